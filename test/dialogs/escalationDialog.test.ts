import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import type { Person } from '../../dialogs/ports.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, li, paul, wei } from '../support/people.ts';
import { createTalkDriver, type TalkDriverOptions } from '../support/talkDriver.ts';
import { talk, world } from '../support/talkWorld.ts';

const { en } = locales;
const slow = 'Outlook has been very slow since this morning.';
const outage = 'Exchange Online is down, nobody can send mail.';

const chatOf = (person: Person, more: Partial<TalkDriverOptions> = {}) =>
  createTalkDriver({ talk, person, locale: 'en-US', ...more });

async function chatAtReview(person: Person, more: Partial<TalkDriverOptions> = {}) {
  const chat = chatOf(person, more);
  await chat.user('talk to a person');
  await chat.user(slow);
  for (const answer of ['just me', 'yes', 'no', 'yes', 'chat']) await chat.user(answer);
  return chat;
}

describe('the problem', () => {
  it('is what was asked before, unless the person describes it anew', async () => {
    const chat = chatOf(anna);
    await chat.user('The shared mailbox of sales vanished yesterday');
    const said = await chat.user('talk to a person');
    expect(said).to.include(
      `${en.intake.isThisTheProblem}\n\n> The shared mailbox of sales vanished yesterday`,
    );
    await chat.user('yes');
    await chat.user('cancel');
    await chat.user('yes');
    expect(await chat.user('talk to a person')).to.include(en.intake.describe);
  });

  it('is not what only asked for a number, a ticket or a person', async () => {
    for (const text of ['phone number', 'my tickets', 'I need to talk to someone right away']) {
      const chat = chatOf(anna);
      await chat.user(text);
      await chat.user('cancel');
      expect(await chat.user('talk to a person'), text).to.include(en.intake.describe);
    }
  });

  it('can be typed right over the one that is offered', async () => {
    const chat = chatOf(anna);
    await chat.user('The shared mailbox of sales vanished yesterday');
    await chat.user('talk to a person');
    expect(await chat.user(slow)).to.include(en.intake.users);
  });

  it('has to be a sentence', async () => {
    const chat = chatOf(anna);
    await chat.user('talk to a person');
    expect(await chat.user('mail')).to.include(en.intake.tooShort);
    expect(await chat.user('打不开邮件')).to.not.include(en.intake.tooShort);
  });

  it('is one for each ticket, and the bot says so (R137)', async () => {
    const chat = chatOf(anna);
    expect(await chat.user('talk to a person')).to.match(/One problem/);
  });
});

describe('the impact', () => {
  it('is asked only as far as the words did not tell it', async () => {
    const chat = chatOf(anna);
    await chat.user('talk to a person');
    const said = await chat.user(slow);
    expect(said).to.include(en.intake.users).and.not.include(en.intake.state);
  });

  it('needs no head count when it is only a question', async () => {
    const chat = await chatAtReview(anna);
    await chat.press(en.intake.change.impact);
    expect(await chat.user('it works')).to.include(en.intake.deadline);
  });

  it('may be unknown', async () => {
    const chat = chatOf(anna);
    await chat.user('talk to a person');
    await chat.user(slow);
    expect(await chat.user("I don't know")).to.include(en.intake.workaround);
  });
});

