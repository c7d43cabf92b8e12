import { expect } from 'chai';
import { locales } from '../../dialogs/locales/index.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import { languages } from '../../knowledge/language.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk } from '../support/talkWorld.ts';

const { en } = locales;
const told = ['Gábor Tóth', 'Contoso Kft.', 'gabor.toth@contoso.example', '+36 30 765 4321'];
const problems = {
  en: 'My authenticator was on a phone that is gone, nobody of us can sign in.',
  hu: 'Eltűnt a telefonom a hitelesítővel, egyikünk sem tud bejelentkezni.',
  zh: '装有验证器的手机丢了，我们都无法登录。',
};
const problem = problems.en;

async function chatAtOffer(defaultCloud: Cloud = 'worldwide') {
  const chat = createTalkDriver({ talk, locale: 'en-US', turn: { defaultCloud } });
  await chat.user('talk to a person');
  let said = await chat.press(en.access.cannotSignIn);
  if (defaultCloud === 'worldwide') said = await chat.user('Hungary');
  expect(said).to.include(en.emergency.offer);
  return chat;
}

describe('an administrator who cannot sign in', () => {
  for (const [cloud, number] of [
    ['worldwide', '+36 80 983 899'],
    ['21vianet', '400-089-0365'],
  ] as const) {
    it(`is given the phone number first, then offered an emergency ticket (${cloud})`, async () => {
      const chat = await chatAtOffer(cloud);
      const said = chat.said.join('\n');
      expect(said).to.include(number);
      expect(said.indexOf(number)).to.be.below(said.indexOf(en.emergency.offer));
    });
  }

  for (const language of languages) {
    const { emergency, intake, access, name } = locales[language];

    it(`tells name, organization, work e-mail, phone and problem, and sends after a look, in ${name}`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultCloud: 'worldwide', defaultLanguage: language } });
      await chat.user(locales[language].words.person[0] ?? '');
      await chat.press(access.cannotSignIn);
      await chat.user({ en: 'Hungary', hu: 'Magyarország', zh: '匈牙利' }[language]);
      expect(await chat.press(emergency.open)).to.include(emergency.name);
      const asked = [emergency.organization, emergency.email, emergency.phoneHere, emergency.problem];
      for (const [index, answer] of told.entries()) expect(await chat.user(answer)).to.include(asked[index]);
      const said = await chat.user(problems[language]);
      expect(said).to.include(intake.review).and.include(emergency.unverified);
      expect(chat.desk.drafts).to.deep.equal([]);
      expect(await chat.press(intake.send))
        .to.include(emergency.next)
        .and.include(intake.notMicrosoft);
      const [draft] = chat.desk.drafts;
      expect(draft).to.deep.include({
        kind: 'technical',
        cloud: 'worldwide',
        problem: problems[language],
        claimed: { name: told[0], organization: told[1], email: told[2] },
        contact: { name: told[0], phone: '+36307654321', email: told[2], preferred: 'phone' },
      });
    });
  }

  it('is not pressed', async () => {
    const chat = await chatAtOffer();
    expect(await chat.press(en.emergency.notNow)).to.equal(en.emergency.notOpened);
    expect(chat.desk.drafts).to.deep.equal([]);
  });

  it('may ask something else instead', async () => {
    const chat = await chatAtOffer();
    expect(await chat.user('How do I give a user a new password?')).to.include(en.answer.didItHelp);
  });

  it('is asked again for an address and a number that cannot be right', async () => {
    const chat = await chatAtOffer();
    await chat.press(en.emergency.open);
    await chat.user('Gábor Tóth');
    await chat.user('Contoso Kft.');
    expect(await chat.user('gabor at contoso')).to.include(en.emergency.email);
    await chat.user('it is gabor.toth@contoso.example');
    expect(await chat.user('12')).to.include(en.emergency.phoneHere);
    expect(await chat.user('0036 30 765 4321')).to.include(en.emergency.problem);
  });

  for (const [number, country, read] of [
    ['06 30 765 4321', 'Hungary', '+36307654321'],
    ['30 765 4321', 'Hungary', '+36307654321'],
    ['07911 123456', 'United Kingdom', '+447911123456'],
  ] as const) {
    it(`may give a number the way it is written in ${country}: ${number}`, async () => {
      const chat = createTalkDriver({ talk, locale: 'en-US', turn: { defaultCloud: 'worldwide' } });
      await chat.user('talk to a person');
      await chat.press(en.access.cannotSignIn);
      await chat.user(country);
      await chat.press(en.emergency.open);
      for (const answer of ['Gábor Tóth', 'Contoso Kft.', 'gabor.toth@contoso.example'])
        await chat.user(answer);
      expect(await chat.user(number)).to.include(en.emergency.problem);
      expect(await chat.user(problem)).to.include(read);
    });
  }

  it('may give a mobile number of China when 21Vianet runs the service', async () => {
    const chat = await chatAtOffer('21vianet');
    await chat.press(en.emergency.open);
    for (const answer of ['Li Na', 'Tailspin', 'na.li@tailspin.example']) await chat.user(answer);
    expect(await chat.user('13800138000')).to.include(en.emergency.problem);
  });

  for (const language of languages) {
    const { emergency, access, routes, words, intake, name } = locales[language];
    const said = {
      en: 'I lost the phone with my authenticator app and nobody else is an administrator',
      hu: 'Elveszett a telefonom a hitelesítő alkalmazással, és nincs más rendszergazda',
      zh: '装有验证器的手机丢了，而且没有其他管理员',
    }[language];

    it(`is sent to no page that needs a sign-in, and asked for nothing twice, in ${name}`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language, defaultCloud: 'worldwide' } });
      await chat.user(said);
      await chat.user(words.person[0] ?? '');
      await chat.press(access.cannotSignIn);
      const offered = await chat.user({ en: 'Hungary', hu: 'Magyarország', zh: '匈牙利' }[language]);
      expect(offered).to.include('+36 80 983 899').and.include(emergency.offer);
      expect(offered).not.to.include('admin.microsoft.com').and.not.include(routes.phone.stillPerson);
      expect(await chat.user(words.person[0] ?? ''), 'asked for a person').to.include(emergency.offer);
      await chat.press(emergency.open);
      await chat.user('Gábor Tóth');
      expect(await chat.user('gabor.toth@contoso.example')).to.include(emergency.nameNotAddress);
      await chat.user('Contoso Kft.');
      await chat.user('gabor.toth@contoso.example');
      expect(await chat.user('06 30 765 4321'))
        .to.include(intake.review)
        .and.include(said);
      expect(await chat.press(intake.change.problem)).to.include(emergency.problem);
      await chat.user(problems[language]);
      await chat.press(intake.send);
      expect(chat.desk.drafts[0]?.problem).to.equal(problems[language]);
      expect(await chat.user(words.tickets[0] ?? ''), 'opened at 9:00 UTC').to.include('10:00');
    });

    it(`is helped on when they do not know which cloud it is, in ${name}`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      await chat.user(words.person[0] ?? '');
      expect(await chat.press(access.cannotSignIn)).to.include(access.whichCloud);
      expect(await chat.user(words.unknown[0] ?? '')).to.include(access.helpCloud);
      const country = { en: 'Hungary', hu: 'Magyarország', zh: '匈牙利' }[language];
      expect(await chat.user(country))
        .to.include('+36 80 983 899')
        .and.include(emergency.offer);
      const other = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      await other.user(words.person[0] ?? '');
      await other.press(access.cannotSignIn);
      await other.press(access.notSure);
      expect(await other.press(access.notSure))
        .to.include(access.worldwideThen)
        .and.include(routes.phone.whichCountry);
    });
  }

  it('is offered the ticket although no country is understood', async () => {
    const chat = createTalkDriver({ talk, locale: 'en-US', turn: { defaultCloud: 'worldwide' } });
    await chat.user('talk to a person');
    await chat.press(en.access.cannotSignIn);
    for (const answer of ['Xyzzy', 'Xyzzy again']) await chat.user(answer);
    expect(await chat.user('Xyzzy')).to.include(en.emergency.offer);
  });

  it('goes back one question at a time, and to the offer from the first', async () => {
    const chat = await chatAtOffer();
    await chat.press(en.emergency.open);
    for (const answer of told) await chat.user(answer);
    expect(await chat.user('back')).to.include(en.emergency.phoneHere);
    expect(await chat.user('back')).to.include(en.emergency.email);
    await chat.user('toth.gabor@contoso.example');
    await chat.user('+36 30 765 4321');
    expect(await chat.user(problem)).to.include('toth.gabor@contoso.example');
    expect(await chat.user('back'), 'from the review').to.include(en.emergency.problem);
    for (const field of ['phoneHere', 'email', 'organization', 'name', 'offer'] as const) {
      expect(await chat.user('back')).to.include(en.emergency[field]);
    }
    expect(await chat.user('back')).to.include(en.talk.nothingBefore);
    expect(await chat.press(en.emergency.open)).to.include(en.emergency.name);
  });

  it('keeps what was told when a person is asked for again, or another button is pressed', async () => {
    const chat = await chatAtOffer();
    await chat.press(en.emergency.open);
    await chat.user('Gábor Tóth');
    expect(await chat.user('talk to a person'))
      .to.include(en.talk.alreadyOnTheWay)
      .and.include(en.emergency.organization);
    expect(await chat.press(en.talk.shortcuts.health))
      .to.include(en.talk.finishFirst)
      .and.include(en.emergency.organization);
  });

  it('can leave it at any time, and sends one ticket when "Send" is pressed twice', async () => {
    const chat = await chatAtOffer();
    await chat.press(en.emergency.open);
    await chat.user('Gábor Tóth');
    expect(await chat.user('cancel')).to.include(en.talk.sureToCancel);
    expect(await chat.user('no'))
      .to.include(en.talk.goingOn)
      .and.include(en.emergency.organization);
    await chat.user('cancel');
    expect(await chat.user('yes')).to.include(en.talk.cancelled);
    const other = await chatAtOffer();
    await other.press(en.emergency.open);
    for (const answer of [...told, problem]) await other.user(answer);
    await other.press(en.intake.send);
    await other.press(en.intake.send);
    expect(other.desk.drafts).to.have.lengthOf(1);
  });
});
