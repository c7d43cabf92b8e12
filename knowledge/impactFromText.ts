import { createClauseReader, type Seen } from './impact/clauses.ts';
import type { Fact, Impact } from './impact/impact.ts';
import type { ImpactWords } from './impact/impactWords.ts';
import { liveCues } from './impact/liveCues.ts';
import { narrowed } from './impact/narrowed.ts';
import { createOwnWords } from './impact/ownWords.ts';
import { soundOf } from './impact/sound.ts';
import { stateIn } from './impact/stateIn.ts';
import { usersIn } from './impact/usersIn.ts';
import { weigh } from './impact/weigh.ts';
import type { Language } from './language.ts';
import type { Severity } from './severity.ts';
import { impactEn } from './vocabulary/impact.en.ts';
import { impactHu } from './vocabulary/impact.hu.ts';
import { impactZh } from './vocabulary/impact.zh.ts';

const readers = {
  en: createReader(impactEn),
  hu: createReader(impactHu),
  zh: createReader(impactZh),
} as const satisfies Readonly<Record<Language, unknown>>;
const longest = 2000;

function createReader(words: ImpactWords) {
  const ownWordsOf = createOwnWords(words);
  const clausesOf = createClauseReader(words);
  return {
    ownWords: (text: string) => withoutLists(ownWordsOf(text.slice(0, longest).normalize('NFKC'))),
    clausesOf,
  };
}

function ownWords(text: string, language: Language): string {
  return readers[language].ownWords(text);
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

/** How much likelier another severity must sound than the one by the phrases to be believed. */
const lead = 1.5;

/**
 * What a text says about the impact, with the words that say it. R078–R088.
 *
 * Phrases tell who is affected, what works and what is at risk; denied, repaired, past, supposed and planned trouble
 * does not count. Where sentences that sound like the text mean another severity, they are believed. A failure of
 * something becomes a service that is down when several people have it; `usersKnown` is who has it when the person has
 * answered that already.
 */
export function readImpact(text: string, language: Language, usersKnown: Impact['users'] = null): Impact {
  const { impact, users } = fromPhrases(text, language, usersKnown);
  if (text.trim() === '') return impact;
  const { raw } = weigh(impact);
  const { severity, likelihoods, words } = soundOf(ownWords(text, language), language);
  if (severity === raw || likelihoods[severity] < lead * likelihoods[raw]) return impact;
  if ((raw === 'A' && severity === 'B' && users === 'many') || (severity === 'A' && users === 'few'))
    return impact;
  return sounding(severity, words, impact);
}

/** The impact made to fit what the text sounds like. */
function sounding(severity: Severity, words: string, impact: Impact): Impact {
  const alone = impact.users?.value === 'one';
  const workaround = impact.workaround?.value === 'yes' ? null : impact.workaround;
  switch (severity) {
    case 'A':
      return {
        ...impact,
        users: alone ? null : impact.users,
        state: { value: 'down', words },
      };
    case 'B':
      return { ...impact, state: { value: 'limited', words }, workaround, atRisk: null, services: null };
    case 'C':
      return { ...impact, state: { value: 'working', words }, atRisk: null, services: null };
  }
}

/** The impact by the phrases alone; `users` when it is told or answered in so many words that they are few or many. */
function fromPhrases(
  text: string,
  language: Language,
  usersKnown: Impact['users'],
): { impact: Impact; users: 'few' | 'many' | null } {
  const { clauses: live, calm } = liveCues(readers[language].clausesOf(ownWords(text, language)));
  const clauses = narrowed(live);
  const seen = clauses.flat();
  const find = (...cues: readonly string[]) => seen.find((it) => cues.includes(it.cue)) ?? null;
  const troubled = clauses.filter((it) =>
    it.some(({ cue }) => ['down', 'failing', 'limited', 'stopped'].includes(cue)),
  );
  const read = usersIn(troubled, clauses) ?? usersIn(clauses, clauses);
  const users = usersKnown ?? read?.fact ?? null;
  const few = !usersKnown && read?.few === true;
  const services = servicesIn(troubled);
  const several = users !== null && users.value !== 'one';
  const state =
    stateIn({ seen, calm, users, few, services }) ??
    (isStory(text) ? { value: 'limited' as const, words: text.trim().slice(0, 60) } : null);
  const failing = find('failing');
  const stops = state?.value === 'down' || (failing !== null && !few && users?.value !== 'one');
  const pressing = find('stopped') ?? (stops ? find('deadline') : null);
  const way = find('noWorkaround') ?? (find('shell') ? null : find('workaround'));
  const impact = {
    users,
    state,
    workaround: way ? fact(way.cue === 'workaround' ? ('yes' as const) : ('no' as const), way) : null,
    atRisk: pressing && state?.value !== 'working' ? fact(true, pressing) : null,
    services: users?.value === 'one' ? null : services,
  };
  const isCounted = usersKnown !== null || /\p{Nd}/u.test(users?.words ?? '');
  const isNobodyElse = users?.value === 'one' && (isCounted || find('onlyOne', 'othersFine') !== null);
  return { impact, users: few || isNobodyElse ? 'few' : isCounted && several ? 'many' : null };
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
