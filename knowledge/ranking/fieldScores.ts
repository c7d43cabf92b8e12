import type { Term } from '../words.ts';

export interface Field {
  readonly name: string;
  /** How much a word in it counts. */
  readonly weight: number;
  readonly terms: readonly Term[];
}

/** Where a document holds a term. */
export interface FieldMatch {
  readonly word: string;
  readonly term: string;
  readonly field: string;
}

const stride = 3;
const saturation = 1.2;
const flatness = 0.5;
const kindWeights: Readonly<Record<Term['kind'], number>> = {
  word: 1,
  name: 1,
  exact: 1.5,
  part: 0.5,
  concept: 0.25,
  pair: 0.4,
};
const stopWeight = 0.15;

/**
 * BM25 over weighted fields: a rare word counts more, a title more than a body, a repetition less each time, and
 * a long field less than a short one.
 */
export function createFieldScores(documents: readonly (readonly Field[])[]) {
  /** By term: document, frequency, number of the field where it weighs most, and so on; documents ascend. */
  const postings = new Map<string, number[]>();
  const averages = averageLengths(documents);
  const names = [...averages.keys()];
  for (const [document, fields] of documents.entries()) {
    for (const { name, weight, terms } of [...fields].sort((a, b) => b.weight - a.weight)) {
      const norm = 1 - flatness + (flatness * terms.length) / (averages.get(name) || 1);
      const field = names.indexOf(name);
      for (const { term } of terms) {
        const held = postings.get(term);
        const last = held ? held.length - stride : 0;
        if (!held) postings.set(term, [document, weight / norm, field]);
        else if (held[last] === document) held[last + 1] = (held[last + 1] ?? 0) + weight / norm;
        else held.push(document, weight / norm, field);
      }
    }
  }
  const rarest = Math.log(1 + (documents.length + 0.5) / 0.5);
  const importance = ({ term, kind, stop }: Term) => {
    const held = (postings.get(term)?.length ?? 0) / stride;
    const rarity = Math.log(1 + (documents.length - held + 0.5) / (held + 0.5)) / rarest;
    return rarity * kindWeights[kind] * (stop ? stopWeight : 1);
  };

  /** Adds to each document's score, up to `most` for one that answers for all of the text's weight. */
  function addScores(terms: readonly Term[], most: number, into: Float64Array): void {
    const importances = terms.map(importance);
    const all = importances.reduce((a, b) => a + b, 0);
    if (all === 0) return;
    for (const [index, { term }] of terms.entries()) {
      const weight = (most * (importances[index] ?? 0)) / all;
      const held = postings.get(term) ?? [];
      for (let at = 0; at < held.length; at += stride) {
        const document = held[at] ?? 0;
        const frequency = held[at + 1] ?? 0;
        into[document] = (into[document] ?? 0) + (weight * frequency) / (frequency + saturation);
      }
    }
  }

  /** The words of a text that a document holds, each where it weighs most. */
  function matches(document: number, terms: readonly Term[]): readonly FieldMatch[] {
    const found = new Map<string, FieldMatch>();
    for (const { term, word, stop, kind } of terms) {
      if (stop || kind === 'pair' || found.has(word)) continue;
      const field = fieldOf(term, document);
      if (field !== null) found.set(word, { word, term, field });
    }
    return [...found.values()];
  }

  /**
   * Share of a text's weight in terms that a document holds, whatever the field; without one: any document.
   * `trust` tells which words count less.
   */
  function share(terms: readonly Term[], trust: ReadonlyMap<string, number>, document?: number): number {
    let held = 0;
    let all = 0;
    for (const each of terms) {
      if (each.kind === 'pair' || each.kind === 'part' || each.kind === 'concept') continue;
      const weight = importance(each);
      all += weight;
      if (holds(each.term, document)) held += weight * (trust.get(each.word) ?? 1);
    }
    return all > 0 ? held / all : 0;
  }

  function holds(term: string, document: number | undefined): boolean {
    return document === undefined ? postings.has(term) : fieldOf(term, document) !== null;
  }

  /** The field in which a document holds a term with most weight; null when it does not hold it. */
  function fieldOf(term: string, document: number): string | null {
    const held = postings.get(term) ?? [];
    let low = 0;
    let high = held.length / stride;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle * stride] ?? 0) < document) low = middle + 1;
      else high = middle;
    }
    return held[low * stride] === document ? (names[held[low * stride + 2] ?? 0] ?? null) : null;
  }

  return { addScores, matches, share };
}

function averageLengths(documents: readonly (readonly Field[])[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const fields of documents) {
    for (const { name, terms } of fields) lengths.set(name, (lengths.get(name) ?? 0) + terms.length);
  }
  for (const [name, length] of lengths) lengths.set(name, length / documents.length);
  return lengths;
}
