import { hash } from '../text/hash.ts';
import type { Reading } from '../words.ts';

/** A text as weighted features, of length 1. */
export interface Vector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

export interface Features {
  /** How many features there are. */
  readonly size: number;
  /** The texts they were learned from. */
  readonly vectors: readonly Vector[];
  /** Another text, by the features known. */
  vector(text: TextFeatures): Vector;
}

/**
 * Kinds of features and how much each kind weighs in a text, whatever the number of its features: words and names,
 * pairs of neighbours, concepts, and stretches of letters, which forgive spelling.
 */
const blocks = { words: 1, pairs: 0.4, concepts: 0.6, letters: 1 } as const;
const letterSizes = [3] as const;
const hanSizes = [1, 2] as const;

/**
 * Learns the features of some texts and how rare they are, and turns texts into vectors.
 *
 * `letters` says how much letters count: 1 as in English, more where words change their endings.
 */
export function createFeatures(texts: readonly TextFeatures[], letters = 1): Features {
  const blockWeights = [blocks.words, blocks.pairs, blocks.concepts, blocks.letters * letters];
  const ids = new Map<number, number>();
  const held: number[] = [];
  for (const each of texts) {
    for (const features of each) {
      for (let at = 0; at < features.length; at++) {
        if (at > 0 && features[at] === features[at - 1]) continue;
        const feature = features[at] ?? 0;
        const id = ids.get(feature);
        if (id === undefined) {
          ids.set(feature, held.length);
          held.push(1);
        } else held[id] = (held[id] ?? 0) + 1;
      }
    }
  }
  const rarity = Float64Array.from(held, (count) => Math.log((1 + texts.length) / (1 + count)) + 1);

  function weigh(text: TextFeatures): Vector {
    const found: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const [index, features] of text.entries()) {
      const first = weights.length;
      let inBlock = 0;
      for (let at = 0; at < features.length; ) {
        const feature = features[at] ?? 0;
        const start = at;
        while (at < features.length && features[at] === feature) at++;
        const id = ids.get(feature);
        if (id === undefined) continue;
        const weight = (1 + Math.log(at - start)) * (rarity[id] ?? 0);
        found.push(id);
        weights.push(weight);
        inBlock += weight * weight;
      }
      if (inBlock === 0) continue;
      const blockWeight = blockWeights[index] ?? 0;
      const scale = blockWeight / Math.sqrt(inBlock);
      for (let at = first; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * scale;
      squares += blockWeight * blockWeight;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * scale;
    return { ids: found, weights };
  }

  return {
    size: held.length,
    vectors: texts.map(weigh),
    vector: weigh,
  };
}

/** The features of a text by kind, each kind sorted. */
export type TextFeatures = readonly (readonly number[])[];

/** The features of a text, with or without its stretches of letters. */
export function featuresOf(reading: Reading, withLetters: boolean): TextFeatures {
  const words: number[] = [];
  const concepts: number[] = [];
  for (const { kind, term, stop } of reading.terms) {
    if (kind === 'concept') {
      if (!stop) concepts.push(hash(term, 1));
    } else if (kind !== 'pair' && kind !== 'part') words.push(hash(term, 2));
  }
  const { sequence } = reading;
  const pairs: number[] = [];
  for (let at = 0; at <= sequence.length; at++) {
    pairs.push(hash(sequence[at] ?? '$', hash(sequence[at - 1] ?? '^', 3)));
  }
  const letters: number[] = [];
  if (withLetters) for (const word of reading.spelled) addLetters(letters, word);
  return [words, pairs, concepts, letters].map(sorted);
}

/** A number for a text by its features, whatever other texts there are. */
export function keyOf(text: TextFeatures): number {
  let key = 0;
  for (const features of text) {
    for (let at = 0; at < features.length; at++) key = (Math.imul(key, 31) + (features[at] ?? 0)) | 0;
  }
  return key;
}

/** Sorts numbers in place, in a typed array because that needs no comparing function. */
function sorted(features: number[]): readonly number[] {
  if (features.length > scratch.length) scratch = new Uint32Array(features.length * 2);
  const own = scratch.subarray(0, features.length);
  own.set(features);
  own.sort();
  for (let at = 0; at < own.length; at++) features[at] = own[at] ?? 0;
  return features;
}

let scratch = new Uint32Array(512);

function addLetters(letters: number[], word: string): void {
  const inHan = han.test(word);
  const padded = inHan ? word : ` ${word} `;
  for (const size of inHan ? hanSizes : letterSizes) {
    for (let at = 0; at + size <= padded.length; at++) letters.push(hash(padded, 5 + size, at, at + size));
  }
}

const han = /^\p{Script=Han}/u;
