import { redactCodes } from './redactCodes.ts';
import { redactKeys } from './redactKeys.ts';
import { redactPasswords } from './redactPasswords.ts';
import { removedMark } from './secretWords.ts';

const alone = /^\s{0,9}\d(?:[ -]?\d){3,7}[.!]?\s{0,9}$/;
const sixAlone = /^\s{0,9}\d{3}[ -]?\d{3}[.!]?\s{0,9}$/;

/**
 * The text with sign-in codes, PINs and passwords taken out, to be used before a message is stored anywhere.
 *
 * Removed are 4 to 8 digits next to a word for a code, what is stated as a password or key, whatever looks like a
 * password in a message that speaks of one, payment cards, and six digits alone; with `isSigningIn`, any 4 to 8 digits
 * alone. Error codes, phone numbers and years in a sentence stay. R026, R036.
 */
export function redactSecrets(text: string, context: { readonly isSigningIn?: boolean } = {}): string {
  if (sixAlone.test(text) || (context.isSigningIn && alone.test(text))) return removedMark;
  return redactPasswords(redactKeys(redactCodes(text)));
}
