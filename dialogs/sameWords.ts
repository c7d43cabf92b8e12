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
  return said !== '' && words.some((word) => ofList(word) === said);
}

const listed = new Map<string, string>();

/** `comparable` for the words of our own lists: the same few hundred at every turn. */
function ofList(word: string): string {
  const known = listed.get(word);
  if (known !== undefined) return known;
  const made = comparable(word);
  if (listed.size >= mostListed) listed.clear();
  listed.set(word, made);
  return made;
}

/** Titles of articles are choices too, so the lists are not quite fixed. */
const mostListed = 5000;
