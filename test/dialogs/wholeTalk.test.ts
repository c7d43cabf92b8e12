import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const speech: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    locale: 'en-US',
    question: 'How do I give a user a new password?',
    no: 'no',
    person: 'talk to a person',
    describe: 'Outlook has been very slow since this morning.',
    users: 'a few',
    chat: 'chat',
    send: 'send',
    more: 'It started after the update.',
    skip: 'skip',
  },
  hu: {
    locale: 'hu-HU',
    question: 'Hogyan adhatok új jelszót egy felhasználónak?',
    no: 'nem',
    person: 'munkatárs',
    describe: 'Ma reggel óta nagyon lassú az Outlook.',
    users: 'néhány ember',
    chat: 'itt',
    send: 'küldés',
    more: 'A frissítés után kezdődött.',
    skip: 'kihagyom',
  },
  zh: {
    locale: 'zh-CN',
    question: '怎么给用户设置新密码？',
    no: '没有',
    person: '人工',
    describe: '从今天早上开始 Outlook 很慢。',
    users: '几个人',
    chat: '在这里',
    send: '发送',
    more: '更新以后开始的。',
    skip: '跳过',
  },
};

describe('the whole talk', () => {
  for (const language of languages) {
    it(`goes from a question to a ticket, an agent and a survey in ${locales[language].name}`, async () => {
      const says = (name: string) => speech[language][name] ?? '';
      const { intake, answer, access, tickets } = locales[language];
      const chat = createTalkDriver({ talk, signsInAs: anna, locale: says('locale') });

      expect(await chat.start()).to.equal(locales[language].talk.greeting('Contoso Support Desk'));
      expect(await chat.user(says('question')))
        .to.include('learn.microsoft.com')
        .and.include(answer.didItHelp);
      await chat.user(says('no'));
      expect(await chat.user(says('person'))).to.include(access.signInLink);
      expect(await chat.signIn())
        .to.include('Anna Kovács')
        .and.include(says('question'));
      expect(await chat.press(intake.describeAnew)).to.include(intake.describe);
      expect(await chat.user(says('describe'))).to.include(intake.users);
      expect(await chat.user(says('users'))).to.include(intake.workaround);
      expect(await chat.user('2')).to.include(intake.deadline);
      expect(await chat.user(says('no'))).to.include('+36301234567');
      expect(await chat.user(locales[language].talk.yes)).to.include(intake.preferred);
      const review = await chat.user(says('chat'));
      expect(review).to.include(says('describe')).and.include(intake.reasons.R083);
      const receipt = await chat.user(says('send'));
      expect(receipt).to.include('1001').and.include(intake.notMicrosoft);
      expect(chat.desk.drafts).to.have.lengthOf(1);
      expect(chat.desk.drafts[0]).to.deep.include({
        language,
        problem: says('describe'),
        articlesTried: ['reset-user-password'],
        kind: 'technical',
      });
      expect(await chat.user(says('more'))).to.equal(tickets.added(1001));
      expect(await chat.resolve()).to.include(tickets.rate);
      expect(await chat.user('5')).to.include(tickets.comment);
      expect(await chat.user(says('skip'))).to.equal(tickets.thanks);
      expect(chat.desk.surveys).to.deep.equal([{ ticket: 1001, rating: 5, comment: null }]);
      expect(await chat.user(says('question'))).to.include(answer.didItHelp);
    });
  }
});
