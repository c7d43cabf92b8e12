import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;

/** An administrator whose ticket 1001 waits. */
async function waitingChat(language: (typeof languages)[number] = 'en') {
  const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
  await chat.start();
  await chat.user('talk to a person');
  await chat.user('Outlook has been very slow since this morning.');
  for (const answer of ['just me', 'yes', 'no', 'yes', 'chat', 'send']) await chat.user(answer);
  if (language !== 'en') await chat.send({ type: 'event', name: 'client/language', value: { language } });
  return chat;
}

describe('waiting for a person', () => {
  for (const language of languages) {
    const { tickets, name, words, talk: says } = locales[language];

    it(`keeps what is written with the ticket, in ${name}`, async () => {
      const chat = await waitingChat(language);
      expect(await chat.user('It began after the update')).to.equal(tickets.added(1001));
      expect(await chat.user('Version 2411')).to.equal(tickets.addedShort(1001));
    });

    it(`can be ended after a question, in ${name}`, async () => {
      const chat = await waitingChat(language);
      expect(await chat.user(words.withdraw[0] ?? '')).to.include(tickets.sureToWithdraw(1001));
      expect(await chat.user('1')).to.equal(tickets.withdrawn(1001));
      expect(chat.desk.tickets[0]?.state).to.equal('withdrawn');
      expect(await chat.user(words.hello[0] ?? '')).to.equal(says.hello);
    });

    it(`shows where the ticket stands, in ${name}`, async () => {
      const chat = await waitingChat(language);
      const said = await chat.user(words.tickets[0] ?? '');
      expect(said)
        .to.include('1001')
        .and.include(tickets.states.waiting)
        .and.include('Outlook has been very slow');
    });
  }

  for (const [language, text] of [
    ['en', 'now 50 more people cannot send mail, my ticket is urgent'],
    ['hu', 'már 50 ember nem tud levelet küldeni, a jegyem sürgős'],
    ['zh', '现在又有50个人发不了邮件，我的工单很急'],
  ] as const) {
    it(`keeps a worse trouble with the ticket although it is named: "${text}"`, async () => {
      const chat = await waitingChat(language);
      expect(await chat.user(text)).to.equal(locales[language].tickets.added(1001));
    });
  }

  for (const [language, text] of [
    ['en', 'no, never mind'],
    ['en', "I don't need it anymore"],
    ['en', 'never mind'],
    ['hu', 'nem, mégsem'],
    ['hu', 'mégse kell'],
    ['hu', 'köszönöm, már nem kell'],
    ['zh', '算了'],
    ['zh', '不需要了，谢谢'],
  ] as const) {
    it(`offers to withdraw the ticket on "${text}"`, async () => {
      const chat = await waitingChat(language);
      expect(await chat.user(text)).to.include(locales[language].tickets.sureToWithdraw(1001));
      expect(await chat.press(locales[language].talk.no)).to.equal(locales[language].tickets.kept(1001));
    });
  }

  for (const text of ['Outlook mégsem megy', 'I cancelled the license yesterday', '邮件还是收不到']) {
    it(`keeps "${text}" with the ticket`, async () => {
      const chat = await waitingChat();
      await chat.user(text);
      expect(chat.desk.tickets[0]?.state).to.equal('waiting');
      expect(chat.said.join()).to.include('1001').and.not.include('?').and.not.include('？');
    });
  }

  for (const [language, text] of [
    ['en', 'Any news?'],
    ['en', 'is there any update on my ticket?'],
    ['hu', 'Van már valami hír?'],
    ['hu', 'Hol tart az ügyem?'],
    ['zh', '有消息了吗？'],
    ['zh', '我的工单处理得怎么样了？'],
  ] as const) {
    it(`tells where the ticket stands on "${text}"`, async () => {
      const chat = await waitingChat(language);
      expect(await chat.user(text))
        .to.include('1001')
        .and.include(locales[language].tickets.states.waiting);
    });
  }

  it('says kindly that there is nothing to tell to those without a ticket', async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    expect(await chat.user('any news?')).to.include(en.tickets.none);
  });

  for (const [language, text] of [
    ['en', 'How long will it take?'],
    ['hu', 'Mikor kapok választ?'],
    ['zh', '还要等多久？'],
  ] as const) {
    it(`promises nothing on "${text}"`, async () => {
      const chat = await waitingChat(language);
      const { tickets, desk, talk: says } = locales[language];
      expect(await chat.user(text)).to.equal(`${tickets.stillWaiting(1001)}${says.space}${desk.noTimes}`);
    });
  }

  it('keeps longer texts with the ticket although they ask for news', async () => {
    const chat = await waitingChat();
    const said = await chat.user(
      'Is there any news on my ticket? Since an hour ago the sales team cannot open the calendar either, and the phone rings.',
    );
    expect(said).to.equal(en.tickets.added(1001));
  });

  it('goes on when the person does not want to withdraw after all', async () => {
    const chat = await waitingChat();
    await chat.user('cancel');
    expect(await chat.user('no')).to.equal(en.tickets.kept(1001));
    expect(chat.desk.holder).to.equal('waiting');
  });

  it('cannot be ended when an agent was quicker', async () => {
    const chat = await waitingChat();
    chat.desk.isClaimed = true;
    await chat.user('withdraw');
    expect(await chat.user('yes')).to.equal(en.tickets.tooLate(1001));
  });

  it('is not begun twice', async () => {
    const chat = await waitingChat();
    expect(await chat.user('talk to a person')).to.equal(en.tickets.stillWaiting(1001));
    expect(await chat.user('start over')).to.equal(en.tickets.stillWaiting(1001));
    expect(await chat.press(en.talk.shortcuts.phone)).to.equal(en.tickets.stillWaiting(1001));
    expect(chat.desk.drafts).to.have.lengthOf(1);
  });

  it('explains itself on "help"', async () => {
    const chat = await waitingChat();
    expect(await chat.user('help')).to.equal(en.talk.helpWhileWaiting(1001));
  });

  it('keeps pictures for the agent', async () => {
    const chat = await waitingChat();
    expect(await chat.send({ type: 'message', attachments: [] })).to.include(en.talk.onlyTextKeptForAgent);
  });
});

