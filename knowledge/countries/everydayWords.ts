import { sentencesOf } from '../kind/examples.ts';
import type { KindWords } from '../kind/kindWords.ts';
import { fold } from '../text/fold.ts';
import { kindsEn } from '../vocabulary/kinds.en.ts';
import { kindsHu } from '../vocabulary/kinds.hu.ts';
import { kindsZh } from '../vocabulary/kinds.zh.ts';
import { withoutCase } from './hungarianCases.ts';

let known: ReadonlySet<string> | null = null;

/**
 * Words people use when they ask for support, in the one spelling that is compared; of Chinese, pairs of characters.
 *
 * They are no misspelt countries: `számot` is not Samoa.
 */
export function everydayWords(): ReadonlySet<string> {
  known ??= new Set([kindsEn, kindsHu, kindsZh].flatMap(wordsOf));
  return known;
}

/** Whether a folded word, or what it is without a Hungarian case ending, is an everyday one. */
export function isEveryday(word: string): boolean {
  const words = everydayWords();
  return words.has(word) || withoutCase(word).some((it) => words.has(it));
}

/** The pairs of neighbouring characters in a run of Chinese. */
export function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

function wordsOf(language: KindWords): readonly string[] {
  const withoutCountries = { ...language, names: { ...language.names, country: 'X', tongue: 'X' } };
  return sentencesOf(withoutCountries).flatMap(({ text }) => {
    const folded = fold(text);
    const runs = folded.match(/\p{Script=Han}+/gu) ?? [];
    return [...(folded.match(/[^\P{L}\p{Script=Han}]+/gu) ?? []), ...runs.flatMap(pairsOf)];
  });
}
