import { type Classifier, type Example, likenessWeight } from './example.ts';

/**
 * A classifier without training, for more examples than can be learned from: how like a text is to the examples
 * of each class on average. The cost of a text grows with the examples that share a feature with it.
 */
export function createLikeness(examples: readonly Example[], classes: number, features: number): Classifier {
  const starts = new Int32Array(features + 1);
  for (const { vector } of examples) for (const id of vector.ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < features; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const members = new Int32Array(classes);
  for (const { label } of examples) members[label] = (members[label] ?? 0) + 1;
  const labels = new Int32Array(starts[features] ?? 0);
  const gains = new Float32Array(labels.length);
  const next = starts.slice();
  for (const { label, vector } of examples) {
    for (let at = 0; at < vector.ids.length; at++) {
      const id = vector.ids[at] ?? 0;
      const place = next[id] ?? 0;
      labels[place] = label;
      gains[place] = (likenessWeight * (vector.weights[at] ?? 0)) / (members[label] ?? 1);
      next[id] = place + 1;
    }
  }
  return ({ ids, weights }) => {
    const fits = new Float64Array(classes);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const weight = weights[at] ?? 0;
      const end = starts[id + 1] ?? 0;
      for (let place = starts[id] ?? 0; place < end; place++) {
        const label = labels[place] ?? 0;
        fits[label] = (fits[label] ?? 0) + weight * (gains[place] ?? 0);
      }
    }
    return fits;
  };
}
