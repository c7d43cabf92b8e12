import type { Pieces } from '../pieces.ts';
import { type Classifier, type Example, likenessWeight } from './example.ts';
import type { Vector } from './features.ts';

interface Size {
  readonly classes: number;
  readonly features: number;
}

/** Examples learned from in one go. */
const pieceSteps = 128;
/** Multiplications that the first round may take, about a nanosecond each. */
const budget = 2e9;
/** Of four bytes each. */
const mostWeights = 3e7;
const rounds = 3;
const learningRate = 6;
const decay = 1 / 30;
const negligible = 0.02;
/** A class with less of a chance than this is no rival of an example's own. */
const remote = 0.01;
/** A class with more of a chance than this is learned. */
const learned = 0.9;
const none = new Int32Array();

/**
 * A multinomial logistic regression over sparse vectors, trained by plain stochastic gradient steps; null when
 * there is too much to learn in a few seconds (more than about 10,000 examples of 300 classes).
 *
 * The first round weighs every class; the later ones only those that came near for an example, which is quick. The
 * same examples always give the same classifier, and one example more changes it but little.
 */
export function* trainClassifier(
  examples: readonly Example[],
  { classes, features }: Size,
): Pieces<Classifier | null> {
  const size = examples.reduce((sum, { vector }) => sum + vector.ids.length, 0);
  if (size * classes > budget || features * classes > mostWeights) return null;
  const table = new Float32Array(features * classes);
  const chances = new Float64Array(classes);
  const moving = new Int32Array(classes);
  const errors = new Float64Array(classes);
  const all = Int32Array.from({ length: classes }, (_, label) => label);
  const members = new Int32Array(classes);
  for (const { label } of examples) members[label] = (members[label] ?? 0) + 1;
  const rivals: Int32Array[] = [];
  const order = orderOf(examples);
  let scale = 1;

  /** Four rows at a time, which halves the time. */
  function score({ ids, weights }: Vector, into: Float64Array): void {
    into.fill(0);
    for (let at = 0; at < ids.length; at += 4) {
      const rowA = rowAt(ids, at);
      const rowB = rowAt(ids, at + 1);
      const rowC = rowAt(ids, at + 2);
      const rowD = rowAt(ids, at + 3);
      const byA = scale * (weights[at] ?? 0);
      const byB = scale * (weights[at + 1] ?? 0);
      const byC = scale * (weights[at + 2] ?? 0);
      const byD = scale * (weights[at + 3] ?? 0);
      for (let label = 0; label < classes; label++) {
        into[label] =
          (into[label] ?? 0) +
          byA * (table[rowA + label] ?? 0) +
          byB * (table[rowB + label] ?? 0) +
          byC * (table[rowC + label] ?? 0) +
          byD * (table[rowD + label] ?? 0);
      }
    }
  }

  function rowAt(ids: Int32Array, at: number): number {
    return at < ids.length ? (ids[at] ?? 0) * classes : 0;
  }

  /** The scores of some classes only. */
  function scoreAmong(labels: Int32Array, { ids, weights }: Vector, into: Float64Array): void {
    into.fill(0, 0, labels.length);
    for (let at = 0; at < ids.length; at++) {
      const row = (ids[at] ?? 0) * classes;
      const weight = (weights[at] ?? 0) * scale;
      for (let each = 0; each < labels.length; each++) {
        into[each] = (into[each] ?? 0) + weight * (table[row + (labels[each] ?? 0)] ?? 0);
      }
    }
  }

  /** What an example adds to the likeness to its class; left out as it learns, as what is asked later is no example. */
  const ownLikeness = (label: number) => likenessWeight / (members[label] ?? 1);

  /** One step for one example, among the classes `labels`, whose chances are left in `chances`. */
  function learn(right: number, vector: Vector, labels: Int32Array, rate: number): void {
    if (labels === all) score(vector, chances);
    else scoreAmong(labels, vector, chances);
    const place = labels === all ? right : labels.indexOf(right);
    chances[place] = (chances[place] ?? 0) - scale * ownLikeness(right);
    toChances(chances, labels.length);
    scale *= 1 - (rate * decay) / examples.length;
    const step = rate / scale;
    let count = 0;
    for (let each = 0; each < labels.length; each++) {
      const label = labels[each] ?? 0;
      const error = (chances[each] ?? 0) - (label === right ? 1 : 0);
      if (Math.abs(error) <= negligible) continue;
      moving[count] = label;
      errors[count++] = step * error;
    }
    for (let at = 0; at < vector.ids.length; at++) {
      const row = (vector.ids[at] ?? 0) * classes;
      const weight = vector.weights[at] ?? 0;
      for (let each = 0; each < count; each++) {
        const place = row + (moving[each] ?? 0);
        table[place] = (table[place] ?? 0) - weight * (errors[each] ?? 0);
      }
    }
  }

  /**
   * The classes that came near in the first round, the right one among them: the others stay behind. None when the
   * right one was far ahead, as there is nothing left to learn.
   */
  function rivalsOf(right: number): Int32Array {
    if ((chances[right] ?? 0) > learned) return none;
    let count = 0;
    for (let label = 0; label < classes; label++) {
      if (label === right || (chances[label] ?? 0) > remote) moving[count++] = label;
    }
    return moving.slice(0, count);
  }

  for (const { vector, label } of examples) {
    for (let each = 0; each < vector.ids.length; each++) {
      const place = (vector.ids[each] ?? 0) * classes + label;
      table[place] = (table[place] ?? 0) + ownLikeness(label) * (vector.weights[each] ?? 0);
    }
  }
  const steps = rounds * examples.length;
  for (let step = 0; step < steps; step++) {
    const at = order[step % examples.length] ?? 0;
    const vector = examples[at]?.vector;
    const right = examples[at]?.label ?? 0;
    const labels = rivals[at] ?? all;
    if (vector && labels.length > 0) learn(right, vector, labels, learningRate * (1 - step / steps));
    rivals[at] ??= rivalsOf(right);
    if (step % pieceSteps === 0) yield;
  }
  return (vector) => {
    const result = new Float64Array(classes);
    score(vector, result);
    return result;
  };
}

/** Turns the first scores into probabilities, in place. */
function toChances(scores: Float64Array, count: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) best = Math.max(best, scores[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const value = Math.exp((scores[at] ?? 0) - best);
    scores[at] = value;
    sum += value;
  }
  for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) / sum;
}

/**
 * The examples in an order that comes from what they say: mixed, and the same but for one place when there is one
 * example more, so that what is learned from the others hardly moves.
 */
function orderOf(examples: readonly Example[]): Int32Array {
  return Int32Array.from(examples.keys()).sort((a, b) => (examples[a]?.key ?? 0) - (examples[b]?.key ?? 0));
}
