import type { Language } from '../language.ts';
import { impactEn } from '../vocabulary/impact.en.ts';
import { impactHu } from '../vocabulary/impact.hu.ts';
import { impactZh } from '../vocabulary/impact.zh.ts';
import { createClauseReader, type Seen } from './clauses.ts';
import type { Fact, Impact } from './impact.ts';
import type { ImpactWords } from './impactWords.ts';
import { liveCues } from './liveCues.ts';
import { narrowed } from './narrowed.ts';
import { createOwnWords } from './ownWords.ts';
import { stateIn } from './stateIn.ts';
import { usersIn } from './usersIn.ts';
import { withoutContact } from './withoutContact.ts';

/** What a text tells in phrases that are known. */
export interface Told {
  readonly impact: Impact;
  /** What the person says now, without quoted history. */
  readonly text: string;
  /** Told or answered in so many words that they are few, or many. */
  readonly users: 'few' | 'many' | null;
  /** A time until which it must work, today or tomorrow, or that there is none; what it puts at risk is not said. */
  readonly limit: Fact<boolean> | null;
  /** Trouble that is the case now, or so many people that something must be. */
  readonly isTroubled: boolean;
  /** Nothing is wrong by the text's own words: denied, repaired, supposed, planned or asked. */
  readonly isCalm: boolean;
  /** The state is only supposed because somebody tells a story; no phrase says it. */
  readonly isGuess: boolean;
}

const longest = 2000;
const trouble = ['down', 'failing', 'limited', 'stopped'];
const crowds = ['all', 'many', 'some', 'notAll', 'few', 'everyOne', 'share', 'shareOf', 'crowd'];
const readers = {
  en: createReader(impactEn),
  hu: createReader(impactHu),
  zh: createReader(impactZh),
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * Reads the impact a text tells. Denied, repaired, past, supposed and planned trouble does not count; a failure of
 * something becomes a service that is down when several people have it. R078–R088.
 */
export function told(text: string, language: Language, usersKnown: Impact['users'] = null): Told {
  const reader = readers[language];
  const own = reader.ownWords(text);
  const { clauses: live, calm } = liveCues(reader.clausesOf(own));
  const clauses = narrowed(live);
  const seen = clauses.flat();
  const find = (...cues: readonly string[]) => seen.find((it) => cues.includes(it.cue)) ?? null;
  const troubled = clauses.filter((it) => it.some(({ cue }) => trouble.includes(cue)));
  const read = usersIn(troubled, clauses) ?? usersIn(clauses, clauses);
  const users = usersKnown ?? read?.fact ?? null;
  const few = !usersKnown && read?.few === true;
  const services = servicesIn(troubled);
  const several = users !== null && users.value !== 'one';
  const known = stateIn({ seen, calm, users, few, services });
  const state =
    known ?? (isStory(own) ? { value: 'limited' as const, words: own.trim().slice(0, 60) } : null);
  const stops = state?.value === 'down' || (find('failing') !== null && !few && users?.value !== 'one');
  const pressing = find('stopped') ?? (stops ? find('deadline') : null);
  const unhurried = find('canWait');
  const way = find('noWorkaround') ?? (find('shell') ? null : find('workaround'));
  const isCounted = usersKnown !== null || /\p{Nd}/u.test(users?.words ?? '');
  const isNobodyElse = users?.value === 'one' && (isCounted || find('onlyOne', 'othersFine') !== null);
  return {
    impact: {
      users,
      state,
      workaround: way ? fact(way.cue === 'workaround' ? 'yes' : 'no', way) : null,
      atRisk:
        pressing && state?.value !== 'working'
          ? fact(true, pressing)
          : unhurried
            ? fact(false, unhurried)
            : null,
      patience: unhurried && !find('moderate') ? fact(true, unhurried) : null,
      services: users?.value === 'one' ? null : services,
    },
    limit: limitIn(find),
    text: own,
    users: few || isNobodyElse ? 'few' : isCounted && several ? 'many' : null,
    isTroubled: find(...trouble, ...crowds) !== null,
    isCalm: calm !== null && troubled.length === 0,
    isGuess: known === null,
  };
}

function limitIn(find: (...cues: readonly string[]) => Seen | null): Fact<boolean> | null {
  const limit = find(...trouble, 'part') && find('limit');
  const none = find('noLimit');
  return limit ? fact(true, limit) : none ? fact(false, none) : null;
}

function createReader(words: ImpactWords) {
  const ownWordsOf = createOwnWords(words);
  const tails =
    words.tails && new RegExp(`(?<=\\p{L})(?=(?:${words.tails.replaceAll(', ', '|')})(?!\\p{L}))`, 'giu');
  return {
    ownWords(text: string) {
      const own = withoutLists(withoutContact(ownWordsOf(text.slice(0, longest).normalize('NFKC'))));
      return tails ? own.replace(tails, ' ') : own;
    },
    clausesOf: createClauseReader(words),
  };
}

/** Names in a row are one thing, their commas end nothing: `nobody in Madrid, Lisbon or Porto`. */
function withoutLists(text: string): string {
  return text
    .replaceAll('、', ' ')
    .replace(
      /(?<=\p{L}), (?=\p{Lu}\p{L}{1,20}(?:, \p{Lu}\p{L}{1,20})?,? (?:and|or|és|vagy|meg|illetve|valamint) )/gu,
      ' ',
    );
}

function fact<const T>(value: T, { words }: Seen): Fact<T> {
  return { value, words };
}

function servicesIn(clauses: readonly (readonly Seen[])[]): Fact<number> | null {
  for (const clause of clauses) {
    if (!clause.some((it) => it.cue === 'down' || it.cue === 'failing')) continue;
    const lines = [
      ...new Map(clause.filter((it) => it.cue.startsWith('service')).map((it) => [it.cue, it])).values(),
    ];
    if (lines.length > 1) return { value: lines.length, words: lines.map((it) => it.words).join(', ') };
  }
  return null;
}

/** Long enough to tell of a trouble in words that are not known, rather than to name a topic. */
function isStory(text: string): boolean {
  const words = text.slice(0, 400).match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? [];
  return words.length >= (/\p{Script=Han}/u.test(text) ? 11 : 7);
}