describe('the survey', () => {
  for (const language of languages) {
    const { tickets, name, words, talk: says } = locales[language];

    it(`can be skipped, in ${name} (R131)`, async () => {
      const chat = await waitingChat(language);
      expect(await chat.resolve())
        .to.include(tickets.rate)
        .and.include('1001');
      expect(await chat.user(words.skip[0] ?? '')).to.equal(tickets.skipped);
      expect(chat.desk.surveys).to.deep.equal([]);
      expect(chat.desk.holder).to.equal('bot');
      expect(await chat.user(words.hello[0] ?? '')).to.equal(says.hello);
    });

    it(`keeps a rating and a word, in ${name}`, async () => {
      const chat = await waitingChat(language);
      await chat.resolve();
      expect(await chat.press(tickets.ratings['4'])).to.include(tickets.comment);
      expect(await chat.user('Quick and friendly')).to.equal(tickets.thanks);
      expect(chat.desk.surveys).to.deep.equal([{ ticket: 1001, rating: 4, comment: 'Quick and friendly' }]);
    });
  }

  for (const text of ['4', '4/5', '4 stars', '给4分', '4 csillag']) {
    it(`understands "${text}"`, async () => {
      const chat = await waitingChat();
      await chat.resolve();
      await chat.user(text);
      await chat.user('skip');
      expect(chat.desk.surveys[0]?.rating).to.equal(4);
    });
  }

  for (const [text, rating] of [
    ['Great!', 5],
    ['nagyon jó', 5],
    ['很棒', 5],
    ['terrible', 1],
    ['rossz', 1],
    ['不满意', 1],
  ] as const) {
    it(`takes "${text}" for a ${rating}`, async () => {
      const chat = await waitingChat();
      await chat.resolve();
      await chat.user(text);
      await chat.user('skip');
      expect(chat.desk.surveys[0]?.rating).to.equal(rating);
    });
  }

  for (const text of ['3 - it was slow', '3/5, it was slow', '3：it was slow']) {
    it(`takes "${text}" for a rating with a word`, async () => {
      const chat = await waitingChat();
      await chat.resolve();
      expect(await chat.user(text)).to.equal(en.tickets.thanks);
      expect(chat.desk.surveys).to.deep.equal([{ ticket: 1001, rating: 3, comment: 'it was slow' }]);
    });
  }

  it('is asked again after a mere thank-you', async () => {
    const chat = await waitingChat();
    await chat.resolve();
    expect(await chat.user('thank you'))
      .to.include(en.talk.youAreWelcome)
      .and.include(en.tickets.rate);
    await chat.user('5');
    await chat.user('skip');
    expect(chat.desk.surveys[0]?.rating).to.equal(5);
  });

  it('gives way to a new question', async () => {
    const chat = await waitingChat();
    await chat.resolve();
    expect(await chat.user('How do I give a user a new password?')).to.include(en.answer.didItHelp);
    expect(chat.desk.holder).to.equal('bot');
  });

  it('is ended by "cancel" and by asking for a person', async () => {
    const chat = await waitingChat();
    await chat.resolve();
    expect(await chat.user('cancel')).to.equal(en.tickets.skipped);
    const other = await waitingChat();
    await other.resolve();
    expect(await other.user('talk to a person')).to.include(en.intake.describe);
    expect(other.desk.holder).to.equal('bot');
  });
});

