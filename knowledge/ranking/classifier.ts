import type { Pieces } from '../pieces.ts';
import { type Classifier, type Example, likenessWeight } from './example.ts';
import type { Vector } from './features.ts';
import { createRows } from './rows.ts';

interface Size {
  readonly classes: number;
  readonly features: number;
  readonly rounds: number;
}

/** Examples learned from in one go. */
const pieceSteps = 128;
/** Multiplications that training may take, about a nanosecond each. */
const budget = 2e9;
/** Of four bytes each. */
const mostWeights = 3e7;
const learningRate = 6;
const decay = 1 / 30;
const negligible = 0.02;

/**
 * A multinomial logistic regression over sparse vectors, trained by plain stochastic gradient steps; null when
 * there is too much to learn in a few seconds (more than about 10,000 examples of 300 classes).
 *
 * Goes through the examples `rounds` times, or less often when that is too much. The same examples always give the
 * same classifier.
 */
export function* trainClassifier(
  examples: readonly Example[],
  { classes, features, rounds }: Size,
): Pieces<Classifier | null> {
  const rows = createRows(
    examples.map(({ vector }) => vector),
    features,
  );
  const size = rows.vectors.reduce((sum, { ids }) => sum + ids.length, 0);
  const turns = Math.min(rounds, Math.floor(budget / (size * classes || 1)));
  if (turns < 1 || rows.size * classes > mostWeights) return null;
  const table = new Float32Array(rows.size * classes);
  const chances = new Float64Array(classes);
  const moving = new Int32Array(classes);
  const order = Int32Array.from(examples.keys());
  const random = createRandom();
  let scale = 1;

  /** Four rows at a time, which halves the time. */
  function score({ ids, weights }: Vector, into: Float64Array): void {
    into.fill(0);
    for (let at = 0; at < ids.length; at += 4) {
      const [a, b, c, d] = [at, at + 1, at + 2, at + 3];
      const [rowA, rowB, rowC, rowD] = [rowAt(ids, a), rowAt(ids, b), rowAt(ids, c), rowAt(ids, d)];
      const [byA, byB, byC, byD] = [weights[a] ?? 0, weights[b] ?? 0, weights[c] ?? 0, weights[d] ?? 0];
      for (let label = 0; label < classes; label++) {
        into[label] =
          (into[label] ?? 0) +
          scale *
            (byA * (table[rowA + label] ?? 0) +
              byB * (table[rowB + label] ?? 0) +
              byC * (table[rowC + label] ?? 0) +
              byD * (table[rowD + label] ?? 0));
      }
    }
  }

  function rowAt(ids: readonly number[], at: number): number {
    return at < ids.length ? (ids[at] ?? 0) * classes : 0;
  }

  function learn(right: number, vector: Vector, rate: number): void {
    score(vector, chances);
    toChances(chances);
    scale *= 1 - (rate * decay) / examples.length;
    chances[right] = (chances[right] ?? 0) - 1;
    let count = 0;
    for (let label = 0; label < classes; label++) {
      if (Math.abs(chances[label] ?? 0) > negligible) moving[count++] = label;
    }
    const step = rate / scale;
    for (let at = 0; at < vector.ids.length; at++) {
      const row = (vector.ids[at] ?? 0) * classes;
      const weight = (vector.weights[at] ?? 0) * step;
      for (let each = 0; each < count; each++) {
        const label = moving[each] ?? 0;
        table[row + label] = (table[row + label] ?? 0) - weight * (chances[label] ?? 0);
      }
    }
  }

  const members = new Int32Array(classes);
  for (const { label } of examples) members[label] = (members[label] ?? 0) + 1;
  for (const [at, vector] of rows.vectors.entries()) {
    const label = examples[at]?.label ?? 0;
    for (let each = 0; each < vector.ids.length; each++) {
      const place = (vector.ids[each] ?? 0) * classes + label;
      table[place] =
        (table[place] ?? 0) + (likenessWeight / (members[label] ?? 1)) * (vector.weights[each] ?? 0);
    }
  }
  const steps = turns * examples.length;
  for (let step = 0; step < steps; step++) {
    if (step % order.length === 0) shuffle(order, random);
    const at = order[step % order.length] ?? 0;
    const vector = rows.vectors[at];
    if (vector) learn(examples[at]?.label ?? 0, vector, learningRate * (1 - step / steps));
    if (step % pieceSteps === 0) yield;
  }
  return (vector) => {
    const result = new Float64Array(classes);
    score(rows.of(vector), result);
    return result;
  };
}

/** Turns scores into probabilities, in place. */
function toChances(scores: Float64Array): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) best = Math.max(best, scores[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] ?? 0) - best);
    scores[at] = value;
    sum += value;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const swapped = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = swapped;
  }
}

/** Numbers from 0 to 1 that are the same in every run. */
function createRandom(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
