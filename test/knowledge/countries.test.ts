import { expect } from 'chai';
import fc from 'fast-check';
import { ambiguousNames } from '../../knowledge/countries/ambiguousNames.ts';
import { countries, countryByKey, findCountry, namesUnknownPlace } from '../../knowledge/countries.ts';
import type { Language } from '../../knowledge/language.ts';

const asked = new Set(['CG', 'DM', 'GN', 'KR', 'MF', 'WS']);

describe('the list of countries', () => {
  it('has the 246 entries of the source (R027)', () => {
    expect(countries).to.have.length(246);
    expect(new Set(countries.map((it) => it.key)).size).to.equal(246);
  });

  it('finds each by its English, Hungarian and Chinese name and by the name in the source, or asks (R028, R029)', () => {
    for (const { key, names, listedAs } of countries)
      for (const [language, name] of [...Object.entries(names), ['hu', listedAs]] as [Language, string][]) {
        const { match, keys } = findCountry(name, language);
        expect(keys[0], name).to.equal(key);
        if (!asked.has(key)) expect(match, name).to.equal('one');
      }
  });

  it('finds each without accents, in capitals, and with words run together', () => {
    for (const { key, names } of countries)
      for (const [language, name] of [
        ['en', names.en],
        ['hu', names.hu],
      ] as [Language, string][]) {
        const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
        expect(findCountry(plain, language).keys[0], plain).to.equal(key);
        expect(findCountry(name.toUpperCase(), language).keys[0], name.toUpperCase()).to.equal(key);
        if (!/ (of|&|és|a) /.test(name))
          expect(findCountry(name.replaceAll(/[ –-]/g, ''), language).keys[0], name).to.equal(key);
      }
  });
});

describe('a country as people name it', () => {
  const cases: readonly [input: string, language: Language, match: string, keys: string][] = [
    ["I'm calling from Germany", 'en', 'one', 'DE'],
    ['Magyarországról hívom Önöket', 'hu', 'one', 'HU'],
    ['Németországból', 'hu', 'one', 'DE'],
    ['nemetorszag', 'hu', 'one', 'DE'],
    ['Az USA-ból telefonálok', 'hu', 'one', 'US'],
    ['az Egyesült Államokban', 'hu', 'one', 'US'],
    ['Fülöp-szigetekről', 'hu', 'one', 'PH'],
    ['我在德国', 'zh', 'one', 'DE'],
    ['德國', 'zh', 'one', 'DE'],
    ['从匈牙利打电话', 'zh', 'one', 'HU'],
    ['UK', 'en', 'one', 'GB'],
    ['U.S.A.', 'en', 'one', 'US'],
    ['New Mexico', 'en', 'one', 'US'],
    ['phone number in New Jersey', 'en', 'one', 'US'],
    ['Kaliforniából hívom', 'hu', 'one', 'US'],
    ['我在新泽西', 'zh', 'one', 'US'],
    ['New Zealand', 'en', 'one', 'NZ'],
    ['Jersey', 'en', 'one', 'JE'],
    ['not Hungary', 'en', 'none', ''],
    ['I am not in Hungary', 'en', 'none', ''],
    ['nem Magyarország', 'hu', 'none', ''],
    ['不是匈牙利', 'zh', 'none', ''],
    ['not Hungary but Austria', 'en', 'one', 'AT'],
    ['turkey sandwich', 'en', 'none', ''],
    ['turkey please', 'en', 'one', 'TR'],
    ['UAE', 'en', 'one', 'AE'],
    ['NSZK', 'hu', 'one', 'DE'],
    ['DRC', 'en', 'one', 'CD'],
    ['HUN', 'en', 'one', 'HU'],
    ['de', 'en', 'none', ''],
    ['DE', 'en', 'one', 'DE'],
    ['Burma', 'en', 'one', 'MM'],
    ['Swaziland', 'en', 'one', 'SZ'],
    ['Macedonia', 'en', 'one', 'MK'],
    ['Holland', 'en', 'one', 'NL'],
    ['Fehéroroszország', 'hu', 'one', 'BY'],
    ['Anglia', 'hu', 'one', 'GB'],
    ['象牙海岸', 'zh', 'one', 'CI'],
    ['阿联酋', 'zh', 'one', 'AE'],
    ['Korea, South', 'en', 'one', 'KR'],
    ['Sint Maarten', 'en', 'one', 'SX'],
    ['Germny', 'en', 'one', 'DE'],
    ['Phillipines', 'en', 'one', 'PH'],
    ['Magyaroszág', 'hu', 'one', 'HU'],
    ['匈牙力', 'zh', 'one', 'HU'],
    ['Ausztriában vagyunk, nem Ausztráliában', 'hu', 'one', 'AT'],
    ['Congo', 'en', 'ambiguous', 'CG CD'],
    ['Congo (Kinshasa)', 'en', 'one', 'CD'],
    ['Korea', 'en', 'ambiguous', 'KR'],
    ['Guinea', 'en', 'ambiguous', 'GN GW GQ PG'],
    ['Guinea-Bissau', 'en', 'one', 'GW'],
    ['Saint Martin', 'en', 'ambiguous', 'MF SX'],
    ['Samoa', 'en', 'ambiguous', 'WS AS'],
    ['Amerikai Szamoa', 'hu', 'one', 'AS'],
    ['Dominika', 'hu', 'ambiguous', 'DM DO'],
    ['Dominikai Köztársaság', 'hu', 'one', 'DO'],
    ['Virgin Islands', 'en', 'ambiguous', 'VG VI'],
    ['Slov', 'en', 'ambiguous', 'SK SI'],
    ['Germany and Austria', 'en', 'ambiguous', 'DE AT'],
    ['North Korea', 'en', 'not-listed', ''],
    ['Kuba', 'hu', 'not-listed', ''],
    ['Iránból', 'hu', 'not-listed', ''],
    ['叙利亚', 'zh', 'not-listed', ''],
    ['Sudan', 'en', 'not-listed', ''],
    ['South Sudan', 'en', 'one', 'SS'],
    ['Antarctica', 'en', 'not-listed', ''],
    ["Chad can't log in any more", 'en', 'none', ''],
    ['our colleagues in Chad', 'en', 'one', 'TD'],
    ['phone number for Jordan', 'en', 'one', 'JO'],
    ['a turkey sandwich was served', 'en', 'none', ''],
    ['we moved from Spain to Portugal', 'en', 'one', 'PT'],
    ['Lengyelországból költöztünk Csehországba', 'hu', 'one', 'CZ'],
    ['以前在日本，现在在韩国', 'zh', 'one', 'KR'],
    ['Slovakia or Slovenia? Slovenia', 'en', 'one', 'SI'],
    ['Saint Martin, the French part', 'en', 'one', 'MF'],
    ['Sint Maarten (Dutch side)', 'en', 'one', 'SX'],
    ['Guyana in South America', 'en', 'one', 'GY'],
    ['Kajmán-szk.', 'hu', 'one', 'KY'],
    ['克罗埃西亚', 'zh', 'one', 'HR'],
    ['milyen számot hívjak', 'hu', 'none', ''],
    ['rossz jelszót ír', 'hu', 'none', ''],
    ['what is the status', 'en', 'none', ''],
    ['our VAT number', 'en', 'none', ''],
    ['ADJANAK EGY EMBERT', 'hu', 'none', ''],
    ['hali', 'hu', 'none', ''],
    ['banana', 'en', 'none', ''],
    ['no', 'en', 'none', ''],
    ['I ran into a problem', 'en', 'none', ''],
    ['nem tudom', 'hu', 'none', ''],
    ['我不知道', 'zh', 'none', ''],
    ['', 'en', 'none', ''],
  ];
  for (const [input, language, match, keys] of cases)
    it(`"${input}" is ${match} ${keys}`, () => {
      const found = findCountry(input, language);
      expect(found.match).to.equal(match);
      expect(found.keys.join(' ')).to.equal(keys);
    });

  it('names what is not listed (R030)', () => {
    expect(findCountry('North Korea', 'en').unlisted).to.deep.equal(['KP']);
    expect(findCountry('Korea', 'en').unlisted).to.deep.equal(['KP']);
  });

  it('asks only between entries that exist', () => {
    for (const { keys } of ambiguousNames)
      for (const key of keys) expect(countryByKey(key), key).to.not.equal(null);
  });

  it('never fails, and takes no longer than a few milliseconds for a long hostile text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom<Language>('en', 'hu', 'zh'),
        (text, language) => {
          const { match, keys } = findCountry(text, language);
          expect(keys.every((key) => countryByKey(key)) && (match !== 'none' || keys.length === 0)).to.equal(
            true,
          );
        },
      ),
    );
  });
});

