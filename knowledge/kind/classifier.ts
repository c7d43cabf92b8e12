import type { Feature } from './features.ts';

/** A sentence with the class it belongs to. */
export interface Example {
  readonly features: readonly Feature[];
  readonly label: number;
}

export interface Classifier {
  /** How likely each class is; they add up to 1. */
  likelihoods(features: readonly Feature[]): readonly number[];
  /** How much a feature speaks for a class, against all the others. */
  evidence(feature: Feature, label: number): number;
}

/**
 * A classifier (multinomial logistic regression) that has learned from examples.
 *
 * The same examples always give the same classifier: the order of learning is fixed.
 */
export function learn(examples: Iterable<Example>, labels: number, rounds = 7, rate = 0.6): Classifier {
  const ids = new Map<string, number>();
  const known: Known[] = [];
  for (const { features, label } of examples)
    known.push({
      label,
      at: Uint32Array.from(features, ({ name }) => {
        const id = ids.get(name) ?? ids.size;
        ids.set(name, id);
        return id * labels;
      }),
      value: Float64Array.from(features, (it) => it.value),
    });
  const weights = new Float64Array(ids.size * labels);
  const spent = new Float64Array(ids.size * labels).fill(1e-2);
  const scores = new Float64Array(labels);
  const order = known.map((_, index) => index);
  let seed = 42;
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const j = seed % (i + 1);
      const swapped = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = swapped;
    }
    for (const index of order) {
      const example = known[index];
      if (example) adjust(example, weights, spent, scores, labels, rate);
    }
  }
  const weightOf = (name: string, label: number) => weights[(ids.get(name) ?? -1) * labels + label] ?? 0;
  return {
    likelihoods(features) {
      const result = new Float64Array(labels);
      for (const { name, value } of features) {
        const id = ids.get(name);
        if (id === undefined) continue;
        for (let c = 0; c < labels; c += 1)
          result[c] = (result[c] ?? 0) + (weights[id * labels + c] ?? 0) * value;
      }
      softmax(result);
      return [...result];
    },
    evidence(feature, label) {
      let others = 0;
      for (let c = 0; c < labels; c += 1) if (c !== label) others += weightOf(feature.name, c);
      return feature.value * (weightOf(feature.name, label) - others / (labels - 1));
    },
  };
}

interface Known {
  readonly label: number;
  /** Where the weights of each feature start. */
  readonly at: Uint32Array;
  readonly value: Float64Array;
}

/** One step of learning: weights move against what the example shows to be wrong. */
function adjust(
  { label, at, value }: Known,
  weights: Float64Array,
  spent: Float64Array,
  scores: Float64Array,
  labels: number,
  rate: number,
): void {
  add(weights, at, value, scores.fill(0));
  softmax(scores);
  for (let c = 0; c < labels; c += 1) {
    const wrong = (scores[c] ?? 0) - (c === label ? 1 : 0);
    scores[c] = Math.abs(wrong) < 0.01 ? 0 : wrong;
  }
  for (let k = 0; k < at.length; k += 1) {
    const start = at[k] ?? 0;
    const size = value[k] ?? 0;
    for (let c = 0; c < labels; c += 1) {
      const slope = (scores[c] ?? 0) * size;
      if (slope === 0) continue;
      const squares = (spent[start + c] ?? 0) + slope * slope;
      spent[start + c] = squares;
      weights[start + c] = (weights[start + c] ?? 0) - (rate * slope) / Math.sqrt(squares);
    }
  }
}

function add(weights: Float64Array, at: Uint32Array, value: Float64Array, scores: Float64Array): void {
  const labels = scores.length;
  for (let k = 0; k < at.length; k += 1) {
    const start = at[k] ?? 0;
    const size = value[k] ?? 0;
    for (let c = 0; c < labels; c += 1) scores[c] = (scores[c] ?? 0) + (weights[start + c] ?? 0) * size;
  }
}

function softmax(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - top);
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] ?? 0) / sum;
}
