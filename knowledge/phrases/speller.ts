import { editDistance } from './editDistance.ts';

const shortest = 5;
/** Shorter words have too many neighbours that are words of their own: nothing is taken for them. */
const shortestKnown = 6;
const longest = 14;

/**
 * A corrector of single slips of the finger: a word that is not known becomes the known one that differs by one letter
 * and begins with the same one; every other word stays as it is.
 */
export function createSpeller(
  known: ReadonlySet<string>,
  beginnings: readonly string[],
): (word: string) => string {
  const byDeletion = new Map<string, string[]>();
  for (const word of known)
    if (isCorrectable(word) && word.length >= shortestKnown)
      for (const form of [word, ...deletions(word)])
        byDeletion.set(form, [...(byDeletion.get(form) ?? []), word]);
  const starts = new Set(beginnings);
  const begins = (word: string) => {
    for (let end = 3; end <= word.length; end += 1) if (starts.has(word.slice(0, end))) return true;
    return false;
  };
  const corrected = new Map<string, string>();
  return (word) => {
    if (!isCorrectable(word) || known.has(word) || begins(word)) return word;
    const before = corrected.get(word);
    if (before !== undefined) return before;
    const candidates = [word, ...deletions(word)].flatMap((form) => byDeletion.get(form) ?? []);
    const found = candidates.find((it) => it[0] === word[0] && editDistance(word, it, 1) !== null) ?? word;
    if (corrected.size < 5000) corrected.set(word, found);
    return found;
  };
}

function isCorrectable(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^[a-z]+$/.test(word);
}

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
