import { removeAddresses } from './personal/addresses.ts';
import { removeNames } from './personal/names.ts';
import { removeNumbers } from './personal/numbers.ts';

/** What stands in the text where something personal was. */
const personalMark = '•••';

const longestKept = 500;
const marks = /•••(?:[\s,.;:/&–-]*•••)+/g;

/**
 * A question as it may be kept to learn from: without e-mail and web addresses of organizations, phone numbers, names,
 * ids, keys and other long numbers, at most 500 characters.
 *
 * `known` are names that must not stay, such as those of the signed-in person and their organization; other names
 * are found where somebody is introduced, greeted or named as a user. Error codes, versions and the names of
 * products stay, as they say what the question is about.
 */
export function removePersonalData(text: string, known: readonly string[] = []): string {
  const one = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 4 * longestKept);
  const without = removeNumbers(removeNames(removeAddresses(one), known));
  return without.replace(marks, personalMark).trim().slice(0, longestKept);
}
