import { isEveryday } from './everydayWords.ts';
import type { placeWords } from './placeNames.ts';

type Word = ReturnType<typeof placeWords>[number];

/** Names that people have as well, or other things: they are places only where a place would stand. */
const shared = new Set(
  'chad jordan georgia turkey jersey mali israel dominika dominica ir lett pole kiwi swede'.split(' '),
);
const before =
  /^(?:in|from|to|for|of|at|near|inside|within|number|hotline|phone|line|support|call|calling|dial|country|region|visit|vagyok|vagyunk|itt|innen|telefonszam\p{L}*|szam\p{L}*)$/u;
const after =
  /^(?:orszag\p{L}*|office|branch|number|phone|hotline|line|support|site|please|nyelv\p{L}*|telefonsz\p{L}*|szam\p{L}*|vonal\p{L}*|iroda\p{L}*|tamogat\p{L}*|ugyfel\p{L}*)$/u;
const leaving =
  /^(?:moved?|left|leaving|used|was|were|lived|previously|formerly|earlier|until|korabban|regebben|azelott|eddig)$/;
const left = /^(?:koltoz\p{L}*|jott\p{L}*|elkoltoz\p{L}*|atkoltoz\p{L}*)$/u;

/** Whether a name that is a person's, too, stands where a place would: "in Chad", "Jordan phone number". */
export function standsAsPlace(
  words: readonly Word[],
  at: number,
  length: number,
  isInflected: boolean,
): boolean {
  const part = words.slice(at, at + length);
  if (length > 1 || !shared.has(part[0]?.word ?? '') || isInflected) return true;
  const next = words[at + length];
  if (words.length <= 2 && !isThing(part[0]?.typed ?? '', next?.word)) return true;
  return before.test(words[at - 1]?.word ?? '') || after.test(next?.word ?? '');
}

/** The turkey of "turkey sandwich": in small letters, with an unknown word behind it. */
function isThing(typed: string, next: string | undefined): boolean {
  return next !== undefined && typed === typed.toLowerCase() && !isEveryday(next);
}

/** Whether somebody names a place to say that it is so no more: "moved from Poland", "Németországból költöztem". */
export function isPast(words: readonly Word[], at: number, length: number): boolean {
  const earlier = words.slice(Math.max(0, at - 3), at).map((it) => it.word);
  return earlier.some((it) => leaving.test(it)) || left.test(words[at + length]?.word ?? '');
}

/** The same in Chinese, by what stands before and after the name. */
export function isPastInChinese(characters: string, at: number, end: number): boolean {
  return (
    /(?:之前|以前|原来|曾经|原先|从前)(?:在|住|是|住在)?$/u.test(characters.slice(Math.max(0, at - 4), at)) ||
    /^(?:搬|迁)/u.test(characters.slice(end, end + 1))
  );
}
