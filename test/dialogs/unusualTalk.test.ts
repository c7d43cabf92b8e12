import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver, type TalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;
const slow = {
  en: 'Outlook has been very slow since this morning.',
  hu: 'Ma reggel óta nagyon lassú az Outlook.',
  zh: '从今天早上开始 Outlook 很慢。',
};

async function askedForUsers(language: keyof typeof slow = 'en'): Promise<TalkDriver> {
  const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
  await chat.user(locales[language].words.person[0] ?? '');
  expect(await chat.user(slow[language])).to.include(locales[language].intake.users);
  return chat;
}

describe('an unusual talk', () => {
  it('takes a description in several messages together', async () => {
    const chat = await askedForUsers();
    const said = await chat.user('since this morning, error 0x800ccc0e comes up');
    expect(said).to.include(en.intake.addedToProblem).and.include(en.intake.users);
    for (const answer of ['a few', 'no', 'no', 'yes', 'chat']) await chat.user(answer);
    await chat.press(en.intake.send);
    expect(chat.desk.drafts[0]?.problem).to.equal(
      `${slow.en}\nsince this morning, error 0x800ccc0e comes up`,
    );
  });

  for (const [language, text, value] of [
    ['en', 'about 20 people in the sales department', 'many'],
    ['en', '200', 'many'],
    ['en', 'two colleagues', 'some'],
    ['en', 'my boss', 'one'],
    ['hu', 'kb. 20 fő', 'many'],
    ['hu', 'két kolléga', 'some'],
    ['zh', '大概20个人', 'many'],
    ['zh', '两个同事', 'some'],
  ] as const) {
    it(`understands how many "${text}" are`, async () => {
      const chat = await askedForUsers(language);
      expect(await chat.user(text)).to.include(locales[language].intake.workaround);
      expect(JSON.stringify(chat.state)).to.include(`"usersAffected":"${value}"`);
    });
  }

  for (const language of languages) {
    const { talk: says, intake, name } = locales[language];
    const no = { en: 'no', hu: 'nem', zh: '不' }[language];

    it(`leaves open what is not understood three times, in ${name}`, async () => {
      const chat = await askedForUsers(language);
      expect(await chat.user(no)).to.include(says.unclear);
      expect(await chat.user(no)).to.include(says.offerPerson);
      expect(await chat.user(no))
        .to.include(says.leftOpen)
        .and.include(intake.workaround);
    });

    it(`goes on with "${no}" to every question, in ${name}`, async () => {
      const chat = await askedForUsers(language);
      for (let turn = 0; turn < 5; turn += 1) await chat.user(no);
      expect(chat.said.join('\n')).to.include(intake.contactRight);
      expect(await chat.user(locales[language].words.person[0] ?? '')).to.include(intake.review);
      expect(await chat.user(no)).to.include(intake.helpReview);
      expect(await chat.press(intake.cancel)).to.include(says.cancelled);
      expect(chat.desk.drafts).to.deep.equal([]);
    });
  }

  it('keeps 4,000 of 10,000 characters, says so, and shows the beginning only', async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    await chat.user('talk to a person');
    const long = `${slow.en} ${'The same again and again. '.repeat(400)}`;
    expect(await chat.user(long)).to.include(en.talk.tooLong(4000));
    const review = await chat.user('talk to a person');
    expect(review).to.include(en.intake.review).and.include(slow.en);
    expect(review.length).to.be.below(2_000);
    await chat.press(en.intake.send);
    expect(chat.desk.drafts[0]?.problem).to.have.lengthOf(4_000);
  });

  it('says why it asks when it is asked back', async () => {
    const chat = await askedForUsers();
    expect(await chat.user('why do you need that?'))
      .to.include(en.intake.helpImpact)
      .and.include(en.talk.finishFirst)
      .and.include(en.intake.users);
  });

  it('does not take a button pressed twice for two answers', async () => {
    const chat = await askedForUsers();
    await chat.press(en.intake.usersChoices.some);
    expect(await chat.press(en.intake.usersChoices.some)).to.include(en.talk.alreadyAnswered);
    expect(await chat.user('no')).to.include(en.intake.deadline);
  });

  it('takes the button of a card that stands there in the language of before', async () => {
    const chat = await askedForUsers();
    await chat.send({ type: 'event', name: 'client/language', value: { language: 'hu' } });
    expect(await chat.press(en.intake.usersChoices.some)).to.include(locales.hu.intake.workaround);
  });

  it('goes on after a day as if nothing had been', async () => {
    const chat = await askedForUsers();
    chat.now = new Date(chat.now.getTime() + 26 * 3_600_000);
    await chat.start();
    expect(await chat.user('a few')).to.include(en.intake.workaround);
  });

  it('lets the button of an earlier answer still lead to a person, and to a related article', async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    await chat.user('How do I give a user a new password?');
    await chat.user('thanks for nothing, qwertz asdfgh');
    expect(await chat.press('Let users reset their own passwords')).to.include(en.answer.didItHelp);
    await chat.user('hello');
    expect(await chat.press(en.talk.shortcuts.person)).to.include(en.intake.isThisTheProblem);
    expect(await chat.press(en.answer.yes), 'of the answer').to.equal(en.talk.alreadyAnswered);
  });

  it('lets who cannot sign in say so on the sign-in card of before', async () => {
    const chat = createTalkDriver({ talk, locale: 'en-US', turn: { defaultCloud: 'worldwide' } });
    await chat.user('talk to a person');
    expect(await chat.user('no')).to.equal(en.talk.fine);
    expect(await chat.press(en.access.cannotSignIn)).to.include(en.access.lockedOut);
  });

  it('does not throw away what was told for an old button', async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    await chat.user('How do I give a user a new password?');
    await chat.user('talk to a person');
    await chat.press(en.intake.describeAnew);
    await chat.user(slow.en);
    expect(await chat.press('Let users reset their own passwords')).to.equal(en.talk.alreadyAnswered);
    expect(await chat.user('a few')).to.include(en.intake.workaround);
  });

  for (const text of ['😀', '😀😀😀', '...', '!!!']) {
    it(`asks for words on "${text}"`, async () => {
      const chat = createTalkDriver({ talk, locale: 'en-US' });
      expect(await chat.user(text)).to.include(en.talk.onlyText);
    });
  }
});
