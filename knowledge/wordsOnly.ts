import { fold } from './text/fold.ts';

/** A text as its bare words, folded, one space between them: two questions are worded alike when these are the same. */
export function wordsOnly(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
