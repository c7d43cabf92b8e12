import { expect } from 'chai';
import { z } from 'zod';
import { phoneCard } from '../../dialogs/cards/phoneCard.ts';
import { links } from '../../dialogs/links.ts';
import { locales } from '../../dialogs/locales/index.ts';
import { countries } from '../../knowledge/countries.ts';
import { languages } from '../../knowledge/language.ts';
import { anna, paul, wei } from '../support/people.ts';
import { createTalkDriver } from '../support/talkDriver.ts';
import { talk, world } from '../support/talkWorld.ts';

const { en } = locales;
const nowhere = { ...anna, organization: { ...anna.organization, country: 'XX' } };
const ask = 'what is the phone number of support';

describe('phone numbers', () => {
  for (const language of languages) {
    const { phone } = locales[language].routes;

    it(`come with hours, source, date, the notice of 2024 and what to have at hand, in ${locales[language].name} (R011, R031, R037, R042)`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      const said = await chat.user(locales[language].talk.shortcuts.phone);
      expect(said).to.include('+36 80 983 899').and.include(phone.changed(links.globalPhoneList));
      expect(said).to.include(phone.haveReady).and.include('2023').and.include(phone.technicalHours);
    });

    it(`start with the online way on 21Vianet and then give its own number, in ${locales[language].name} (R110–R113)`, async () => {
      const chat = createTalkDriver({ talk, person: wei, turn: { defaultLanguage: language } });
      const said = await chat.user(locales[language].talk.shortcuts.phone);
      expect(said).to.include('Support > New service request').and.include('(86) 400-089-0365');
      expect(said.indexOf('New service request')).to.be.below(said.indexOf('400-089-0365'));
      expect(said).to.include(world.policies['21vianet'].contact.phone?.caution[language]);
    });

    it(`ask which country is meant, in ${locales[language].name} (R029)`, async () => {
      const chat = createTalkDriver({ talk, person: nowhere, turn: { defaultLanguage: language } });
      expect(await chat.user(locales[language].talk.shortcuts.phone)).to.include(phone.whichCountry);
      expect(await chat.user({ en: 'Congo', hu: 'Kongó', zh: '刚果' }[language])).to.include(
        phone.whichOfThese,
      );
    });
  }

  for (const language of languages) {
    const { access, routes, talk: says, name } = locales[language];

    it(`ask for a sign-in that speaks of the number, in ${name}`, async () => {
      const chat = createTalkDriver({ talk, turn: { defaultLanguage: language } });
      const said = await chat.user(says.shortcuts.phone);
      expect(said).to.include(access.signInForPhone).and.not.include(access.signIn);
    });

    it(`come after the partner for who bought through one, in ${name} (R024)`, async () => {
      const chat = createTalkDriver({ talk, person: paul, turn: { defaultLanguage: language } });
      const said = await chat.user(says.shortcuts.phone);
      expect(said).to.include('Northwind Partners').and.not.include(routes.phone.numbers('United Kingdom'));
      expect(await chat.press(access.goOn)).to.include('0800 032 6417');
    });
  }

  it('of another country is given to somebody who means none of those asked about', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    await chat.user('phone number for Congo');
    expect(await chat.user('Hungary then')).to.include('+36 80 983 899');
  });

  it('of the source are given as they stand there (R037–R040)', async () => {
    const expected = {
      Hungary: '+36 80 983 899',
      Australia: '1 800 197 503',
      Canada: '1 800 865 9408',
      'United Kingdom': '0800 032 6417',
    };
    for (const [country, number] of Object.entries(expected)) {
      const chat = createTalkDriver({ talk, person: nowhere });
      await chat.user(ask);
      expect(await chat.user(country)).to.include(number);
    }
  });

  it('of another country are given when the question names it', async () => {
    const chat = createTalkDriver({ talk, person: anna });
    expect(await chat.user('phone number for Austria please'))
      .to.include('Austria')
      .and.not.include('983 899');
  });

  it('send people in unlisted countries to the global list (R030)', async () => {
    const chat = createTalkDriver({ talk, person: nowhere });
    await chat.user(ask);
    expect(await chat.user('North Korea')).to.include(links.globalPhoneList);
  });

  it('do not exist for Nepal, which is online only (R043)', async () => {
    const chat = createTalkDriver({ talk, person: nowhere });
    await chat.user(ask);
    expect(await chat.user('Nepal'))
      .to.include(en.routes.phone.onlineOnly('Nepal'))
      .and.include('admin.microsoft.com');
  });

  it('ask again for a name that is no country', async () => {
    const chat = createTalkDriver({ talk, person: nowhere });
    await chat.user(ask);
    expect(await chat.user('asdfgh')).to.include(en.routes.phone.unknownCountry);
  });

  for (const [language, question] of [
    ['en', 'phone number atlantis'],
    ['hu', 'milyen számot hívjak Atlantiszból'],
    ['zh', '亚特兰蒂斯的电话号码'],
  ] as const)
    it(`are never those of the own country when "${question}" names a place that is none`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      const said = await chat.user(question);
      expect(said)
        .to.include(locales[language].routes.phone.unknownCountry)
        .and.include(locales[language].routes.phone.whichCountry)
        .and.not.include('983 899');
    });

  for (const [language, ask, follow, number] of [
    ['en', 'phone number please', 'and in Austria?', 'Austria'],
    ['hu', 'telefonszámot kérek', 'és Ausztriában?', 'Ausztria'],
    ['zh', '请给我电话号码', '那奥地利呢？', '奥地利'],
  ] as const)
    it(`follow for another country after "${follow}"`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      await chat.user(ask);
      expect(await chat.user(follow))
        .to.include(number)
        .and.include(locales[language].routes.phone.haveReady);
      await chat.user('outlook search');
      expect(await chat.user(number)).to.include(locales[language].routes.phone.haveReady);
    });

  for (const [language, ask, follow, country] of [
    ['en', 'phone number for Switzerland', 'what about at night?', 'Switzerland'],
    ['hu', 'svájci telefonszám', 'éjjel is hívhatom?', 'Svájc'],
    ['zh', '瑞士的电话号码', '夜里也可以打吗', '瑞士'],
  ] as const)
    it(`are followed by their hours alone on "${follow}"`, async () => {
      const { phone } = locales[language].routes;
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      await chat.user(ask);
      expect(await chat.user(follow))
        .to.include(phone.numbers(country))
        .and.include(phone.technicalHours)
        .and.not.include(phone.haveReady);
    });

  for (const [language, ask] of [
    ['en', 'phone number for South Korea'],
    ['hu', 'dél-koreai telefonszám'],
    ['zh', '韩国的电话号码'],
  ] as const)
    it(`are one for all countries on 21Vianet, which is said to "${ask}"`, async () => {
      const { phone } = locales[language].routes;
      const chat = createTalkDriver({ talk, person: wei, turn: { defaultLanguage: language } });
      expect(await chat.user(ask))
        .to.include(phone.oneNumber)
        .and.include('400-089-0365');
      expect(
        await chat.user({ en: 'and at night?', hu: 'és éjjel?', zh: '那晚上呢？' }[language]),
      ).to.include('09:00–24:00');
    });

  for (const [language, ask, place] of [
    ['en', 'phone number for Switzerland', 'and in Wakanda?'],
    ['hu', 'svájci telefonszám', 'És Wakandában?'],
    ['zh', '瑞士的电话号码', '亚特兰蒂斯呢？'],
  ] as const)
    it(`are not invented for an unknown place asked for next: "${place}"`, async () => {
      const chat = createTalkDriver({ talk, person: anna, turn: { defaultLanguage: language } });
      await chat.user(ask);
      expect(await chat.user(place)).to.equal(locales[language].routes.phone.unknownCountry);
    });

  for (const question of ['France', 'capital of France', 'Franciaország', '法国的首都'])
    it(`are not given to somebody who only says "${question}"`, async () => {
      const chat = createTalkDriver({ talk, person: anna });
      expect(await chat.user(question)).to.not.include(en.routes.phone.haveReady);
    });

  it('wait for the cloud to be known (R010)', async () => {
    const chat = createTalkDriver({ talk });
    await chat.user('talk to a person');
    expect(await chat.press(en.access.cannotSignIn)).to.include(en.access.whichCloud);
    expect(await chat.user('3'))
      .to.include(en.access.helpCloud)
      .and.include(en.access.whichCloud);
    expect(await chat.user('21vianet')).to.include('400-089-0365');
    await chat.user('talk to a person');
    expect(await chat.press(en.access.cannotSignIn), 'asked once only').to.include('400-089-0365');
  });

  it('of one cloud never stand in an answer for the other (R114)', async () => {
    const own = createTalkDriver({
      talk,
      person: { ...anna, organization: { ...anna.organization, country: 'CN' } },
    });
    const said = await own.user(ask);
    expect(said).to.include('800 988 0365').and.not.include('089-0365');
    const china = createTalkDriver({ talk, person: wei });
    expect(await china.user('电话号码')).to.not.include('988 0365');
  });

  it('are never any other than those in the data (R032)', () => {
    for (const language of languages) {
      for (const country of countries) {
        const { body = [] } = phoneCard({ ...world, language, locale: locales[language] }, country);
        const shown = body.flatMap(({ inlines }) => numbersIn(inlines));
        expect(shown, country.key).to.have.lengthOf(country.numbers.length);
        for (const [index, text] of shown.entries()) {
          const { number = '' } = country.numbers[index] ?? {};
          expect(text.startsWith(number), `${country.key}: ${text}`).to.equal(true);
          expect(text.slice(number.length).replace(country.dialAfterConnect ?? '', '')).to.not.match(/\d{4}/);
        }
      }
    }
  });
});

/** What stands beside the names of numbers in a card. */
function numbersIn(inlines: unknown): readonly string[] {
  const lines = z.array(z.object({ text: z.string() })).safeParse(inlines).data ?? [];
  const [name, value] = lines.map(({ text }) => text.replace(/[:：]?\s*$/, ''));
  const isNumber = languages.some((language) => {
    const { phone } = locales[language].routes;
    return name === phone.number || name === phone.alternative;
  });
  return isNumber && value ? [value] : [];
}
