import { hash } from './hash.ts';

/** Gives the word that was probably meant: the word itself, its neighbour without the typing error, or its halves. */
export type Correct = (word: string) => readonly string[];

const shortestCorrected = 4;
const longestCorrected = 24;
const shortestHalf = 4;
/** People seldom mistype the first letter; in a word up to this long a neighbour must share it. */
const firstLetterCounts = 6;
const twoErrorsFrom = 8;
const leastWeight = 2;
const mostWords = 30_000;

/**
 * Spelling tolerance from the words of the documents themselves.
 *
 * `frequencies` weighs those words, and only one that weighs 2 or more is taken to be meant; `knows` holds for
 * words that are right though no document has them. A word is compared only with words that share it but for one dropped letter on either side, so the cost does not grow
 * with the vocabulary. Words with digits are left alone: they are codes. Keeps the 30,000 most frequent words.
 */
export function createSpeller(
  frequencies: ReadonlyMap<string, number>,
  knows: (word: string) => boolean,
): Correct {
  const kept = [...frequencies]
    .filter(([word, weight]) => weight >= leastWeight && canBeMended(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostWords);
  const chains = createChains();
  for (const [number, [word]] of kept.entries()) eachShortening(word, (key) => chains.add(key, number));
  const isKnown = (word: string) => frequencies.has(word) || knows(word);

  return (word) => {
    if (!canBeMended(word) || isKnown(word)) return [word];
    const near = nearest(word);
    if (near !== null) return [near];
    for (let at = shortestHalf; at + shortestHalf <= word.length; at++) {
      const halves = [word.slice(0, at), word.slice(at)];
      if (halves.every(isKnown)) return halves;
    }
    return [word];
  };

  function nearest(word: string): string | null {
    const most = word.length >= twoErrorsFrom ? 2 : 1;
    let best: string | null = null;
    let fewest = most + 1;
    const candidates = new Set<number>();
    eachShortening(word, (key) => chains.collect(key, candidates));
    for (const number of [...candidates].sort((a, b) => a - b)) {
      const candidate = kept[number]?.[0] ?? '';
      if (candidate[0] !== word[0] && word.length <= firstLetterCounts) continue;
      if (word.length === shortestCorrected && isSubstitution(word, candidate)) continue;
      const errors = distance(word, candidate);
      if (errors >= fewest) continue;
      fewest = errors;
      best = candidate;
    }
    return best;
  }
}

function canBeMended(word: string): boolean {
  return word.length >= shortestCorrected && word.length <= longestCorrected && letters.test(word);
}

/** Letters of words that are typed letter by letter. */
const letters = /^[^\P{L}\p{Script=Han}]+$/u;

/** One letter for another: in a word of four that is another word more often than a typing error. */
function isSubstitution(word: string, candidate: string): boolean {
  return candidate.length === word.length && [...candidate].sort().join('') !== [...word].sort().join('');
}

/** How far a mended word can be trusted, 0 to 1: the longer, the fewer other words are near. */
export function trustIn(word: string): number {
  return Math.min(0.9, Math.max(0, (word.length - 3) / 6));
}

/** Keys of a word and of all that is left of it when one letter is dropped. */
function eachShortening(word: string, take: (key: number) => void): void {
  take(hash(word));
  for (let at = 0; at < word.length; at++) {
    if (at === 0 || word[at] !== word[at - 1]) take(hash(word.slice(0, at) + word.slice(at + 1)));
  }
}

/** Lists of numbers by key, held in two flat arrays. */
function createChains() {
  const heads = new Map<number, number>();
  const values: number[] = [];
  const rest: number[] = [];
  return {
    add(key: number, value: number): void {
      values.push(value);
      rest.push(heads.get(key) ?? -1);
      heads.set(key, values.length - 1);
    },
    collect(key: number, into: Set<number>): void {
      for (let at = heads.get(key) ?? -1; at >= 0; at = rest[at] ?? -1) into.add(values[at] ?? 0);
    },
  };
}

/** Typing errors between two words: wrong, missing, added or swapped letters. */
export function distance(a: string, b: string): number {
  const rows = [new Uint8Array(b.length + 1), new Uint8Array(b.length + 1), new Uint8Array(b.length + 1)];
  let [twoUp, up, row] = [
    rows[0] ?? new Uint8Array(),
    rows[1] ?? new Uint8Array(),
    rows[2] ?? new Uint8Array(),
  ];
  for (let j = 0; j <= b.length; j++) up[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const wrong = (up[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(wrong, (up[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (twoUp[j - 2] ?? 0) + 1);
      }
      row[j] = least;
    }
    [twoUp, up, row] = [up, row, twoUp];
  }
  return up[b.length] ?? 0;
}