describe('my tickets', () => {
  it('are the newest five, with the number of the others', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    const ticket = {
      problem: 'Mail is slow',
      state: 'resolved',
      severity: 'C',
      openedAt: chat.now,
      firstReplyDue: null,
    } as const;
    const many = Array.from({ length: 7 }, (_, index) => ({ ...ticket, number: 1007 - index }));
    const busy = createTalkDriver({
      talk,
      person: anna,
      turn: { desk: { ...chat.desk.at(() => chat.now), listTickets: async () => many } },
    });
    const said = await busy.user('my tickets');
    expect(said)
      .to.include('1007')
      .and.include('1003')
      .and.include(en.tickets.more(2))
      .and.not.include('1002');
  });

  it('say until when the first reply is due, where the policy promises one', async () => {
    const chat = createTalkDriver({ talk, person: wei, now: new Date('2026-11-20T12:00:00Z') });
    const ticket = {
      number: 2001,
      problem: '邮件很慢',
      state: 'waiting',
      severity: 'B',
      openedAt: chat.now,
      firstReplyDue: new Date('2026-11-23T16:00:00Z'),
    } as const;
    const desk = { ...chat.desk.at(() => chat.now), listTickets: async () => [ticket] };
    const busy = createTalkDriver({ talk, person: wei, now: chat.now, turn: { desk } });
    const said = await busy.user('my tickets');
    expect(said).to.include('First reply: by Monday 23 November 24:00 Beijing time');
    busy.now = new Date('2026-11-24T12:00:00Z');
    expect(await busy.user('my tickets')).to.not.include('First reply');
  });

  it('show somebody who cannot sign in the ticket of this conversation', async () => {
    const chat = createTalkDriver({ talk, turn: { defaultCloud: '21vianet' } });
    await chat.user('talk to a person');
    await chat.press(en.access.cannotSignIn);
    await chat.press(en.emergency.open);
    for (const answer of ['Li Na', 'Tailspin', 'na.li@tailspin.example', '+8613800138000'])
      await chat.user(answer);
    await chat.user('My authenticator is gone, nobody can sign in.');
    await chat.press(en.intake.send);
    expect(await chat.user('any news?'))
      .to.include('1001')
      .and.include(en.tickets.states.waiting)
      .and.not.include(en.access.signInLink);
  });

  it('need a sign-in', async () => {
    const chat = createTalkDriver({ talk, signsInAs: anna });
    expect(await chat.user('my tickets')).to.include(en.access.signInForTickets);
    expect(await chat.signIn()).to.include(en.tickets.none);
  });
});
