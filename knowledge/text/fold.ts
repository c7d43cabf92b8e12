import { simplify } from './simplify.ts';

/**
 * Text in the one spelling that is compared: compatibility forms unified, small letters, no accents.
 *
 * Accents go because half of all Hungarian is typed without them. Chinese is simplified.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (accented.test(text)) return text.toLowerCase().normalize('NFD').replace(accents, '');
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '');
  return simplify(folded.replace(apostrophes, "'"));
}

const plain = /^[\x20-\x5f\x61-\x7e\n]*$/;
/** Letters that are themselves or one with an accent. */
const accented = /^[\x20-\x5f\x61-\x7e\n\u00c0-\u0130\u0134-\u013e\u0141-\u0148\u014a-\u017e]*$/;
const accents = /\p{Mn}+/gu;
const apostrophes = /[’‘ʼ`´]/g;
