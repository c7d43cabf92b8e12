import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver, type TalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en, hu } = locales;

/** An administrator who has described a slow Outlook and is asked how many are affected. */
async function inIntake(): Promise<TalkDriver> {
  const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
  await chat.start();
  await chat.user('talk to a person');
  await chat.user('Outlook has been very slow since this morning.');
  return chat;
}

describe('interruptions', () => {
  it('explains the open question on "help", and asks it again', async () => {
    const chat = await inIntake();
    const said = await chat.user('help');
    expect(said).to.include(en.intake.helpImpact).and.include(en.intake.users);
  });

  it('explains what can be done when nothing is open', async () => {
    const chat = createTalkDriver({ talk });
    await chat.start();
    expect(await chat.user('help')).to.equal(en.talk.help);
  });

  it('asks before it throws away what was typed, and goes on after a no', async () => {
    const chat = await inIntake();
    expect(await chat.user('cancel')).to.include(en.talk.sureToCancel);
    const said = await chat.user('no');
    expect(said).to.include(en.talk.goingOn).and.include(en.intake.users);
    expect(await chat.user('just me')).to.include(en.intake.workaround);
  });

  it('throws everything away after a yes', async () => {
    const chat = await inIntake();
    await chat.user('cancel');
    expect(await chat.user('yes')).to.equal(en.talk.cancelled);
    expect(await chat.user('talk to a person')).to.include(en.intake.describe);
  });

  it('cancels at once when nothing was typed', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user('talk to a person');
    expect(await chat.user('cancel')).to.equal(en.talk.cancelled);
    expect(await chat.user('cancel')).to.equal(en.talk.nothingToCancel);
  });

  it('starts over, keeping who it is and the language', async () => {
    const chat = await inIntake();
    await chat.user('magyarul');
    await chat.user('kezdjük elölről');
    expect(await chat.user('igen')).to.equal(hu.talk.startedOver);
    expect(await chat.user('munkatárs')).to.include(hu.intake.describe);
  });

  it('goes back one question at a time', async () => {
    const chat = await inIntake();
    await chat.user('just me');
    await chat.user('yes');
    expect(await chat.user('back')).to.include(en.intake.workaround);
    expect(await chat.user('back')).to.include(en.intake.users);
    expect(await chat.user('back')).to.include(en.intake.describe);
    expect(await chat.user('back'))
      .to.include(en.talk.nothingBefore)
      .and.include(en.intake.describe);
  });

  it('says that a person is on the way when one is asked for again', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user('talk to a person');
    expect(await chat.user('agent'))
      .to.include(en.talk.alreadyOnTheWay)
      .and.include(en.intake.describe);
  });

  it('leaves out what can be left out when the person is in a hurry', async () => {
    const chat = await inIntake();
    const said = await chat.user('agent');
    expect(said).to.include(en.talk.leftOut).and.include(en.intake.review).and.include(en.talk.unknown);
    expect(await chat.user('agent')).to.include(en.talk.alreadyOnTheWay);
    await chat.user('send');
    expect(chat.desk.drafts[0]?.impact.usersAffected).to.equal('unknown');
  });

  it('brings the person although nobody said what kind of problem it is', async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    await chat.user('talk to a person');
    expect(await chat.user('The thing I told you about yesterday.')).to.include(en.answer.whichKind);
    expect(await chat.user('agent'))
      .to.include(en.talk.leftOut)
      .and.include(en.intake.review);
    await chat.user('send');
    expect(chat.desk.drafts[0]?.kind).to.equal('technical');
  });

  it('changes the language in the middle of a question and asks it in the new one', async () => {
    const chat = await inIntake();
    expect(await chat.user('magyarul'))
      .to.include(hu.talk.nowSpeaking)
      .and.include(hu.intake.users);
    expect(await chat.user('nyelvváltás')).to.include(hu.talk.whichLanguage);
    expect(await chat.user('中文')).to.include(locales.zh.talk.nowSpeaking);
  });

  it('goes on with the question once a language was typed instead of pressed', async () => {
    const chat = await inIntake();
    await chat.user('change language');
    expect(await chat.user('change language'))
      .to.equal(chat.said[0])
      .and.include(en.talk.whichLanguage);
    const said = await chat.user('magyar');
    expect(said).to.include(hu.intake.users).and.not.include(hu.talk.whichLanguage);
    expect(await chat.user('csak én')).to.include(hu.intake.workaround);
  });

  it('keeps the language and goes on when the choice of a language is cancelled', async () => {
    const chat = await inIntake();
    await chat.user('change language');
    const said = await chat.user('cancel');
    expect(said).to.include(en.talk.goingOn).and.include(en.intake.users);
  });

  it('lets the language be chosen by number', async () => {
    const chat = createTalkDriver({ talk });
    await chat.user('change language');
    expect(await chat.user('3')).to.equal(locales.zh.talk.nowSpeaking);
  });

  for (const language of languages) {
    it(`offers a person after two answers it could not read, in ${locales[language].name}`, async () => {
      const chat = await inIntake();
      await chat.send({ type: 'event', name: 'client/language', value: { language } });
      const { talk: says } = locales[language];
      expect(await chat.user('lorem ipsum dolor')).to.not.include(says.offerPerson);
      expect(await chat.user('lorem ipsum dolor')).to.include(says.offerPerson);
    });
  }
});
