import type { Pieces } from '../pieces.ts';
import { stemHungarian } from '../text/hungarianStemmer.ts';
import { createSpeller } from '../text/speller.ts';
import { unitsOf } from './units.ts';

/** A plain text with slips of the finger mended. */
export interface Mended {
  readonly plain: string;
  /** What was typed for each word that is another now. */
  readonly typed: ReadonlyMap<string, string>;
}

/** Rarer words of the examples may be slips themselves, made on purpose. */
const leastSeen = 3;
/** Stems found in one go. */
const pieceStems = 128;

/** Makes, in pieces, a mender that knows the listed names and the units of example texts; inflected forms of them are right as well. */
export function* createMender(
  examples: Iterable<readonly string[]>,
  names: Iterable<string>,
): Pieces<(plain: string) => Mended> {
  const seen = new Map<string, number>();
  for (const example of examples) for (const unit of example) seen.set(unit, (seen.get(unit) ?? 0) + 1);
  yield;
  const frequencies = new Map([...seen].filter(([, count]) => count >= leastSeen));
  for (const name of names)
    for (const unit of unitsOf(name)) frequencies.set(unit, Math.max(frequencies.get(unit) ?? 0, leastSeen));
  yield;
  const stems = new Set<string>();
  for (const word of frequencies.keys()) {
    stems.add(stemHungarian(word));
    if (stems.size % pieceStems === 0) yield;
  }
  yield;
  const correct = createSpeller(frequencies, (word) => stems.has(stemHungarian(word)));
  return (plain) => {
    const typed = new Map<string, string>();
    const mended = plain.replace(words, (word) => {
      const right = correct(word);
      for (const it of right) if (it !== word) typed.set(it, word);
      return right.join(' ');
    });
    return { plain: mended, typed };
  };
}

const words = /(?<![\p{L}\p{N}@./-])[^\P{L}\p{Script=Han}]{4,24}(?![\p{L}\p{N}@/])/gu;