describe('the kind', () => {
  it('is asked when the words do not tell it', async () => {
    const chat = chatOf(anna);
    await chat.user('talk to a person');
    expect(await chat.user('Lorem ipsum dolor sit amet consectetur')).to.include(en.answer.whichKind);
    expect(await chat.user('billing and subscription')).to.include(en.intake.deadline);
    await chat.user('no');
    await chat.user('yes');
    expect(await chat.user('chat')).to.include(en.intake.kinds.billing);
  });

  it('follows the problem when that is changed', async () => {
    const chat = await chatAtReview(anna);
    await chat.press(en.intake.change.problem);
    await chat.user('The invoice of March has a wrong amount on it.');
    expect(chat.said.join()).to.include(en.intake.kinds.billing);
  });

  it('that support does not cover is said, and the person may go on (R054, R055)', async () => {
    const chat = chatOf(anna);
    await chat.user('talk to a person');
    const said = await chat.user('A third-party add-in crashes in Outlook every day.');
    expect(said).to.include('not part of Microsoft 365 support').and.include(en.routes.scope.community);
  });

  it('caps the severity: billing is at most B (R071)', async () => {
    const chat = chatOf(wei);
    await chat.user('talk to a person');
    await chat.user('The invoice is wrong and nobody can pay; production stops today.');
    for (let turn = 0; turn < 6 && !chat.said.join().includes(en.intake.review); turn += 1)
      await chat.user('1');
    expect(chat.said.join())
      .to.match(/[BC] \((high|non-critical)\)/)
      .and.not.include('A (critical)');
  });
});

describe('a partner customer', () => {
  for (const language of languages) {
    it(`sees the partner first, once, in ${locales[language].name} (R024, R025, K2)`, async () => {
      const { access, intake, talk: says } = locales[language];
      const chat = chatOf(paul, { turn: { defaultLanguage: language }, locale: language });
      const said = await chat.user(says.shortcuts.person);
      expect(said).to.include('Northwind Partners').and.include('help@northwind.example');
      expect(said).to.include(access.goOn).and.not.include(intake.describe);
      expect(await chat.user('1')).to.include(intake.describe);
    });
  }

  it('can leave it at that', async () => {
    const chat = chatOf(paul);
    await chat.user('talk to a person');
    expect(await chat.user('2')).to.equal(en.access.partnerAsked);
  });
});

