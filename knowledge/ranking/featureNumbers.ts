import { hash } from '../text/hash.ts';
import { letterGroups } from '../text/letterGroups.ts';
import { createNumbering } from '../text/numbering.ts';
import { remember } from '../text/remember.ts';
import type { Reading } from '../words.ts';

/**
 * The numbers of a text's features, each as often as it is there, by kind: words and names, pairs of neighbours,
 * concepts, stretches of letters. Features that were never learned have the number −1.
 */
export type Numbered = readonly (readonly number[])[];

export interface FeatureNumbers {
  /** Numbers the features of a text, new ones too. */
  learn(text: Reading): Numbered;
  /** The numbers of a text's features as far as they are known. */
  find(text: Reading): Numbered;
}

export const unknownFeature = -1;
const letterSizes = [3] as const;
const hanSizes = [1, 2] as const;
/** Keeps the kinds of features apart. */
const seeds = { concept: 1, word: 2, pair: 3, letters: 5 } as const;

/** Gives the features of texts numbers from 0 up, in the order in which they are first seen. */
export function createFeatureNumbers(withLetters: boolean): FeatureNumbers {
  const numbers = createNumbering();

  function number(text: Reading, of: (feature: number) => number): Numbered {
    const words: number[] = [];
    const concepts: number[] = [];
    for (const { kind, term, stop } of text.terms) {
      if (kind === 'concept') {
        if (!stop) concepts.push(of(hash(term, seeds.concept)));
      } else if (kind !== 'part') words.push(of(hash(term, seeds.word)));
    }
    const pairs: number[] = [];
    for (let at = 0; at <= text.sequence.length; at++) {
      const before = hash(text.sequence[at - 1] ?? '^', seeds.pair);
      pairs.push(of(hash(text.sequence[at] ?? '$', before)));
    }
    const letters: number[] = [];
    if (withLetters) {
      for (const word of text.spelled) for (const stretch of stretchesOf(word)) letters.push(of(stretch));
    }
    return [words, pairs, concepts, letters];
  }

  return { learn: (text) => number(text, numbers.numberFor), find: (text) => number(text, numbers.numberOf) };
}

/** The keys of a word's stretches of letters. */
const stretchesOf = remember((word: string): readonly number[] => {
  const inHan = han.test(word);
  const padded = inHan ? word : ` ${word} `;
  return (inHan ? hanSizes : letterSizes).flatMap((size) => letterGroups(padded, size, seeds.letters + size));
});

const han = /^\p{Script=Han}/u;
