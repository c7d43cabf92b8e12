import type { Vector } from './features.ts';

/**
 * Vectors with the features that only one of them has drawn together into one.
 *
 * Such features always learn in step, so one row of a classifier's table serves them all without changing what is
 * learned; more than half of all features are of that kind.
 */
export function createRows(vectors: readonly Vector[], features: number) {
  const held = new Int32Array(features);
  for (const { ids } of vectors) for (const id of ids) held[id] = (held[id] ?? 0) + 1;
  const rowOf = new Int32Array(features).fill(-1);
  const factors = new Float32Array(features).fill(1);
  let size = 0;
  for (let id = 0; id < features; id++) if ((held[id] ?? 0) > 1) rowOf[id] = size++;
  for (const { ids, weights } of vectors) {
    let squares = 0;
    for (let at = 0; at < ids.length; at++) if (held[ids[at] ?? 0] === 1) squares += (weights[at] ?? 0) ** 2;
    if (squares === 0) continue;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      if (held[id] !== 1) continue;
      rowOf[id] = size;
      factors[id] = (weights[at] ?? 0) / Math.sqrt(squares);
    }
    size++;
  }

  function of({ ids, weights }: Vector): Vector {
    const rows: number[] = [];
    const sums: number[] = [];
    const drawn = new Map<number, number>();
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const row = rowOf[id] ?? -1;
      const weight = (weights[at] ?? 0) * (factors[id] ?? 1);
      if (row < 0) continue;
      if (held[id] === 1) drawn.set(row, (drawn.get(row) ?? 0) + weight);
      else {
        rows.push(row);
        sums.push(weight);
      }
    }
    rows.push(...drawn.keys());
    sums.push(...drawn.values());
    return { ids: rows, weights: sums };
  }

  return { size, vectors: vectors.map(of), of };
}