describe('severity A', () => {
  for (const language of languages) {
    const { intake, name, words, talk: says } = locales[language];
    it(`needs an impact statement and people, in ${name} (R097, R098)`, async () => {
      const chat = chatOf(wei, { turn: { defaultLanguage: language }, locale: language });
      await chat.user(says.shortcuts.person);
      await chat.user(outage);
      await chat.send({ type: 'event', name: 'client/language', value: { language } });
      const answers = [words.all[0], '2', '1'];
      let said = '';
      for (const answer of answers)
        if (!said.includes(intake.impactStatement)) said = await chat.user(answer ?? '');
      expect(said).to.include(intake.impactStatement);
      expect(await chat.user('Nobody in sales can work, about 40 orders an hour are lost.')).to.include(
        intake.peopleAssigned,
      );
      expect(await chat.user('1')).to.include(intake.downgradeWarning);
      const review = await chat.user('1');
      expect(review)
        .to.match(/A ?[(（]/)
        .and.include('40 orders');
      await chat.user('1');
      expect(chat.desk.drafts[0]?.severity.severity).to.equal('A');
      expect(chat.desk.drafts[0]?.impactStatement).to.include('40 orders');
    });
  }

  async function chatAtStatement() {
    const chat = chatOf(wei, { locale: 'en-US' });
    await chat.user('talk to a person');
    let said = await chat.user(outage);
    for (const answer of ['everyone', 'no', 'yes'])
      if (!said.includes(en.intake.impactStatement)) said = await chat.user(answer);
    return chat;
  }

  for (const text of ['none', 'nothing', 'nincs', 'nem tudom', '没有', '没有损失，B 级即可', '1']) {
    it(`becomes B when asked for the damage and told "${text}" (R097)`, async () => {
      const chat = await chatAtStatement();
      const said = await chat.user(text);
      expect(Object.values(locales).some(({ intake }) => said.includes(intake.noDamage))).to.equal(true);
      await chat.send({ type: 'event', name: 'client/language', value: { language: 'en' } });
      expect(await chat.user('1'))
        .to.include('B (high)')
        .and.include(en.intake.reasons.R097);
      await chat.user('send');
      expect(chat.desk.drafts[0]).to.deep.include({ impactStatement: null });
    });
  }

  for (const text of [
    'Wei Wang +86 138 0013 8000, Na Li 139 0013 9000, day and night',
    'Kovács Péter és Nagy Anna felváltva, 06 30 123 4567',
    '王伟，13800138000，全天可以',
    '王伟和李娜',
  ]) {
    it(`keeps who works on it, from "${text}" (R098)`, async () => {
      const chat = await chatAtStatement();
      await chat.user('Nobody in sales can work, about 40 orders an hour are lost.');
      const said = await chat.user(text);
      const warnings = Object.values(locales).map(({ intake }) => intake.downgradeWarning);
      expect(warnings.some((warning) => said.includes(warning))).to.equal(true);
      await chat.user('1');
      await chat.user('1');
      expect(chat.desk.drafts[0]?.severity.severity).to.equal('A');
      expect(chat.desk.drafts[0]?.impactStatement).to.include('40 orders').and.include(text);
    });
  }

  for (const text of ['none', 'we have nobody at night', 'sajnos senki sem ér rá', '没有人']) {
    it(`hears from "${text}" that nobody can work on it (R098)`, async () => {
      const chat = await chatAtStatement();
      await chat.user('Nobody in sales can work, about 40 orders an hour are lost.');
      const said = await chat.user(text);
      expect(Object.values(locales).some(({ intake }) => said.includes(intake.noPeople))).to.equal(true);
    });
  }

  it('becomes B when nobody can work on it (R098, R100)', async () => {
    const chat = chatOf(wei);
    await chat.user('talk to a person');
    let said = await chat.user(outage);
    for (const answer of ['everyone', 'no', 'yes'])
      if (!said.includes(en.intake.impactStatement)) said = await chat.user(answer);
    await chat.user('Nobody in sales can work, about 40 orders an hour are lost.');
    expect(await chat.user('no')).to.include(en.intake.noPeople);
    await chat.user('yes');
    expect(await chat.user('chat'))
      .to.include('B (high)')
      .and.include(en.intake.reasons.R098);
  });

  it('is explained and not given without the agreement (R101, R103)', async () => {
    const chat = chatOf(li);
    await chat.user('talk to a person');
    let said = await chat.user(outage);
    for (const answer of ['everyone', 'no', 'yes']) if (!said.includes('B.')) said = await chat.user(answer);
    const [cap] = world.policies['21vianet'].caps.filter(({ rule }) => rule === 'R101');
    expect(said).to.include(en.intake.agreement(cap?.why.en ?? ''));
    expect(said)
      .to.match(/account manager/)
      .and.not.include(en.intake.impactStatement);
    await chat.user('yes');
    expect(await chat.user('chat'))
      .to.include('B (high)')
      .and.include(en.intake.reasons.R101);
  });

  it('asks nothing more of worldwide customers, to whom nothing is promised', async () => {
    const chat = chatOf(anna);
    await chat.user('talk to a person');
    let said = await chat.user(outage);
    for (const answer of ['everyone', 'no', 'yes']) if (!said.includes('+36')) said = await chat.user(answer);
    expect(said).to.include('+36301234567');
  });
});

describe('the review', () => {
  for (const language of languages) {
    const locale = locales[language];
    it(`shows everything, the severity with its reason and the clock in words, in ${locale.name} (R078)`, async () => {
      const chat = await chatAtReview({
        ...wei,
        organization: { ...wei.organization, timeZone: 'Europe/Budapest' },
      });
      const said = await chat.send({ type: 'event', name: 'client/language', value: { language } });
      const { intake } = locale;
      for (const part of [slow, 'Adatum (Shanghai)', '+8613800138000', 'wei.wang@adatum.example'])
        expect(said).to.include(part);
      expect(said)
        .to.include(intake.severityIsProposed)
        .and.include(world.policies['21vianet'].name[language]);
      expect(said)
        .to.match(/24:00/)
        .and.match(/1[78]:00/);
    });
  }

  it('shows one time only to somebody in Beijing', async () => {
    const chat = await chatAtReview(wei);
    expect(await chat.user('help'))
      .to.include('Beijing time')
      .and.not.include('your time');
  });

  it('promises nothing to worldwide customers', async () => {
    const chat = await chatAtReview(anna);
    expect(await chat.user('help')).to.include(en.intake.noClock);
  });

  it('lets each part be changed, and asks nothing else again', async () => {
    const chat = await chatAtReview(anna);
    expect(await chat.press(en.intake.change.problem)).to.include(en.intake.describe);
    const again = await chat.user('Teams meetings are slow and choppy for me since Monday.');
    expect(again).to.include('Teams meetings').and.include(en.intake.review);
    await chat.press(en.intake.change.impact);
    for (const answer of ['limited', 'everyone', 'no', 'no']) await chat.user(answer);
    expect(chat.said.join()).to.include(en.intake.usersChoices.all);
    await chat.press(en.intake.change.contact);
    await chat.user('+36 20 987 6543');
    await chat.user('by phone');
    expect(await chat.user('any time'))
      .to.include('+36209876543')
      .and.include(en.intake.ways.phone);
  });

  it('cancels without sending', async () => {
    const chat = await chatAtReview(anna);
    expect(await chat.press(en.intake.cancel)).to.equal(en.talk.cancelled);
    expect(chat.desk.drafts).to.deep.equal([]);
  });

  it('is not sent by anything but a clear yes', async () => {
    const chat = await chatAtReview(anna);
    expect(await chat.user('maybe later')).to.include(en.intake.review);
    expect(chat.desk.drafts).to.deep.equal([]);
  });
});

describe('the receipt', () => {
  it('says that it is no request at Microsoft or 21Vianet (R136), and promises no resolution (R094)', async () => {
    const chat = await chatAtReview(wei);
    const said = await chat.user('send');
    expect(said)
      .to.include(en.intake.notMicrosoft)
      .and.include(en.intake.followUp)
      .and.not.match(/solved by|resolved by/);
  });

  it('says when the desk opens, if it is closed now (R105, R108)', async () => {
    const chat = await chatAtReview(wei, { now: new Date('2026-11-22T20:00:00Z') });
    expect(await chat.user('send')).to.match(/from Monday,? 23 November( at)?,? 09:00 Beijing time/);
  });

  it('says that billing is closed on a weekend (R063, R067)', async () => {
    const chat = chatOf(wei, { now: new Date('2026-11-21T03:00:00Z') });
    await chat.user('talk to a person');
    await chat.user('The invoice of March has a wrong amount on it.');
    for (const answer of ['no', 'yes', 'chat']) await chat.user(answer);
    expect(await chat.user('send')).to.match(/from Monday,? 23 November( at)?,? 09:00 Beijing time/);
  });

  it('says the promised time, and Beijing time beside the own (R092, R107, R108)', async () => {
    const berlin = { ...wei, organization: { ...wei.organization, timeZone: 'Europe/Berlin' } };
    const chat = await chatAtReview(berlin, { now: new Date('2026-11-20T12:00:00Z') });
    const said = await chat.user('send');
    expect(said).to.match(/by Wednesday 25 November 24:00 Beijing time – .*17:00 your time/);
  });

  it('does not invent a business day of a year that is not loaded (R109)', async () => {
    const chat = await chatAtReview(wei, { now: new Date('2027-03-01T05:00:00Z') });
    expect(await chat.user('send')).to.include(en.intake.calendarNotLoaded);
  });

  it('repeats the way the person wants to be reached', async () => {
    const chat = await chatAtReview(anna);
    await chat.press(en.intake.change.contact);
    await chat.submit({ phone: '06 20 987 6543', email: 'anna.kovacs@contoso.example', preferred: 'phone' });
    expect(await chat.user('send')).to.include(en.intake.nextByPhone('+36209876543', null));
  });
});

describe('a question before buying', () => {
  it('is open to people without an administrator role (R065, K9)', async () => {
    const chat = chatOf({ ...wei, roles: [] });
    await chat.user('can you compare the price of the plans before we buy');
    expect(await chat.user('talk to a person')).to.include(en.intake.useIt);
    await chat.user('yes');
    await chat.user('yes');
    const said = await chat.user('chat');
    expect(said).to.include(en.intake.kinds.presales);
  });
});