describe('a place that is no country', () => {
  for (const text of [
    'phone number atlantis',
    'the hotline for Wakanda please',
    'Narniából melyik számot hívjam',
    'telefonszám Atlantisz',
    '亚特兰蒂斯的电话',
  ])
    it(`is noticed in "${text}"`, () => expect(namesUnknownPlace(text)).to.equal(true));

  for (const text of [
    'phone number please',
    'give me the hotline number quickly',
    'phone numbr pleas',
    'mi a telefonszámuk?',
    '给我客服电话',
    'x'.repeat(2000),
  ])
    it(`is not seen in "${text.slice(0, 40)}"`, () => expect(namesUnknownPlace(text)).to.equal(false));
});

describe('the phone numbers', () => {
  it('are those of the support article where it has them (R037–R040)', () => {
    const first = (key: string) => countryByKey(key)?.numbers[0]?.number;
    expect(first('HU')).to.equal('+36 80 983 899');
    expect(first('AU')).to.equal('1 800 197 503');
    expect(first('CA')).to.equal('1 800 865 9408');
    expect(first('GB')).to.equal('0800 032 6417');
    expect(countries.filter((it) => it.inArticle).map((it) => it.key)).to.have.members([
      'HU',
      'AU',
      'CA',
      'GB',
    ]);
  });

  it('are missing only for Nepal, where support is online (R043)', () => {
    expect(countries.filter((it) => it.numbers.length === 0).map((it) => it.key)).to.deep.equal(['NP']);
  });

  it('do not include the number of 21Vianet (R114)', () => {
    for (const { numbers } of countries)
      for (const { number } of numbers) expect(number.replaceAll(/\D/g, '')).to.not.include('4000890365');
  });

  it('come with hours and languages, source and date (R031, R032)', () => {
    for (const { key, hours, source, numbers } of countries) {
      expect(source.date).to.equal('2023-10-27');
      if (numbers.length > 0) expect(hours.technical.length, key).to.be.greaterThan(0);
      for (const { language, open, close, days } of [...hours.billing, ...hours.technical]) {
        expect(language).to.match(/^[a-z]{2,3}$/);
        for (const time of [open, close]) expect(time).to.match(/^((Mon|Sat) )?\d{2}:\d{2}$/);
        for (const day of days ?? []) expect(day).to.match(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/);
      }
    }
  });

  it('carry a warning where the list contradicts itself', () => {
    expect(countryByKey('CW')?.doubt).to.equal('number');
    expect(countryByKey('TG')?.doubt).to.equal('hours');
    expect(countryByKey('AE')?.doubt).to.equal('charges');
    expect(countryByKey('HU')?.doubt).to.equal(null);
  });
});
