import { fold } from '../text/fold.ts';
import { withFigures } from './withFigures.ts';

/** A word of a text, one Chinese character, or a mark. */
export interface Unit {
  /** In the compared spelling. */
  readonly word: string;
  readonly typed: string;
  /** The key of phrases that begin with the first letters of a word. */
  readonly start: string;
  readonly mark: boolean;
  /** What a figure or number word is worth. */
  readonly value: number | null;
}

const longestWord = 24;
const units =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+(?:[.,]\p{N}{3})*(?!\p{N})|\p{N}+|[.!?;,:。、\n]/gu;
const han = /\p{Script=Han}/u;

/** The units of a text; marks (punctuation, line ends) are units of their own. */
export function toUnits(text: string, numberWords: ReadonlyMap<string, number> = new Map()): Unit[] {
  return Array.from(withFigures(text.normalize('NFKC')).matchAll(units), ([typed]) => {
    const word = fold(typed.slice(0, longestWord));
    const start = startOf(word);
    return {
      word,
      typed,
      start,
      mark: isMark(word),
      value: /^\p{Nd}/u.test(word) ? Number(word.replace(/[.,]/g, '')) : (numberWords.get(word) ?? null),
    };
  });
}

/** The key of what begins with the first letters of a word. */
export function startOf(word: string): string {
  return `${word.slice(0, 2)}*`;
}

/** Whether a unit is a mark: nothing is matched across it. */
export function isMark(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word) && !han.test(word);
}
