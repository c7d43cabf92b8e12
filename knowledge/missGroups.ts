import { pairsOf } from './hanReader.ts';
import type { Language } from './language.ts';
import { en } from './vocabulary/en.ts';
import { hu } from './vocabulary/hu.ts';
import { zh } from './vocabulary/zh.ts';
import { createWords } from './words.ts';
import { wordsOnly } from './wordsOnly.ts';

/** A question the bot missed, as far as grouping looks at it. */
export interface MissedQuestion {
  /** Grows with time. */
  readonly id: number;
  readonly text: string;
  readonly language: Language;
  readonly at: Date;
}

export interface MissGroup<Miss extends MissedQuestion> {
  /** Of its oldest question, so that it stays the same while others join. */
  readonly id: number;
  readonly language: Language;
  /** Oldest first. */
  readonly misses: readonly Miss[];
}

/** What a text is about: comparable terms without the words that say nothing. */
type TermsOf = (text: string, language: Language) => ReadonlySet<string>;

/** Share of terms two questions must have in common to be near-equal (Dice's coefficient over weighted terms). */
const nearEqual = 0.62;
/** A product named in both says little by itself. */
const nameWeight = 0.5;
const mostRemembered = 20_000;
/** Hungarian words are compared by their beginning: what is asked is the same whatever is hung on its end. */
const beginning = 6;

/** Reads texts with the terms of the search engine, and remembers what it has read. */
export function createTermsOf(): TermsOf {
  const words = { en: createWords(en), hu: createWords(hu), zh: createWords(zh) };
  const remembered = new Map<string, ReadonlySet<string>>();
  return (text, language) => {
    const key = `${language}\n${text}`;
    const known = remembered.get(key);
    if (known) return known;
    const reading = words[language].read(text);
    const terms = [...reading.terms, ...pairsOf(reading)];
    const concepts = new Map(
      terms.filter(({ kind }) => kind === 'concept').map(({ word, term }) => [word, term]),
    );
    const found = new Set<string>();
    for (const { kind, term, word, stop } of terms) {
      if (stop || kind === 'part' || (kind === 'word' && language === 'zh')) continue;
      if (kind !== 'word') found.add(term);
      else found.add(concepts.get(word) ?? (language === 'hu' ? term.slice(0, beginning) : term));
    }
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, found);
    return found;
  };
}

/**
 * The missed questions of each language, near-equal ones together; the largest group first.
 *
 * A question joins the group whose oldest question it is most like. The same questions give the same groups, and the
 * work stays within the number of questions times the groups that share a term with each.
 */
export function groupMisses<Miss extends MissedQuestion>(
  misses: readonly Miss[],
  termsOf: TermsOf,
): readonly MissGroup<Miss>[] {
  const groups: { readonly weight: number; readonly misses: Miss[] }[] = [];
  const byText = new Map<string, number>();
  const byTerm = new Map<string, number[]>();

  function nearest(terms: ReadonlySet<string>, language: Language): number | null {
    const shared = new Map<number, number>();
    for (const term of terms) {
      for (const group of byTerm.get(`${language}\n${term}`) ?? []) {
        shared.set(group, (shared.get(group) ?? 0) + weightOf(term));
      }
    }
    let best: number | null = null;
    let bestLikeness = nearEqual;
    const own = weigh(terms);
    for (const [group, common] of [...shared].sort(([a], [b]) => a - b)) {
      const likeness = (2 * common) / (own + (groups[group]?.weight ?? 0));
      if (likeness < bestLikeness || (best !== null && likeness === bestLikeness)) continue;
      best = group;
      bestLikeness = likeness;
    }
    return best;
  }

  for (const miss of [...misses].sort((a, b) => a.id - b.id)) {
    const { language, text } = miss;
    const same = `${language}\n${wordsOnly(text)}`;
    const terms = termsOf(text, language);
    const group = byText.get(same) ?? nearest(terms, language) ?? groups.length;
    byText.set(same, group);
    const joined = groups[group];
    if (joined) {
      joined.misses.push(miss);
      continue;
    }
    groups.push({ weight: weigh(terms), misses: [miss] });
    for (const term of terms) {
      const key = `${language}\n${term}`;
      byTerm.set(key, [...(byTerm.get(key) ?? []), group]);
    }
  }
  return groups
    .flatMap(({ misses: members }) => {
      const [first] = members;
      return first ? [{ id: first.id, language: first.language, misses: members }] : [];
    })
    .sort((a, b) => b.misses.length - a.misses.length || b.id - a.id);
}

function weigh(terms: ReadonlySet<string>): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return sum;
}

function weightOf(term: string): number {
  return term.startsWith('=') ? nameWeight : 1;
}

const weekMs = 7 * 86_400_000;

/** How many were asked in the last seven days, and in the seven before. */
export function trendOf(
  misses: readonly Pick<MissedQuestion, 'at'>[],
  now: Date,
): { readonly lately: number; readonly before: number } {
  const weeks = misses.map(({ at }) => Math.floor((now.getTime() - at.getTime()) / weekMs));
  return {
    lately: weeks.filter((week) => week <= 0).length,
    before: weeks.filter((week) => week === 1).length,
  };
}
