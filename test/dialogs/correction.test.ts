import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import type { Person } from '../../dialogs/ports.ts';
import { anna, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const slow = {
  en: 'Outlook has been very slow since this morning.',
  hu: 'Ma reggel óta nagyon lassú az Outlook.',
  zh: '从今天早上开始 Outlook 很慢。',
};

/** At the last look, with everything left out that can be. */
async function atReview(language: keyof typeof slow, person: Person = anna) {
  const { words, intake } = locales[language];
  const chat = createTalkDriver({ talk, person, turn: { defaultLanguage: language } });
  await chat.user(words.person[0] ?? '');
  await chat.user(slow[language]);
  expect(await chat.user(words.person[0] ?? '')).to.include(intake.review);
  return chat;
}

const down = {
  en: 'SharePoint is down for everybody in our company.',
  hu: 'A SharePoint a cégnél mindenkinek leállt.',
  zh: '全公司所有人都无法打开 SharePoint。',
};

/** The same with what is most severe: down for everybody, with no way around it. */
async function atReviewOfOutage(language: keyof typeof down) {
  const { words, intake, talk: says } = locales[language];
  const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
  await chat.user(words.person[0] ?? '');
  await chat.user(down[language]);
  await chat.press(says.no);
  await chat.press(says.no);
  await chat.user('1');
  expect(await chat.user(words.byChat[0] ?? '')).to.include(intake.stateChoices.down);
  return chat;
}

describe('at the last look', () => {
  for (const [language, text, number] of [
    ['en', 'my number is +36 20 987 6543', '+36209876543'],
    ['hu', 'a számom +36 20 987 6543', '+36209876543'],
    ['zh', '我的电话是 +36 20 987 6543', '+36209876543'],
  ] as const) {
    it(`takes "${text}" for a correction`, async () => {
      const { intake } = locales[language];
      const chat = await atReview(language);
      expect(await chat.user(text))
        .to.include(intake.corrected)
        .and.include(intake.review)
        .and.include(number);
      await chat.press(intake.send);
      expect(chat.desk.drafts[0]?.contact.phone).to.equal(number);
    });
  }

  for (const [language, text] of [
    ['en', 'everybody in the company is affected'],
    ['hu', 'a cégnél mindenkit érint'],
    ['zh', '全公司所有人都受影响'],
  ] as const) {
    it(`takes "${text}" for a fact`, async () => {
      const { intake } = locales[language];
      const chat = await atReview(language);
      const said = await chat.user(text);
      expect(said).to.include(intake.corrected).and.include(intake.usersChoices.all);
    });
  }

  for (const [language, ...texts] of [
    [
      'en',
      'call my colleague Peter instead',
      'I am out of office until noon, so call later',
      'we work until 6 pm',
      'my number is +36 20 987 6543',
    ],
    [
      'hu',
      'inkább holnap reggel nyolckor hívjanak',
      'inkább a másik e-mail-címemet használják: anna2@contoso.example',
      'helyette a kollégámat, Pétert hívják',
      'csak én vagyok ezen a számon',
    ],
    [
      'zh',
      '我的电话改成13911112222',
      '还是明天早上八点给我打电话吧',
      '请打给我的同事小王',
      '请改用我的另一个邮箱 anna2@contoso.example',
    ],
  ] as const)
    it(`leaves the impact alone when words are about the contact (${language})`, async () => {
      const chat = await atReviewOfOutage(language);
      for (const text of texts) await chat.user(text);
      await chat.press(locales[language].intake.send);
      const [draft] = chat.desk.drafts;
      expect(draft?.impact.usersAffected).to.equal('all');
      expect(draft?.impact).to.include({ serviceState: 'down', workaround: 'no', deadlineAtRisk: false });
      expect(draft?.severity.severity).to.equal('A');
    });

  for (const [language, text, reason] of [
    ['en', 'and we have a workaround: the web version', 'from A (critical) to B (high), because'],
    ['hu', 'mégis van kerülőút: a webes változat működik', 'Eddig: A'],
    ['zh', '不过有替代办法，可以用网页版', '建议的严重级别由 A'],
  ] as const)
    it(`says that "${text}" changes the proposed severity, and why`, async () => {
      const chat = await atReviewOfOutage(language);
      const said = await chat.user(text);
      expect(said).to.include(reason).and.include(locales[language].intake.usersChoices.all);
    });

  it('takes a way around that is found for a service that works with limits', async () => {
    const { intake, talk: says } = locales.en;
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user('talk to a person');
    await chat.user('SharePoint is down for everybody in our company.');
    for (const answer of [says.no, says.no]) await chat.press(answer);
    await chat.user('1');
    expect(await chat.user('chat')).to.include(intake.stateChoices.down);
    const said = await chat.user('we found a workaround, everybody uses the synced copies');
    expect(said).to.include(intake.stateChoices.limited).and.include('B (');
  });

  it('asks for what severity A owes when the facts become that bad', async () => {
    const { intake } = locales.en;
    const chat = await atReview('en', wei);
    const said = await chat.user('now Exchange Online is down and nobody in the company can send mail');
    expect(said).to.include(intake.corrected).and.include(intake.impactStatement);
  });

  for (const text of ['hm, let me see', 'is that right?', 'make it severity A']) {
    it(`changes nothing for "${text}"`, async () => {
      const { intake } = locales.en;
      const chat = await atReview('en');
      expect(await chat.user(text))
        .to.include(intake.review)
        .and.not.include(intake.corrected);
    });
  }
});
