import {
  type Country,
  countryByKey,
  globalPhoneList,
  type SupportHours,
  type SupportNumber,
} from '../../knowledge/countries.ts';
import { hourLines } from '../clockWords.ts';
import { dayInWords } from '../dates.ts';
import { links } from '../links.ts';
import type { Reply } from '../reply.ts';
import type { TalkTurn } from '../talkTurn.ts';
import { facts, heading, paragraph, smallPrint } from './card.ts';

/**
 * The documented numbers of one country with hours, languages and charges, the source with its date, the notice that
 * numbers have changed, and what to have at hand. Never a number that is not in the data. R011, R031–R043.
 *
 * Who is locked out is not sent to pages and people that begin with a sign-in.
 */
export function phoneCard(talk: Reader, country: Country, isLockedOut = false): Reply {
  const { phone } = talk.locale.routes;
  const { space } = talk.locale.talk;
  const { contact } = talk.policies.worldwide;
  const name = country.names[talk.language];
  const online = isLockedOut ? '' : phone.onlineFirst(contact.onlineUrl, contact.onlinePath.join(' > '));
  const person = isLockedOut ? [] : [phone.stillPerson];
  if (country.numbers.length === 0) return { text: `${phone.onlineOnly(name)}${space}${online}`.trimEnd() };
  const pairs = [...numberFacts(talk, country), ...hourFacts(talk, country), ...chargeFacts(talk, country)];
  const notes = [
    country.doubt ? phone.doubtful : '',
    phone.changed(globalPhoneList.url),
    phone.haveReady,
    phone.pin,
    online,
  ].filter(Boolean);
  const source = `${phone.asOf(dayInWords(country.source.date, talk), country.source.url)}${space}${phone.localTime}`;
  return {
    text: [
      phone.numbers(name),
      pairs.map(([title, value]) => `- ${title}: ${value}`).join('\n'),
      ...notes,
      source,
      ...person,
    ].join('\n\n'),
    body: [
      heading(phone.numbers(name)),
      ...facts(pairs),
      ...notes.map(paragraph),
      smallPrint(source),
      ...person.map(paragraph),
    ],
  };
}

/** The online way and the one number of 21Vianet, in this order; for who is locked out, the number alone. R049, R064, R068, R069, R110–R114, K4. */
export function chinaPhoneCard(talk: Reader, isLockedOut = false): Reply {
  const { phone } = talk.locale.routes;
  const policy = talk.policies['21vianet'];
  const { contact } = policy;
  const online = phone.china(contact.onlineUrl, contact.onlinePath.join(' > '));
  if (!contact.phone) return { text: online };
  const says = [
    ...(isLockedOut ? [] : [online]),
    isLockedOut ? phone.chinaNumberOnly(contact.phone.number) : phone.chinaNumber(contact.phone.number),
    hourLines(talk, policy)
      .map((line) => `- ${line}`)
      .join('\n'),
    contact.phone.caution[talk.language],
    phone.haveReady,
    talk.locale.routes.source(links.supportArticle),
  ];
  return { text: [...says, ...(isLockedOut ? [] : [phone.stillPerson])].join('\n\n') };
}

/** Only when the number given last is answered: of a country, or of 21Vianet. */
export function phoneHours(talk: Reader, numberOf: string): string | null {
  const { phone } = talk.locale.routes;
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  if (numberOf === '21vianet') {
    const policy = talk.policies['21vianet'];
    const caution = policy.contact.phone?.caution[talk.language] ?? '';
    return [bullets(hourLines(talk, policy)), caution].filter(Boolean).join('\n\n');
  }
  const country = countryByKey(numberOf);
  if (!country) return null;
  const lines = hourFacts(talk, country).map(([name, value]) => `${name}: ${value}`);
  return [phone.numbers(country.names[talk.language]), bullets(lines), phone.localTime].join('\n\n');
}

type Reader = Pick<TalkTurn, 'language' | 'locale' | 'policies'>;
type Pair = readonly [string, string];

function numberFacts({ locale }: Reader, country: Country): Pair[] {
  const { phone } = locale.routes;
  const extra = [
    country.dialAfterConnect ? phone.extension(country.dialAfterConnect) : '',
    country.hasMenu ? phone.menu('Business > Microsoft 365') : '',
  ].filter(Boolean);
  return country.numbers.map(({ number, alternative, note }) => [
    alternative ? phone.alternative : phone.number,
    [number, note ? `(${noteInWords(phone.notes, note)})` : '', extra.join(', ')].filter(Boolean).join(' '),
  ]);
}

function noteInWords(
  notes: Readonly<Record<string, string>>,
  note: NonNullable<SupportNumber['note']>,
): string {
  return notes[note] ?? note;
}

function hourFacts(talk: Reader, { hours }: Country): Pair[] {
  const { phone } = talk.locale.routes;
  const words = (of: readonly SupportHours[]) =>
    of.length > 0 ? of.map((it) => hoursInWords(talk, it)).join('; ') : phone.hoursUnknown;
  return [
    [phone.technicalHours, words(hours.technical)],
    [phone.billingHours, words(hours.billing)],
  ];
}

function chargeFacts({ locale }: Reader, { charges }: Country): Pair[] {
  const { phone } = locale.routes;
  if (!charges) return [];
  const kind = phone.chargeKinds[charges.kind];
  return [[phone.charges, charges.only === 'alternative' ? phone.chargesAlternative(kind) : kind]];
}

function hoursInWords({ locale }: Reader, hours: SupportHours): string {
  const language =
    new Intl.DisplayNames(locale.tag, { type: 'language' }).of(hours.language) ?? hours.language;
  if (hours.always) return `${locale.routes.phone.always} (${language})`;
  const [first, last] = [hours.days?.at(0), hours.days?.at(-1)];
  const days = first && last ? `${weekday(first, locale.tag)}–${weekday(last, locale.tag)} ` : '';
  const zone = hours.timeZone && hours.timeZone !== 'local' ? `, ${hours.timeZone}` : '';
  return `${days}${hours.open}–${hours.close} (${language}${zone})`;
}

/** `Mon` in the reader's language; 2024 began on a Monday. */
function weekday(name: string, tag: string): string {
  const index = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name);
  return new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + index),
  );
}
