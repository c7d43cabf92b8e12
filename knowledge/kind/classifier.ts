import type { Pieces } from '../pieces.ts';
import { createNumbering, type Numbering } from '../text/numbering.ts';
import type { Features } from './features.ts';

/** A sentence with the class it belongs to. */
export interface Example {
  readonly features: Features;
  readonly label: number;
}

export interface Classifier {
  /** How likely each class is; they add up to 1. */
  likelihoods(features: Features): readonly number[];
  /** How much a feature speaks for a class, against all the others. */
  evidence(key: number, value: number, label: number): number;
}

export interface Lessons {
  readonly labels: number;
  readonly rounds: number;
  /** How far a step goes. */
  readonly rate: number;
}

/** Examples read or learned in one go. */
const pieceSteps = 32;
/** A class that is wrong by less is not moved. */
const negligible = 0.01;
/** An example that is wrong by less is learned, and rests for a round. */
const settled = 0.05;

/**
 * A classifier (multinomial logistic regression) that has learned from examples.
 *
 * The same examples always give the same classifier: the order of learning is fixed.
 */
export function* learn(examples: Iterable<Example>, { labels, rounds, rate }: Lessons): Pieces<Classifier> {
  const ids = createNumbering();
  const notes = createNotes();
  for (const { features, label } of examples) {
    notes.add(features, label, ids, labels);
    if (notes.answers.length % pieceSteps === 0) yield;
  }
  const { ends, answers } = notes;
  yield;
  const weights = new Float32Array(ids.size() * labels);
  const spent = new Float32Array(ids.size() * labels).fill(1e-2);
  const at = new Int32Array(notes.starts);
  const size = new Float32Array(notes.sizes);
  const table = { weights, spent, scores: new Float64Array(labels), moved: new Uint8Array(labels) };
  const order = Int32Array.from(answers, (_, index) => index);
  /** The round that each example takes part in again. */
  const wakes = new Uint8Array(answers.length);
  let seed = 42;
  for (let round = 0; round < rounds; round += 1) {
    seed = shuffle(order, seed);
    for (let step = 0; step < order.length; step += 1) {
      if (step % pieceSteps === 0) yield;
      const index = order[step] ?? 0;
      if ((wakes[index] ?? 0) > round) continue;
      if (
        adjust(table, rate, at, size, ends[index] ?? 0, ends[index + 1] ?? 0, answers[index] ?? 0) < settled
      )
        wakes[index] = round + 2;
    }
  }

  const weightOf = (key: number, label: number) => weights[ids.numberOf(key) * labels + label] ?? 0;
  return {
    likelihoods({ keys, values }) {
      const result = new Float64Array(labels);
      for (const [k, key] of keys.entries()) {
        const id = ids.numberOf(key);
        if (id >= 0) add(weights, id * labels, values[k] ?? 0, result);
      }
      softmax(result);
      return [...result];
    },
    evidence(key, value, label) {
      let others = 0;
      for (let c = 0; c < labels; c += 1) if (c !== label) others += weightOf(key, c);
      return value * (weightOf(key, label) - others / (labels - 1));
    },
  };
}

/** All examples in a row. */
function createNotes() {
  /** Where the weights of each feature start. */
  const starts: number[] = [];
  const sizes: number[] = [];
  /** Where each example ends, and the next starts. */
  const ends = [0];
  const answers: number[] = [];
  return {
    starts,
    sizes,
    ends,
    answers,
    add({ keys, values }: Features, label: number, ids: Numbering, labels: number): void {
      for (let k = 0; k < keys.length; k += 1) {
        starts.push(ids.numberFor(keys[k] ?? 0) * labels);
        sizes.push(values[k] ?? 0);
      }
      ends.push(starts.length);
      answers.push(label);
    },
  };
}

/** Brings the numbers into another order, which depends on the seed alone; gives the next seed. */
function shuffle(order: Int32Array, seed: number): number {
  let next = seed;
  for (let i = order.length - 1; i > 0; i -= 1) {
    next = (Math.imul(next, 1103515245) + 12345) >>> 1;
    const j = next % (i + 1);
    const swapped = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = swapped;
  }
  return next;
}

interface Table {
  readonly weights: Float32Array;
  /** The squares of all steps so far, of each weight. */
  readonly spent: Float32Array;
  readonly scores: Float64Array;
  readonly moved: Uint8Array;
}

/** One step of learning: weights move against what the example shows to be wrong. Gives how wrong it was. */
function adjust(
  { weights, spent, scores, moved }: Table,
  rate: number,
  at: Int32Array,
  size: Float32Array,
  from: number,
  to: number,
  label: number,
): number {
  const labels = scores.length;
  scores.fill(0);
  for (let k = from; k < to; k += 1) add(weights, at[k] ?? 0, size[k] ?? 0, scores);
  softmax(scores);
  const wrong = 1 - (scores[label] ?? 0);
  scores[label] = -wrong;
  let moving = 0;
  for (let c = 0; c < labels; c += 1) if (Math.abs(scores[c] ?? 0) >= negligible) moved[moving++] = c;
  for (let k = from; k < to; k += 1) {
    const start = at[k] ?? 0;
    const by = size[k] ?? 0;
    for (let m = 0; m < moving; m += 1) {
      const c = moved[m] ?? 0;
      const slope = (scores[c] ?? 0) * by;
      const squares = (spent[start + c] ?? 0) + slope * slope;
      spent[start + c] = squares;
      weights[start + c] = (weights[start + c] ?? 0) - (rate * slope) / Math.sqrt(squares);
    }
  }
  return wrong;
}

function add(weights: Float32Array, start: number, size: number, scores: Float64Array): void {
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] ?? 0) + (weights[start + c] ?? 0) * size;
}

function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < scores.length; c += 1) top = Math.max(top, scores[c] ?? 0);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) sum += scores[c] = Math.exp((scores[c] ?? 0) - top);
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] ?? 0) / sum;
}
