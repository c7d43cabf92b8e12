import type { Reading } from '../words.ts';
import { createFeatureNumbers, type Numbered, unknownFeature } from './featureNumbers.ts';

/** A text as weighted features, of length 1. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Takes the texts to learn features from, one by one, and then turns texts into vectors. */
export interface FeatureCollector {
  add(text: Reading): void;
  finish(): Features;
}

export interface Features {
  /** How many features there are. */
  readonly size: number;
  /** The texts they were learned from. */
  readonly vectors: readonly Vector[];
  /** Another text, by the features known. */
  vector(text: Reading): Vector;
}

/**
 * How much each kind of features weighs in a text, whatever the number of its features: words and names, pairs of
 * neighbours, concepts, and stretches of letters, which forgive spelling.
 */
const blocks = { words: 1, pairs: 0.4, concepts: 0.6, letters: 1 } as const;

/**
 * Learns the features of some texts and how rare they are. `letters` says how much letters count: 1 as in English,
 * more where words change their endings, 0 for not at all.
 *
 * The features that only one text has become one feature of it: a classifier learns them in step, and they are more
 * than half of all.
 */
export function collectFeatures(letters: number): FeatureCollector {
  const numbers = createFeatureNumbers(letters > 0);
  const texts: Numbered[] = [];
  /** By the number of a feature: how many texts have it, and the last of them. */
  const holders: number[] = [];
  const last: number[] = [];

  function add(reading: Reading): void {
    const text = numbers.learn(reading);
    const place = texts.push(text);
    for (const kind of text) {
      for (const feature of kind) {
        if (last[feature] === place) continue;
        last[feature] = place;
        holders[feature] = (holders[feature] ?? 0) + 1;
      }
    }
  }

  function finish(): Features {
    const weigh = createWeighing(holders, texts.length, [
      blocks.words,
      blocks.pairs,
      blocks.concepts,
      blocks.letters * letters,
    ]);
    const ids = new Int32Array(holders.length).fill(unknownFeature);
    /** The part that a feature has in the one it was drawn into. */
    const parts = new Float64Array(holders.length).fill(1);
    let size = 0;
    for (const [feature, count] of holders.entries()) if (count > 1) ids[feature] = size++;

    function learn(text: Numbered): Vector {
      const { features, weights } = weigh(text);
      let shared = 0;
      let squares = 0;
      for (let at = 0; at < features.length; at++) {
        if ((holders[features[at] ?? 0] ?? 0) > 1) shared++;
        else squares += (weights[at] ?? 0) ** 2;
      }
      const length = Math.sqrt(squares);
      const vector = emptyVector(shared + (length > 0 ? 1 : 0));
      let count = 0;
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] ?? 0;
        const weight = weights[at] ?? 0;
        if ((holders[feature] ?? 0) > 1) {
          vector.ids[count] = ids[feature] ?? 0;
          vector.weights[count++] = weight;
        } else {
          ids[feature] = size;
          parts[feature] = weight / length;
        }
      }
      if (length > 0) {
        vector.ids[count] = size++;
        vector.weights[count] = length;
      }
      return vector;
    }

    function vector(reading: Reading): Vector {
      const { features, weights } = weigh(numbers.find(reading));
      const found = emptyVector(features.length);
      for (const [at, feature] of features.entries()) {
        found.ids[at] = ids[feature] ?? 0;
        found.weights[at] = (weights[at] ?? 0) * (parts[feature] ?? 1);
      }
      return found;
    }

    const vectors = texts.map(learn);
    return { size, vectors, vector };
  }

  return { add, finish };
}

export function emptyVector(length: number): Vector {
  return { ids: new Int32Array(length), weights: new Float64Array(length) };
}

/** A text's features, each once, and their weights: the rarer and the more often, the more; together of length 1. */
function createWeighing(holders: readonly number[], texts: number, blockWeights: readonly number[]) {
  const rarity = Float64Array.from(holders, (count) => Math.log((1 + texts) / (1 + count)) + 1);
  const times = new Int32Array(holders.length);

  return (text: Numbered): { readonly features: readonly number[]; readonly weights: readonly number[] } => {
    const features: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const [kind, held] of text.entries()) {
      const start = features.length;
      for (const feature of held) {
        if (feature === unknownFeature) continue;
        if (times[feature] === 0) features.push(feature);
        times[feature] = (times[feature] ?? 0) + 1;
      }
      let inBlock = 0;
      for (let at = start; at < features.length; at++) {
        const feature = features[at] ?? 0;
        const weight = (1 + Math.log(times[feature] ?? 1)) * (rarity[feature] ?? 0);
        times[feature] = 0;
        weights.push(weight);
        inBlock += weight * weight;
      }
      if (inBlock === 0) continue;
      const blockWeight = blockWeights[kind] ?? 0;
      const scale = blockWeight / Math.sqrt(inBlock);
      for (let at = start; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * scale;
      squares += blockWeight * blockWeight;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * scale;
    return { features, weights };
  };
}
