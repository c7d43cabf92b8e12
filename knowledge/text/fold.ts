/**
 * Text in the one spelling that is compared: compatibility forms unified, small letters, no accents.
 *
 * Accents go because half of all Hungarian is typed without them. Han characters stay as they are.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'");
}
