import { hash } from '../text/hash.ts';
import type { Reading } from '../words.ts';

/** A text as weighted features, of length 1. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
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
const blocks = { words: 1, pairs: 0.4, concepts: 0.8, letters: 1 } as const;
const blockWeights = Object.values(blocks);
const letterSizes = [3] as const;
const hanSizes = [1, 2, 3] as const;

/** Learns the features of some texts and how rare they are, and turns texts into vectors. */
export function createFeatures(texts: readonly TextFeatures[]): Features {
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

  function weigh(blocksOfText: TextFeatures): Vector {
    const most = blocksOfText.reduce((sum, features) => sum + features.length, 0);
    const found = new Int32Array(most);
    const weights = new Float32Array(most);
    let size = 0;
    let squares = 0;
    for (const [index, features] of blocksOfText.entries()) {
      const first = size;
      let inBlock = 0;
      for (let at = 0; at < features.length; ) {
        const feature = features[at] ?? 0;
        const start = at;
        while (at < features.length && features[at] === feature) at++;
        const id = ids.get(feature);
        if (id === undefined) continue;
        const weight = (1 + Math.log(at - start)) * (rarity[id] ?? 0);
        found[size] = id;
        weights[size] = weight;
        inBlock += weight * weight;
        size++;
      }
      if (inBlock === 0) continue;
      const blockWeight = blockWeights[index] ?? 0;
      const scale = blockWeight / Math.sqrt(inBlock);
      for (let at = first; at < size; at++) weights[at] = (weights[at] ?? 0) * scale;
      squares += blockWeight * blockWeight;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) * scale;
    return { ids: found.slice(0, size), weights: weights.slice(0, size) };
  }

  return {
    size: held.length,
    vectors: texts.map(weigh),
    vector: weigh,
  };
}

/** The features of a text by kind, each kind sorted. */
export type TextFeatures = readonly Uint32Array[];

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
  return [words, pairs, concepts, letters].map((features) => Uint32Array.from(features).sort());
}

function addLetters(letters: number[], word: string): void {
  const inHan = han.test(word);
  const padded = inHan ? word : ` ${word} `;
  for (const size of inHan ? hanSizes : letterSizes) {
    for (let at = 0; at + size <= padded.length; at++) letters.push(hash(padded, 5 + size, at, at + size));
  }
}

const han = /^\p{Script=Han}/u;
