import { expect } from 'chai';
import { readInterruption } from '../../dialogs/interruptions.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en, hu, zh } = locales;

describe('the talk', () => {
  for (const language of languages) {
    it(`says who it is, that it is not Microsoft, and how to reach a person, in ${locales[language].name} (R136)`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      const said = await chat.start();
      expect(said)
        .to.include('Contoso Support Desk')
        .and.match(/Microsoft|微软/)
        .and.match(/21Vianet|世纪互联/);
      expect(readInterruption(quoted(said))).to.deep.equal({ to: 'person' });
      expect(await chat.start()).to.equal('');
    });
  }

  it('greets somebody whose first sign of life is a message, then answers it', async () => {
    const chat = createTalkDriver({ talk });
    await chat.user('How do I give a user a new password?');
    expect(chat.said[0]).to.include('Contoso Support Desk');
    expect(chat.said[1]).to.include('Reset a password');
  });

  describe('language', () => {
    it('speaks what the channel says, until the person writes something else', async () => {
      const chat = createTalkDriver({ talk, locale: 'zh-CN' });
      expect(await chat.start()).to.equal(zh.talk.greeting('Contoso Support Desk'));
      expect(await chat.user('Nem tudok bejelentkezni az Outlookba')).to.include(hu.answer.nothingFound);
    });

    it('does not turn with a product name or a short answer', async () => {
      const chat = createTalkDriver({ talk, locale: 'hu-HU' });
      await chat.start();
      await chat.user('nem megy a levelezés');
      expect(await chat.user('SSPR')).to.include(hu.answer.noneOfThese);
      expect(await chat.user('hello')).to.equal(hu.talk.hello);
    });

    it('keeps to the language that was chosen, whatever is written', async () => {
      const chat = createTalkDriver({ talk, locale: 'en-US' });
      await chat.send({ type: 'event', name: 'client/language', value: { language: 'zh' } });
      expect(await chat.user('nobody can send any mail at all')).to.include(zh.answer.nothingFound);
    });

    it('answers a question wholly in the language it was asked in', async () => {
      const chat = createTalkDriver({ talk, locale: 'en-US' });
      await chat.send({ type: 'event', name: 'client/language', value: { language: 'en' } });
      const said = await chat.user('Hogyan adhatok új jelszót egy felhasználónak?');
      expect(said).to.include('Felhasználó jelszavának visszaállítása').and.include(hu.answer.didItHelp);
    });

    it('takes the language of the directory when the screen says none', async () => {
      const hungarian = { ...anna, language: 'hu' as const };
      const silent = createTalkDriver({ talk, person: hungarian });
      expect(await silent.start()).to.equal(hu.talk.greeting('Contoso Support Desk'));
      const english = createTalkDriver({ talk, person: hungarian, locale: 'en-US' });
      expect(await english.start()).to.equal(en.talk.greeting('Contoso Support Desk'));
    });

    it('takes no language it does not speak', async () => {
      const chat = createTalkDriver({ talk, locale: 'de-DE' });
      expect(await chat.start()).to.include('Hello');
      expect(await chat.send({ type: 'event', name: 'client/language', value: { language: 'de' } })).to.equal(
        '',
      );
    });
  });

  describe('state', () => {
    it('starts over kindly, in the same language, when it comes from another version', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('munkatárs');
      await chat.user('magyarul');
      chat.state = { ...Object(chat.state), version: 'something older' };
      expect(await chat.user('küldés')).to.include(hu.talk.updated);
    });

    for (const state of [{}, 'nonsense', { version: 1, stack: 'x' }, { profile: { language: 'xx' } }]) {
      it(`starts over from ${JSON.stringify(state)}`, async () => {
        const chat = createTalkDriver({ talk });
        chat.state = state;
        expect(await chat.user('help')).to.equal(en.talk.updated);
        expect(await chat.user('help')).to.equal(en.talk.help);
      });
    }

    it('answers a whole question at once after starting over', async () => {
      const chat = createTalkDriver({ talk });
      chat.state = {};
      const said = await chat.user('How do I give a user a new password?');
      expect(said).to.include(en.talk.updated).and.include(en.answer.didItHelp);
    });

    it('of another version does not disturb somebody who waits or rates', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('talk to a person');
      await chat.user('Outlook has been very slow since this morning.');
      await chat.user('agent');
      await chat.user('send');
      chat.state = {};
      expect(await chat.user('It began after the update')).to.equal(en.tickets.added(1001));
      await chat.resolve();
      chat.state = {};
      expect(await chat.user('5')).to.include(en.tickets.rate);
    });

    it('is small plain JSON', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('talk to a person');
      await chat.user('Outlook has been very slow since this morning.');
      expect(JSON.stringify(chat.state)).to.have.length.below(4_000);
    });
  });

  describe('odd messages', () => {
    it('asks for words when it gets a picture or nothing', async () => {
      const chat = createTalkDriver({ talk });
      await chat.start();
      const sticker = { type: 'message', attachments: [{ contentType: 'image/png', contentUrl: 'data:' }] };
      expect(await chat.send(sticker)).to.equal(en.talk.onlyText);
      expect(await chat.user('   ')).to.equal(en.talk.onlyText);
    });

    it('asks the open question again after a picture', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('talk to a person');
      expect(await chat.send({ type: 'message' }))
        .to.include(en.talk.onlyText)
        .and.include(en.intake.describe);
    });

    it('reads the first part of 10,000 characters and says so', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('talk to a person');
      const said = await chat.user('Outlook is very slow. '.repeat(300));
      expect(said).to.include(en.talk.tooLong(4_000)).and.include(en.intake.users);
    });

    it('takes emoji and markup for what they are: no answer', async () => {
      const chat = createTalkDriver({ talk });
      await chat.start();
      for (const text of ['😀😀😀', '<script>alert(1)</script>', '**', '](', '../../etc/passwd']) {
        expect(await chat.user(text), text).to.not.equal('');
      }
    });

    it('says that a code was removed and is never needed, and goes on', async () => {
      const chat = createTalkDriver({ talk, signsInAs: anna });
      await chat.user('talk to a person');
      const said = await chat.user('my code is •••');
      expect(said).to.include(en.talk.secretRemoved).and.include(en.access.signInLink);
    });

    for (const text of ['•••', 'my code is •••', 'A kódom: •••', '我的验证码是•••']) {
      it(`does not take "${text}" for a question`, async () => {
        const chat = createTalkDriver({ talk });
        await chat.start();
        const removed = Object.values(locales).map((locale) => locale.talk.secretRemoved);
        expect(await chat.user(text)).to.be.oneOf(removed);
      });
    }

    it('answers what was asked beside a code', async () => {
      const chat = createTalkDriver({ talk });
      await chat.start();
      expect(await chat.user('my code is •••, why can I not sign in')).to.include(en.answer.nothingFound);
    });

    it('passes over events and activities it does not know', async () => {
      const chat = createTalkDriver({ talk });
      await chat.start();
      expect(await chat.send({ type: 'event', name: 'webchat/join', value: {} })).to.equal('');
      expect(await chat.send({ type: 'messageReaction' })).to.equal('');
      expect(await chat.send({ type: 'event', name: 'desk/resolved', value: { ticket: 'x' } })).to.equal('');
      expect(await chat.send({ type: 'message', value: { show: 'no-such-article' } })).to.include('Contoso');
      expect(await chat.send({ type: 'message', value: { go: '__proto__' } })).to.include('Contoso');
    });
  });

  describe('old buttons', () => {
    it('are answered kindly, however often they are pressed', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('How do I give a user a new password?');
      expect(await chat.press(en.answer.yes)).to.equal(en.answer.glad);
      expect(await chat.press(en.answer.yes)).to.equal(en.talk.alreadyAnswered);
      await chat.user('talk to a person');
      expect(await chat.press(en.answer.yes)).to.equal(en.talk.alreadyAnswered);
      expect(await chat.user('Outlook has been very slow since this morning.')).to.include(en.intake.users);
    });

    it('of the same question still count after a misunderstanding', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('talk to a person');
      await chat.user('Outlook has been very slow since this morning.');
      const button = chat.activities;
      await chat.user('lorem ipsum');
      expect(button).to.have.lengthOf(1);
      expect(await chat.press(en.intake.usersChoices.one)).to.include(en.intake.workaround);
    });

    it('open one ticket when "Send" is pressed twice', async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user('talk to a person');
      await chat.user('Outlook has been very slow since this morning.');
      for (const answer of ['1', '2', '2', '1']) await chat.user(answer);
      expect(await chat.press(en.intake.send)).to.include('1001');
      expect(await chat.press(en.intake.send)).to.equal(en.talk.alreadyAnswered);
      expect(chat.desk.drafts).to.have.lengthOf(1);
    });
  });
});

function quoted(text: string): string {
  return /[„“"]([^„“”"]+)[”“"]/u.exec(text)?.[1] ?? 'no command named';
}
