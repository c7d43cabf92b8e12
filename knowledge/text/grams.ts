import { fold } from './fold.ts';

const most = 400;

/** Stretches of three and four letters of a text, word edges included, marked so that they are no words. */
export function grams(text: string): readonly string[] {
  const found: string[] = [];
  for (const [word] of fold(text.slice(0, most)).matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = ` ${word} `;
    for (const size of [3, 4]) {
      for (let at = 0; at + size <= padded.length; at++) found.push(`^${padded.slice(at, at + size)}`);
    }
  }
  return found;
}
