/**
 * Text in the one spelling that is compared: compatibility forms unified, small letters, no accents.
 *
 * Accents go because half of all Hungarian is typed without them. Han characters stay as they are.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return plain.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{Mn}+/gu, '')
        .replace(/[’‘ʼ`´]/g, "'");
}

const plain = /^[\x20-\x5f\x61-\x7e\n]*$/;
