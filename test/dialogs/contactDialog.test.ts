import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import type { Person } from '../../dialogs/ports.ts';
import { anna } from '../support/people.ts';
import { actionsOf, createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;

async function chatAtContact(person: Person = anna) {
  const chat = createTalkDriver({ talk, person, locale: 'en-US' });
  await chat.user('talk to a person');
  await chat.user('Outlook has been very slow since this morning.');
  for (const answer of ['just me', 'yes', 'no']) await chat.user(answer);
  return chat;
}

describe('the contact', () => {
  it('known from the directory is shown to be confirmed (R022, R099)', async () => {
    const chat = await chatAtContact();
    expect(chat.said.join()).to.include('+36301234567').and.include('anna.kovacs@contoso.example');
    expect(await chat.user('yes')).to.include(en.intake.preferred);
  });

  for (const text of ['yes', 'these are right, yes', 'igen, ezek jók', '对的，没问题']) {
    it(`is confirmed by "${text}"`, async () => {
      const chat = await chatAtContact();
      const questions = Object.values(locales).map(({ intake }) => intake.preferred);
      const said = await chat.user(text);
      expect(questions.some((question) => said.includes(question))).to.equal(true);
    });
  }

  it('is asked for with the reason when the number of the directory cannot be dialled', async () => {
    const chat = await chatAtContact({ ...anna, phone: '+862100000001' });
    expect(chat.said.join()).to.include(en.intake.phoneUnusable('+862100000001'));
    const fields = { phone: '', email: anna.email, preferred: 'email', callBack: '' };
    expect(await chat.submit(fields)).to.include(en.intake.review);
  });

  it('can be changed in its card, all at once', async () => {
    const chat = await chatAtContact();
    const said = await chat.submit({
      phone: '06 20 987 6543',
      email: 'a.kovacs@contoso.example',
      preferred: 'email',
    });
    expect(said)
      .to.include('+36209876543')
      .and.include('a.kovacs@contoso.example')
      .and.include(en.intake.ways.email);
  });

  it('can be changed by typing, national numbers read as those of the own country', async () => {
    const chat = await chatAtContact();
    await chat.user('please use 06 20 987 6543');
    await chat.user('phone');
    expect(await chat.user('any time'))
      .to.include('+36209876543')
      .and.include('anna.kovacs@contoso.example');
  });

  for (const [language, said] of [
    ['en', 'by e-mail please'],
    ['hu', 'e-mail'],
    ['zh', '邮件'],
  ] as const) {
    it(`takes another way at the review: "${said}"`, async () => {
      const chat = await chatAtContact();
      for (const answer of ['yes', 'chat']) await chat.user(answer);
      await chat.send({ type: 'event', name: 'client/language', value: { language } });
      await chat.user(said);
      const { intake } = locales[language];
      expect(chat.said.join()).to.include(intake.corrected).and.include(intake.ways.email);
    });
  }

  it('takes an address out of a sentence', async () => {
    const chat = await chatAtContact();
    await chat.user('better write to helpdesk@contoso.example');
    expect(await chat.user('e-mail')).to.include('helpdesk@contoso.example');
  });

  it('takes the preferred way instead of a yes', async () => {
    const chat = await chatAtContact();
    expect(await chat.user('by phone')).to.include(en.intake.callBackWhen);
    expect(await chat.user('no'))
      .to.include(en.intake.review)
      .and.include(en.intake.ways.phone);
  });

  for (const [said, way, shown] of [
    ['call me on 06 20 987 6543', en.intake.ways.phone, '+36209876543'],
    ['write to helpdesk@contoso.example please', en.intake.ways.email, 'helpdesk@contoso.example'],
  ] as const) {
    it(`takes "${said}" for the preferred way and what to use`, async () => {
      const chat = await chatAtContact();
      await chat.user('yes');
      expect(await chat.user(said))
        .to.include(en.intake.review)
        .and.include(way)
        .and.include(shown);
    });
  }

  it('is offered with the number that was given with the problem, to be called on', async () => {
    const problems = {
      'Outlook is slow only for me, call me on +36 20 987 6543.': '+36209876543',
      'Outlook is slow only for me; meetings show +36 20 987 6543.': '+36301234567',
    };
    for (const [problem, phone] of Object.entries(problems)) {
      const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
      await chat.user('talk to a person');
      await chat.user(problem);
      for (const answer of ['yes', 'no']) await chat.user(answer);
      expect(chat.said.join()).to.include(phone);
      const said = await chat.user('yes');
      expect(said).to.include(phone === '+36209876543' ? en.intake.review : en.intake.preferred);
    }
  });

  it('asks which of two numbers to use', async () => {
    const chat = await chatAtContact();
    const said = await chat.user('+36 20 987 6543 or +36 70 111 2233');
    expect(said).to.include(en.intake.whichPhone);
    await chat.user('2');
    expect(await chat.user('chat')).to.include('+36701112233');
  });

  it('says what is wrong with a number or an address', async () => {
    const chat = await chatAtContact();
    expect(await chat.submit({ phone: '12', email: anna.email, preferred: 'chat' })).to.include(
      en.intake.phoneWrong('12'),
    );
    const said = await chat.submit({ phone: '', email: 'anna at contoso', preferred: 'chat' });
    expect(said).to.include(en.intake.emailWrong('anna at contoso'));
    expect(await chat.user('no')).to.include(en.intake.contactAgain);
  });

  it('needs a number before anybody can call', async () => {
    const chat = await chatAtContact({ ...anna, phone: null });
    await chat.user('yes');
    expect(await chat.user('phone')).to.include(en.intake.phoneNeeded);
    expect(await chat.user('12')).to.include(en.intake.phoneWrong('12'));
    expect(await chat.user('06 20 987 6543')).to.include(en.intake.callBackWhen);
    expect(await chat.user('any time'))
      .to.include(en.intake.review)
      .and.include('+36209876543');
  });

  for (const [said, way] of [
    ['no', 'email'],
    ['nincs', 'email'],
    ['没有', 'email'],
    ['2', null],
    ['by e-mail', null],
  ] as const) {
    it(`takes another way from who has no number and says "${said}"`, async () => {
      const chat = await chatAtContact({ ...anna, phone: null });
      await chat.user('yes');
      await chat.user('2');
      const ways = Object.values(locales).map(({ intake }) => intake.ways);
      const asked = await chat.user(said);
      if (way) expect(asked).to.include('1. ').and.not.include(en.intake.ways.phone);
      const review = way ? await chat.user('2') : asked;
      expect(ways.some(({ email }) => review.includes(email))).to.equal(true);
      expect(review).to.include('anna.kovacs@contoso.example');
    });
  }

  for (const text of ['Use these', '1', 'these are right', 'ezek jók', '用这些', '这些可以']) {
    it(`is taken as the card shows it, the way too, on "${text}"`, async () => {
      const chat = await chatAtContact();
      const said = await chat.user(text);
      const reviews = Object.values(locales).map(({ intake }) => intake.review);
      expect(reviews.some((review) => said.includes(review))).to.equal(true);
    });
  }

  it('has a card whose fields hold what is known', async () => {
    const chat = await chatAtContact();
    const card = JSON.stringify(chat.activities.at(-1)?.attachments);
    expect(card).to.include('"value":"+36301234567"').and.include('"style":"email"');
    expect(actionsOf(chat.activities.at(-1) ?? {})).to.have.lengthOf(1);
  });

  it('survives nonsense in the fields of its card', async () => {
    const chat = await chatAtContact();
    const nonsense = { phone: 'x'.repeat(5_000), email: '<script>', preferred: 'pigeon' };
    expect(await chat.submit(nonsense)).to.not.equal('');
    expect(chat.desk.drafts).to.deep.equal([]);
  });
});

describe('a time to be called', () => {
  // Monday 23 November 2026, 10:00 in Budapest.
  for (const [language, text, at] of [
    ['en', 'call me tomorrow at 10 on +36 20 987 6543', '2026-11-24T10:00'],
    ['hu', 'holnap 10 órakor hívjanak a +36 20 987 6543 számon', '2026-11-24T10:00'],
    ['zh', '请明天上午10点打 +36 20 987 6543', '2026-11-24T10:00'],
  ] as const) {
    it(`is kept with the ticket and shown, from "${text}"`, async () => {
      const { intake } = locales[language];
      const chat = await chatAtContact();
      await chat.send({ type: 'event', name: 'client/language', value: { language } });
      const review = await chat.user(text);
      expect(review).to.include(intake.review).and.include(intake.fields.callBack).and.include('10:00');
      expect(await chat.press(intake.send)).to.include('10:00');
      expect(chat.desk.drafts[0]?.contact).to.deep.include({
        phone: '+36209876543',
        preferred: 'phone',
        callBack: { at, until: null, timeZone: 'Europe/Budapest' },
      });
    });
  }

  it('may be said in the problem', async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    await chat.user('talk to a person');
    await chat.user('Outlook is very slow for me since Monday. Please call me tomorrow at 10:00.');
    await chat.user('yes');
    expect(await chat.user('no')).to.include('- Call: Tuesday 24 November at 10:00');
    expect(await chat.user('yes')).to.include('Call: Tuesday 24 November at 10:00');
  });

  it("is not taken from somebody else's call", async () => {
    const chat = createTalkDriver({ talk, person: anna, locale: 'en-US' });
    await chat.user('talk to a person');
    await chat.user(
      'Outlook is very slow for me, and I have a client call in 20 min. My mobile is 06 20 987 6543.',
    );
    await chat.user('yes');
    const said = await chat.user('no');
    expect(said).to.include('+36209876543').and.not.include('- Call:');
  });

  it('is asked for when it is vague, and may be left open', async () => {
    const chat = await chatAtContact();
    expect(await chat.user('call +36 20 987 6543 sometime next week')).to.include(en.intake.callBackWhen);
    expect(await chat.user('later')).to.include(en.intake.callBackWhen);
    expect(await chat.user('any time')).to.include(en.intake.review);
    const other = await chatAtContact();
    await other.user('call +36 20 987 6543 sometime next week');
    expect(await other.user('Wednesday 14:30')).to.include('Wednesday 25 November at 14:30');
  });

  it('can be typed into the card, and is asked again when it is no time', async () => {
    const chat = await chatAtContact();
    const fields = { phone: '+36209876543', email: 'a.kovacs@contoso.example', preferred: 'phone' };
    expect(await chat.submit({ ...fields, callBack: 'soon' })).to.include(en.intake.callBackWrong('soon'));
    expect(await chat.submit({ ...fields, callBack: 'tomorrow at 9:15' })).to.include(
      'Tuesday 24 November at 09:15',
    );
  });

  for (const [language, said] of [
    ['en', 'after 2 pm'],
    ['en', 'any time after two'],
    ['hu', 'délután kettő után'],
    ['hu', '14 óra után'],
    ['zh', '下午两点以后'],
    ['zh', '14:00以后'],
  ] as const) {
    it(`begins when somebody says "${said}", also at the review`, async () => {
      const chat = await chatAtContact();
      await chat.send({ type: 'event', name: 'client/language', value: { language } });
      const { intake } = locales[language];
      for (const answer of ['yes', 'chat']) await chat.user(answer);
      await chat.user(said);
      expect(chat.said.join()).to.include(intake.corrected).and.include('14:00');
      await chat.user('send');
      expect(chat.desk.drafts[0]?.contact.callBack?.at).to.equal('2026-11-23T14:00');
    });
  }

  for (const [language, said, problem, answers] of [
    ['en', 'please call me back tomorrow at 10', 'Outlook is very slow for me since Monday.', ['yes', 'no']],
    ['hu', 'hívjanak vissza holnap 10-kor', 'Nálam hétfő óta nagyon lassú az Outlook.', ['van', 'nem']],
    ['zh', '请明天10点给我打电话', '我的 Outlook 从周一起很慢。', ['有', '没有']],
  ] as const) {
    it(`is kept from the wish for a call that began the talk: "${said}"`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      for (const text of [said, problem, ...answers]) await chat.user(text);
      expect(chat.said.join()).to.include(locales[language].intake.contactRight).and.include('10:00');
    });
  }

  it('is asked for again at the review when it is vague', async () => {
    const chat = await chatAtContact();
    for (const answer of ['yes', 'chat']) await chat.user(answer);
    expect(await chat.user('after lunch')).to.include(en.intake.callBackWrong('after lunch'));
  });

  it('may be given when asked how to be reached', async () => {
    const chat = await chatAtContact();
    await chat.user('yes');
    expect(await chat.user('please call me tomorrow at 10')).to.include('Tuesday 24 November at 10:00');
  });
});
