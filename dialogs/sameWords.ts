import { fold } from '../knowledge/text/fold.ts';

/** A whole message as it is compared: no accents, no letter case, no punctuation around it, single spaces. */
export function comparable(text: string): string {
  if (text.length > 200) return text;
  const bare = fold(text)
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
  if (bare === '') return text.trim();
  return bare === '?' ? bare : bare.replace(/\s*\?+$/, '');
}

/** Whether a message is one of these, as a whole: never a word inside it. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const said = comparable(text);
  return said !== '' && words.some((word) => comparable(word) === said);
}
