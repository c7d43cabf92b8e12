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
      const asked = [emergency.organization, emergency.email, emergency.phone, emergency.problem];
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
    expect(await chat.user('30 765 4321')).to.include(en.emergency.phone);
    expect(await chat.user('0036 30 765 4321')).to.include(en.emergency.problem);
  });

  it('goes back one question at a time, and to the offer from the first', async () => {
    const chat = await chatAtOffer();
    await chat.press(en.emergency.open);
    for (const answer of told) await chat.user(answer);
    expect(await chat.user('back')).to.include(en.emergency.phone);
    expect(await chat.user('back')).to.include(en.emergency.email);
    await chat.user('toth.gabor@contoso.example');
    await chat.user('+36 30 765 4321');
    expect(await chat.user(problem)).to.include('toth.gabor@contoso.example');
    expect(await chat.user('back'), 'from the review').to.include(en.emergency.problem);
    for (const field of ['phone', 'email', 'organization', 'name', 'offer'] as const) {
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
