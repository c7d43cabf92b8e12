/**
 * Text in the one spelling that is compared: compatibility forms unified, small letters, no accents.
 *
 * Accents go because half of all Hungarian is typed without them. Han characters stay as they are.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '').replace(apostrophes, "'");
}

const plain = /^[\x20-\x5f\x61-\x7e\n]*$/;
const accents = /\p{Mn}+/gu;
const apostrophes = /[’‘ʼ`´]/g;
