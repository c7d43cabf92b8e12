import type { Language } from '../language.ts';

/** A country as the table has it; numbers are `number | alternative | note`, hours `language days from-to zone`. */
export interface CountryRow {
  readonly key: string;
  /** ISO 3166-1 alpha-2 when the key is something else. */
  readonly iso?: string;
  readonly en: string;
  readonly hu: string;
  readonly zh: string;
  /** The name in the source's list, when it differs from the Hungarian one. */
  readonly seed?: string;
  readonly phone: readonly string[];
  /** Number to dial once connected. */
  readonly dial?: string;
  /** The caller chooses Business, then Microsoft 365. */
  readonly menu?: true;
  readonly charges?: string;
  readonly billing?: string;
  readonly technical?: string;
  /** Its first number is in the support article itself. */
  readonly inArticle?: true;
  readonly doubt?: Doubt;
}

/** What of an entry contradicts itself or an older edition of the list, so that it is shown with a warning. */
export type Doubt = 'number' | 'hours' | 'charges';

export interface SupportNumber {
  /** As printed. */
  readonly number: string;
  readonly alternative: boolean;
  /** `mobile`, `local-charges`, `local-toll-free`, `mobile-toll-free`, `enterprise-plans`, `business-plans`, or a carrier. */
  readonly note: string | null;
}

/** Hours in one language, as printed; a missing time zone means that none was printed. */
export interface SupportHours {
  /** BCP 47, e.g. `hu`, `yue`. */
  readonly language: string;
  /** Day and night, every day. */
  readonly always: boolean;
  /** `Mon`…`Sun`; null when the list names none. */
  readonly days: readonly string[] | null;
  /** `09:00`, or with a day when it runs through: `Mon 12:00`. A close before open is on the next day. */
  readonly open: string;
  readonly close: string;
  /** IANA name, `local`, or null. */
  readonly timeZone: string | null;
}

export interface Country {
  /** ISO code, with a part for regions that share one: `HU`, `BQ-SA`. */
  readonly key: string;
  readonly iso: string;
  readonly names: Readonly<Record<Language, string>>;
  /** The name in the source's list (Hungarian). */
  readonly listedAs: string;
  /** Empty where support is online only (Nepal, R043). */
  readonly numbers: readonly SupportNumber[];
  readonly dialAfterConnect: string | null;
  /** The caller chooses Business, then Microsoft 365. */
  readonly hasMenu: boolean;
  readonly charges: {
    readonly kind: 'local' | 'international' | 'toll-free-local';
    readonly only: 'alternative' | null;
  } | null;
  readonly hours: { readonly billing: readonly SupportHours[]; readonly technical: readonly SupportHours[] };
  readonly source: { readonly title: string; readonly url: string; readonly date: string };
  /** Its first number stands in the support article as well. */
  readonly inArticle: boolean;
  readonly doubt: Doubt | null;
}

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const source = {
  title: 'Microsoft support phone numbers by country/region',
  url: 'https://learn.microsoft.com/microsoft-365/admin/support-contact-info',
  date: '2023-10-27',
};

/** The entry of a row. */
export function countryOf(row: CountryRow): Country {
  const [kind, only] = row.charges?.split(' ') ?? [];
  return {
    key: row.key,
    iso: row.iso ?? row.key,
    names: { en: row.en, hu: row.hu, zh: row.zh },
    listedAs: row.seed ?? row.hu,
    numbers: row.phone.map(numberOf),
    dialAfterConnect: row.dial ?? null,
    hasMenu: row.menu ?? false,
    charges:
      kind === 'local' || kind === 'international' || kind === 'toll-free-local'
        ? { kind, only: only === 'alternative' ? 'alternative' : null }
        : null,
    hours: { billing: hoursOf(row.billing), technical: hoursOf(row.technical) },
    source,
    inArticle: row.inArticle ?? false,
    doubt: row.doubt ?? null,
  };
}

function numberOf(text: string): SupportNumber {
  const [number = '', ...marks] = text.split(' | ');
  const note = marks.find((mark) => mark !== 'alternative') ?? null;
  return { number, alternative: marks.includes('alternative'), note };
}

function hoursOf(text = ''): SupportHours[] {
  return text.split('; ').filter(Boolean).map(shiftOf);
}

function shiftOf(text: string): SupportHours {
  const [language = '', ...rest] = text.split(' ');
  if (rest[0] === '24x7')
    return { language, always: true, days: week, open: '00:00', close: '24:00', timeZone: null };
  if (rest[0]?.includes('~')) {
    const [open = '', close = ''] = rest[0].split('~').map((it) => it.replace('-', ' '));
    return { language, always: false, days: null, open, close, timeZone: rest[1] ?? null };
  }
  const [days = '', times = '', timeZone = null] = rest;
  const [open = '', close = ''] = times.split('-');
  return { language, always: false, days: daysOf(days), open, close, timeZone };
}

function daysOf(text: string): readonly string[] | null {
  if (text === '?') return null;
  const [first = '', last = first] = text.split('-');
  const start = week.indexOf(first);
  const length = ((week.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({ length }, (_, offset) => week[(start + offset) % 7] ?? first);
}
