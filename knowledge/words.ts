import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Language } from './language.ts';
import { fold } from './text/fold.ts';
import { stemHungarian } from './text/hungarianStemmer.ts';
import { split } from './text/split.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** Only this much of a text is read: what a hurried person pastes is said well before. */
export const longestText = 1_000;
const mostTerms = 80;

/** One comparable term of a text. */
export interface Term {
  readonly term: string;
  /** The word it came from, folded but not stemmed. */
  readonly word: string;
  /** 1 for a word or name itself, less for what is only related to it. */
  readonly weight: number;
  /** Says nothing about the topic by itself: `the`, `how`. */
  readonly stop: boolean;
}

export interface Words {
  readonly language: Language;
  /** The terms of a text in reading order. Reads at most 1,000 characters and gives at most 80 terms. */
  terms(text: string): readonly Term[];
}

const weights = { synonym: 0.5, bigram: 0.5, part: 0.7 } as const;

/** A reader of texts in one language: folds, splits, stems, and knows names and synonyms. */
export function createWords(vocabulary: Vocabulary): Words {
  const { language } = vocabulary;
  const stem = stemmers[language];
  const stops = new Set(vocabulary.stopWords.flatMap((word) => plain(word)));
  const stemmed = (text: string) => plain(text).map(stem).join(' ');
  const names = groupsByFirst(vocabulary.names, stemmed, '=');
  const hanNames = hanPattern(vocabulary.names, '=');
  const synonyms = groupsByFirst(vocabulary.synonyms, stemmed, '~');
  const hanSynonyms = hanPattern(vocabulary.synonyms, '~');
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

  function hanTerms(run: string, into: Term[]): void {
    for (const [known, pattern] of [
      [hanNames, 1],
      [hanSynonyms, weights.synonym],
    ] as const) {
      if (!known) continue;
      for (const [word] of run.matchAll(known.pattern)) {
        into.push({ term: known.groups.get(word) ?? word, word, weight: pattern, stop: false });
      }
    }
    for (const { segment } of segmenter.segment(run)) {
      into.push({ term: segment, word: segment, weight: 1, stop: stops.has(segment) });
    }
    const characters = [...run];
    for (let i = 0; i + 1 < characters.length; i++) {
      const pair = `${characters[i]}${characters[i + 1]}`;
      into.push({ term: `${pair}_`, word: pair, weight: weights.bigram, stop: false });
    }
  }

  function terms(text: string): readonly Term[] {
    const found: Term[] = [];
    const parts: { word: string; stem: string; part: boolean }[] = [];
    for (const token of split(fold(text.slice(0, longestText)))) {
      if (found.length + parts.length > mostTerms) break;
      if (token.han) hanTerms(token.word, found);
      if (token.exact !== null)
        found.push({ term: `#${token.exact}`, word: token.word, weight: 1, stop: false });
      if (token.han) continue;
      for (const part of token.parts)
        parts.push({ word: part, stem: stem(part), part: token.exact !== null });
    }
    for (let at = 0; at < parts.length; ) {
      const name = longestAt(names, parts, at);
      const end = at + (name?.length ?? 1);
      for (const { group, word } of name ? [name] : [])
        found.push({ term: group, word, weight: 1, stop: false });
      const related = longestAt(synonyms, parts, at);
      if (related) {
        found.push({ term: related.group, word: related.word, weight: weights.synonym, stop: false });
      }
      for (const part of parts.slice(at, end)) {
        const weight = name && name.length > 1 ? weights.part : part.part ? weights.part : 1;
        if (name?.length === 1) continue;
        found.push({ term: part.stem, word: part.word, weight, stop: stops.has(part.word) });
      }
      at = end;
    }
    return found.slice(0, mostTerms);
  }

  return { language, terms };
}

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => (/\d/.test(word) ? word : PorterStemmer.stem(word)),
  hu: (word) => (/\d/.test(word) ? word : stemHungarian(word)),
  zh: (word) => (/\d/.test(word) ? word : PorterStemmer.stem(word)),
};

function plain(text: string): string[] {
  return split(fold(text)).flatMap((token) => token.parts);
}

interface Sequence {
  readonly stems: readonly string[];
  readonly group: string;
}

function groupsByFirst(
  groups: readonly (readonly string[])[],
  stemmed: (text: string) => string,
  mark: string,
): ReadonlyMap<string, readonly Sequence[]> {
  const byFirst = new Map<string, Sequence[]>();
  for (const group of groups) {
    const name = `${mark}${fold(group[0] ?? '')}`;
    for (const entry of group) {
      const stems = stemmed(entry).split(' ');
      const first = stems[0] ?? '';
      const known = byFirst.get(first) ?? [];
      byFirst.set(
        first,
        [...known, { stems, group: name }].sort((a, b) => b.stems.length - a.stems.length),
      );
    }
  }
  return byFirst;
}

function longestAt(
  known: ReadonlyMap<string, readonly Sequence[]>,
  parts: readonly { readonly word: string; readonly stem: string }[],
  at: number,
): { readonly group: string; readonly length: number; readonly word: string } | null {
  const found = known
    .get(parts[at]?.stem ?? '')
    ?.find((sequence) => sequence.stems.every((stem, offset) => parts[at + offset]?.stem === stem));
  if (!found) return null;
  const { length } = found.stems;
  const word = parts.slice(at, at + length).map((part) => part.word);
  return { group: found.group, length, word: word.join(' ') };
}

function hanPattern(
  groups: readonly (readonly string[])[],
  mark: string,
): { readonly pattern: RegExp; readonly groups: ReadonlyMap<string, string> } | null {
  const byEntry = new Map<string, string>();
  for (const group of groups) {
    for (const entry of group) {
      const folded = fold(entry);
      if (/^\p{Script=Han}+$/u.test(folded)) byEntry.set(folded, `${mark}${fold(group[0] ?? '')}`);
    }
  }
  const entries = [...byEntry.keys()].sort((a, b) => b.length - a.length);
  return entries.length > 0 ? { pattern: new RegExp(entries.join('|'), 'gu'), groups: byEntry } : null;
}
