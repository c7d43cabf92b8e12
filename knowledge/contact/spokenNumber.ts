import { fold } from '../text/fold.ts';
import type { ContactWords } from './contactWords.ts';

const needed = 5;

/** A test for phone numbers that are said in words, digit by digit. */
export function createSpokenNumber({ digitWords }: ContactWords): (text: string) => boolean {
  const words = digitWords.split(/[,|]/).map((it) => fold(it.trim()));
  const spaced = new RegExp(
    `(?<!\\p{L})(?:(?:${words.join('|')})[\\s,.-]*(?:double\\s+|dupla\\s+)?){${needed},}(?!\\p{L})`,
    'u',
  );
  const han = new RegExp(`(?:(?:${words.join('|')})[\\s-]*){${needed},}`, 'u');
  const unspaced = words.some((it) => /\p{Script=Han}/u.test(it));
  return (text) => (unspaced ? han : spaced).test(fold(text));
}
