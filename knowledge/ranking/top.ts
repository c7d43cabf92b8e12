/** A document by number, with its probability among all of them. */
export interface Ranked {
  readonly document: number;
  readonly chance: number;
}

/**
 * The documents with the highest scores, best first; of equals the first. Documents that score −Infinity are not
 * there. `elsewhere` is the score of being none of them.
 */
export function topOf(scores: Float64Array, most: number, elsewhere: number): readonly Ranked[] {
  const best: number[] = [];
  const scoreAt = (document: number | undefined) =>
    document === undefined ? Number.NEGATIVE_INFINITY : (scores[document] ?? Number.NEGATIVE_INFINITY);
  for (let document = 0; document < scores.length; document++) {
    const score = scoreAt(document);
    if (score <= scoreAt(best[most - 1])) continue;
    let place = best.length;
    while (place > 0 && score > scoreAt(best[place - 1])) place--;
    best.splice(place, 0, document);
    if (best.length > most) best.pop();
  }
  const highest = Math.max(elsewhere, scoreAt(best[0]));
  let sum = Math.exp(elsewhere - highest);
  for (let document = 0; document < scores.length; document++) sum += Math.exp(scoreAt(document) - highest);
  return best.map((document) => ({ document, chance: Math.exp(scoreAt(document) - highest) / sum }));
}
