import type { Vector } from './features.ts';

/** A text of a known class, to learn from. */
export interface Example {
  /** Number of the class, from 0. */
  readonly label: number;
  readonly vector: Vector;
  /** A number that comes from the text alone. */
  readonly key: number;
}

/** How well a text fits each class; higher is better, `exp` of it is proportional to its probability. */
export type Classifier = (vector: Vector) => Float64Array;

/** What a class gains from a text that is the same as all its examples; training starts from it. */
export const likenessWeight = 20;
