import { expect } from 'chai';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { createTalk } from '../../dialogs/talk.ts';
import { languages } from '../../knowledge/language.ts';
import { articles } from '../support/articles.ts';
import { createFakeKnowledge } from '../support/fakeKnowledge.ts';
import { anna, bela, lena, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk, world } from '../support/talkWorld.ts';

const { en } = locales;

/** Answers with more that is related than their cards offer. */
const relatedTalk = (leadsBack: boolean) =>
  createTalk({
    ...world,
    knowledge: createFakeKnowledge(
      articles.map((article) =>
        article.id === 'reset-user-password'
          ? { ...article, related: ['sspr', 'reset-user-password', 'outlook-search'] }
          : article.id === 'outlook-search' && leadsBack
            ? { ...article, related: ['sspr', 'reset-user-password'] }
            : article,
      ),
    ),
  });
const reset = 'How do I give a user a new password?';
const search = 'Why does Outlook search not find my mail?';

describe('an answer', () => {
  for (const language of languages) {
    const { answer, name } = locales[language];
    const own = articles.filter((article) => article.language === language);
    const questionOf = (id: string) => own.find((article) => article.id === id)?.question ?? '';
    const open = () => createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });

    it(`shows steps, source with date, and asks whether it helped, in ${name} (R135)`, async () => {
      const said = await open().user(questionOf('reset-user-password'));
      expect(said)
        .to.include('1. ')
        .and.include('2. ')
        .and.include('learn.microsoft.com')
        .and.include('2022');
      expect(said).to.include(answer.didItHelp);
    });

    it(`is pleased to have helped, in ${name}`, async () => {
      const chat = open();
      await chat.user(questionOf('reset-user-password'));
      expect(await chat.user('1')).to.equal(answer.glad);
    });

    it(`asks which is meant when several fit, in ${name}`, async () => {
      const chat = open();
      const said = await chat.user('SSPR');
      expect(said).to.include(answer.didYouMean).and.include(answer.noneOfThese);
      expect(await chat.user('1')).to.include(answer.didItHelp);
    });

    it(`admits that there is none, in ${name}`, async () => {
      const chat = open();
      await chat.user(language === 'en' ? 'magyarul' : 'english');
      await chat.send({ type: 'event', name: 'client/language', value: { language } });
      expect(await chat.user('qwertz uiop')).to.include(answer.nothingFound);
    });

    it(`offers a person to administrators after two that did not help, in ${name} (R124)`, async () => {
      const chat = open();
      await chat.user(questionOf('reset-user-password'));
      expect(await chat.user('2')).to.include(answer.tryOtherWords);
      await chat.user(questionOf('reset-user-password'));
      expect(await chat.user('2')).to.include(answer.offerPersonToAdmin);
      expect(await chat.user('1')).to.include(questionOf('reset-user-password'));
    });

    it(`offers the community to everybody else, in ${name} (R006, R056)`, async () => {
      const chat = createTalkDriver({ talk, person: bela, turn: { defaultLanguage: language } });
      await chat.user(questionOf('outlook-search'));
      await chat.user('2');
      await chat.user(questionOf('outlook-search'));
      expect(await chat.user('2')).to.include(answer.offerCommunity(links.community, links.findMyAdmin));
    });

    it(`tells a plain user whom to ask when only an administrator can do it, in ${name} (R117, R123)`, async () => {
      const chat = createTalkDriver({ talk, person: bela, turn: { defaultLanguage: language } });
      const said = await chat.user(questionOf('reset-user-password'));
      expect(said)
        .to.include(links.findMyAdmin)
        .and.not.include('1. In the')
        .and.not.include('**Active users**');
    });

    it(`shows 21Vianet readers their variant, in ${name}`, async () => {
      const chat = createTalkDriver({ talk, person: wei, turn: { defaultLanguage: language } });
      expect(await chat.user(questionOf('reset-user-password'))).to.include(answer.difference);
    });
  }

  for (const [text, reply] of [
    ['👍', en.answer.glad],
    ['yes, works now', en.answer.glad],
    ['no, it still fails', en.answer.tryOtherWords],
  ] as const) {
    it(`understands "${text}"`, async () => {
      const chat = createTalkDriver({ talk, person: anna });
      await chat.user(reset);
      expect(await chat.user(text)).to.include(reply);
    });
  }

  it('does not show the 21Vianet variant to worldwide readers (R114)', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    expect(await chat.user(reset)).to.not.include('21Vianet portal');
  });

  it('shows steps to an administrator whose role cannot open requests', async () => {
    const chat = createTalkDriver({ talk, person: lena });
    expect(await chat.user(reset))
      .to.include('**Active users**')
      .and.not.include(en.talk.shortcuts.person);
  });

  it('that is long is cut between steps, and shown whole on demand', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    const cut = await chat.user(search);
    expect(cut)
      .to.include('number 2')
      .and.match(/\d more steps follow/)
      .and.not.include('number 9');
    const whole = await chat.user('show all');
    expect(whole).to.include('number 9').and.not.include(en.answer.showAll);
  });

  it('that is found again is shown whole', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    expect(await chat.user(search)).to.not.include('number 9');
    expect(await chat.user(search))
      .to.include('number 9')
      .and.not.include(en.answer.showAll);
  });

  it('offers nothing unrelated when it did not help, and nothing that it offered already', async () => {
    const chat = createTalkDriver({ talk: relatedTalk(true), person: anna });
    expect(await chat.user(reset)).to.include('Let users reset their own passwords');
    const said = await chat.user('no');
    expect(said).to.include(en.answer.whichOne).and.include('Outlook search finds nothing');
    expect(said).not.to.include('Let users reset their own passwords');
    expect(await chat.user('none')).to.include(en.answer.offerPersonToAdmin);
    expect(await chat.user('none')).to.equal(en.answer.askAgain);
  });

  it('offers nothing that is only named by it when it did not help', async () => {
    const chat = createTalkDriver({ talk: relatedTalk(false), person: anna });
    await chat.user(reset);
    expect(await chat.user('no')).to.include(en.answer.tryOtherWords);
  });

  it('leads on to related articles', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user(reset);
    expect(await chat.user('Let users reset their own passwords')).to.include('Self-service password reset');
  });

  it('is shown again in the language that is chosen while it is open', async () => {
    const chat = createTalkDriver({ talk, locale: 'en-US' });
    await chat.user('How do I give a user a new password?');
    expect(await chat.user('magyarul')).to.include('Felhasználó jelszavának visszaállítása');
  });

  it('that is missing makes "yes" a person and "no" the end', async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    await chat.user('qwertz asdfgh');
    expect(await chat.user('no')).to.equal(en.talk.fine);
    await chat.user('start over');
    await chat.user('qwertz asdfgh');
    expect(await chat.user('yes please')).to.include(en.intake.isThisTheProblem);
  });

  it('gives way to another question at any time', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user(reset);
    expect(await chat.user(search)).to.include('Outlook searches an index');
    await chat.user('SSPR');
    expect(await chat.user(reset)).to.include('Reset password');
  });

  it('asks people who may be administrators to sign in for a person', async () => {
    const chat = createTalkDriver({ talk });
    await chat.user('qwertz uiop');
    expect(await chat.user('asdf yxcv')).to.include(en.answer.offerPerson);
    expect(await chat.user('yes')).to.include(en.access.signInLink);
  });

  it('that is refused twice can be asked again', async () => {
    const chat = createTalkDriver({ talk });
    await chat.user('qwertz uiop');
    await chat.user('asdf yxcv');
    expect(await chat.user('no')).to.equal(en.answer.askAgain);
  });

  it('is marked as a step for administrators when nobody has signed in', async () => {
    const chat = createTalkDriver({ talk });
    expect(await chat.user(reset)).to.include(en.answer.forAdmins);
  });
});
