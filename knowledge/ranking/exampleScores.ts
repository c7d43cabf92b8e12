import { grams } from '../text/grams.ts';
import type { Term } from '../words.ts';

interface Example {
  readonly document: number;
  readonly terms: readonly Term[];
  readonly text: string;
}

/** How near a text is to the nearest example question of each document, by words and by stretches of letters. */
export function createExampleScores(examples: readonly Example[]) {
  const postings = new Map<string, { readonly example: number; weight: number }[]>();
  const held = new Map<string, number>();
  const all = examples.map((example) => features(example.terms, example.text));
  for (const each of all) for (const feature of each.keys()) held.set(feature, (held.get(feature) ?? 0) + 1);
  const rarity = (feature: string) => Math.log(1 + examples.length / (1 + (held.get(feature) ?? 0)));
  const weighed = (counts: ReadonlyMap<string, number>) => {
    const weights = [...counts].map(([feature, count]) => [feature, count * rarity(feature)] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([feature, weight]) => [feature, weight / length] as const);
  };
  for (const [example, counts] of all.entries()) {
    for (const [feature, weight] of weighed(counts)) {
      const list = postings.get(feature);
      if (list) list.push({ example, weight });
      else postings.set(feature, [{ example, weight }]);
    }
  }
  return {
    /** Cosine of the nearest example of each document, 0 to 1. */
    score(terms: readonly Term[], text: string): ReadonlyMap<number, number> {
      const byExample = new Map<number, number>();
      for (const [feature, weight] of weighed(features(terms, text))) {
        for (const posting of postings.get(feature) ?? []) {
          byExample.set(posting.example, (byExample.get(posting.example) ?? 0) + weight * posting.weight);
        }
      }
      const nearest = new Map<number, number>();
      for (const [example, cosine] of byExample) {
        const document = examples[example]?.document ?? -1;
        nearest.set(document, Math.max(nearest.get(document) ?? 0, cosine));
      }
      return nearest;
    },
  };
}

function features(terms: readonly Term[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term, weight, stop } of terms) {
    counts.set(term, (counts.get(term) ?? 0) + weight * (stop ? 0.3 : 1));
  }
  for (const gram of grams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 0.35);
  return counts;
}
