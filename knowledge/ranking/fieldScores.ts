import type { Term } from '../words.ts';

export interface FieldMatch {
  readonly word: string;
  readonly term: string;
  readonly field: string;
}

export interface FieldScores {
  /** BM25F score of each document that holds any of the terms, by document number. */
  readonly scores: ReadonlyMap<number, number>;
  /** The score a document holding every term often would come near to. */
  readonly best: number;
}

interface Posting {
  readonly document: number;
  readonly frequency: number;
}

const saturation = 1.2;

/** BM25 over weighted fields: a rare word counts more, a title more than a body, a repeated word less each time. */
export function createFieldScores(
  documents: readonly (readonly {
    readonly field: string;
    readonly weight: number;
    readonly terms: readonly Term[];
  }[])[],
) {
  const postings = new Map<string, Posting[]>();
  const lengths = new Map<string, number>();
  for (const fields of documents) {
    for (const { field, terms } of fields) lengths.set(field, (lengths.get(field) ?? 0) + terms.length);
  }
  const flatness = 0.5;
  for (const [document, fields] of documents.entries()) {
    const frequencies = new Map<string, number>();
    for (const { field, weight, terms } of fields) {
      const average = (lengths.get(field) ?? 0) / documents.length || 1;
      const norm = 1 - flatness + (flatness * terms.length) / average;
      for (const { term, weight: own } of terms) {
        frequencies.set(term, (frequencies.get(term) ?? 0) + (weight * own) / norm);
      }
    }
    for (const [term, frequency] of frequencies) {
      const list = postings.get(term);
      if (list) list.push({ document, frequency });
      else postings.set(term, [{ document, frequency }]);
    }
  }
  const rarity = (term: string) => {
    const held = postings.get(term)?.length ?? 0;
    return Math.log(1 + (documents.length - held + 0.5) / (held + 0.5));
  };

  return {
    rarity,
    knows: (term: string) => postings.has(term),
    score(terms: readonly Term[]): FieldScores {
      const scores = new Map<number, number>();
      let best = 0;
      for (const { term, weight, stop } of terms) {
        const importance = rarity(term) * weight * (stop ? 0.2 : 1);
        best += importance;
        for (const { document, frequency } of postings.get(term) ?? []) {
          const gained = (importance * frequency * (saturation + 1)) / (frequency + saturation);
          scores.set(document, (scores.get(document) ?? 0) + gained / (saturation + 1));
        }
      }
      return { scores, best };
    },
  };
}
