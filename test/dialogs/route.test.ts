import { expect } from 'chai';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { createTalk } from '../../dialogs/talk.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk as plainTalk, world } from '../support/talkWorld.ts';

const { en } = locales;

describe('chooseRoute', () => {
  const asked: (Cloud | null)[] = [];
  const knowledge: typeof world.knowledge = {
    ...world.knowledge,
    search(text, by) {
      asked.push(by.cloud);
      return world.knowledge.search(text, by);
    },
  };
  const talk = createTalk({ ...world, knowledge });

  beforeEach(() => {
    asked.length = 0;
  });

  const strangers = [
    ['how much is one licence', 'worldwide'],
    ['elfelejtettem a jelszavam', 'worldwide'],
    ['how do we get a fapiao', null],
    ['a kínai előfizetésünk jelszavai', null],
    ['password policy at 21 Vianet', null],
    ['邮箱满了怎么办', null],
  ] as const;
  for (const [question, cloud] of strangers) {
    const shown = cloud ? 'nothing that holds on 21Vianet alone' : 'answers of both clouds';
    it(`finds ${shown} for somebody unknown who asks "${question}" (R114)`, async () => {
      await createTalkDriver({ talk }).user(question);
      expect(asked).to.deep.equal([cloud]);
    });
  }

  it('does not search for the number of a choice that is open no more', async () => {
    const chat = createTalkDriver({ talk, locale: 'en-US' });
    await chat.start();
    expect(await chat.user('4')).to.include(en.answer.nothingFound);
    expect(asked).to.deep.equal([]);
  });

  it('keeps to the cloud of the organization, whatever the words (R114)', async () => {
    await createTalkDriver({ talk, person: anna }).user('how do we get a fapiao');
    await createTalkDriver({ talk, person: wei }).user('elfelejtettem a jelszavam');
    expect(asked).to.deep.equal(['worldwide', '21vianet']);
  });
});

describe('what support does not cover', () => {
  const cases = {
    'third-party': {
      en: 'The Salesforce add-in in Outlook stopped working',
      hu: 'Nem működik a Salesforce bővítmény az Outlookban',
      zh: 'Outlook里的Salesforce插件坏了',
    },
    'other-products': {
      en: 'Dynamics 365 does not open for me',
      hu: 'Nem indul a Windows 11 a gépemen',
      zh: '我的Xbox启动不了',
    },
    'custom-development': {
      en: 'Please write us a PowerShell script that creates users',
      hu: 'Írjanak nekünk egy makrót az Excelhez',
      zh: '请帮我们写一个脚本批量建用户',
    },
  } as const;
  for (const [topic, questions] of Object.entries(cases))
    for (const language of languages)
      it(`is told with where to go for ${topic}, in ${locales[language].name} (R053, R055, R135)`, async () => {
        const chat = createTalkDriver({ talk: plainTalk, person: anna, turn: { defaultLanguage: language } });
        const said = await chat.user(questions[language]);
        const place = world.policies.worldwide.outOfScope.find((it) => it.topic === topic);
        expect(said).to.include(place?.goTo[language]).and.include(links.supportArticle);
      });
});

describe('a wish for a person inside a sentence', () => {
  const sentences = {
    en: ['I want to talk to a person, my mailbox is full', 'my mailbox is full'],
    hu: ['Egy emberrel szeretnék beszélni, betelt a postafiókom', 'betelt a postafiókom'],
    zh: ['我想找真人，我的邮箱满了', '我的邮箱满了'],
  } as const;
  for (const language of languages) {
    const [said, problem] = sentences[language];
    it(`is heard together with the problem: "${said}" (R012)`, async () => {
      const chat = createTalkDriver({ talk: plainTalk, person: anna, turn: { defaultLanguage: language } });
      const answered = await chat.user(said);
      expect(answered)
        .to.include(problem)
        .and.not.include(said)
        .and.not.include(locales[language].intake.urgent);
    });
  }
});

describe('a wish to open a ticket', () => {
  for (const [language, said] of [
    ['en', 'I want to open a ticket'],
    ['en', 'please create a new support request'],
    ['hu', 'jegyet szeretnék nyitni'],
    ['zh', '我要提工单'],
  ] as const)
    it(`begins one instead of listing those there are: "${said}"`, async () => {
      const chat = createTalkDriver({ talk: plainTalk, person: anna, turn: { defaultLanguage: language } });
      expect(await chat.user(said)).to.include(locales[language].intake.describe);
    });

  for (const [language, said] of [
    ['en', 'I opened a ticket on Monday, any news?'],
    ['hu', 'hétfőn nyitottam egy jegyet, van hír?'],
    ['zh', '周一提的工单有消息吗'],
  ] as const)
    it(`is not heard in "${said}"`, async () => {
      const chat = createTalkDriver({ talk: plainTalk, person: anna, turn: { defaultLanguage: language } });
      expect(await chat.user(said)).to.not.include(locales[language].intake.describe);
    });
});
