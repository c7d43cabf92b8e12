import type { Term } from '../words.ts';

/** Where a document holds a term. */
export interface FieldMatch {
  readonly word: string;
  readonly term: string;
  readonly field: string;
}

const stride = 3;
const saturation = 2;
const flatness = 0.5;
const kindWeights: Readonly<Record<Term['kind'], number>> = {
  word: 1,
  name: 1,
  exact: 1.5,
  part: 0.5,
  concept: 0.5,
  pair: 0.4,
};
const stopWeight = 0.15;

/** Takes the fields of documents one by one, documents in ascending order, and then scores texts. */
export interface FieldCollector {
  add(document: number, field: string, terms: readonly Term[]): void;
  finish(documents: number): FieldScores;
}

export interface FieldScores {
  /** Adds to each document's score, up to `most` for one that answers for all of the text's weight. */
  addScores(terms: readonly Term[], most: number, into: Float64Array): void;
  /** The words of a text that a document holds, each where it weighs most. */
  matches(document: number, terms: readonly Term[]): readonly FieldMatch[];
  /**
   * Share of a text's weight in terms that a document holds, whatever the field; without one: any document.
   * `trust` tells which words count less.
   */
  share(terms: readonly Term[], trust: ReadonlyMap<string, number>, document?: number): number;
  /** Whether a document holds a term; without one: any document. */
  holds(term: string, document?: number): boolean;
}

/**
 * BM25 over weighted fields: a rare word counts more, a title more than a body, a repetition less each time, and
 * a long field less than a short one. `weights` names every field.
 */
export function collectFields(weights: ReadonlyMap<string, number>): FieldCollector {
  const names = [...weights.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  /** By term: document, frequency, number of the field where it weighs most, and so on; documents ascend. */
  const postings = new Map<string, number[]>();
  /** Lengths of fields: document times number of fields plus number of the field. */
  const lengths: number[] = [];

  function add(document: number, name: string, terms: readonly Term[]): void {
    const field = names.indexOf(name);
    const place = document * names.length + field;
    lengths[place] = (lengths[place] ?? 0) + terms.length;
    for (const { term } of terms) {
      const held = postings.get(term);
      if (!held) {
        postings.set(term, [document, 1, field]);
        continue;
      }
      let at = held.length - stride;
      while (at >= 0 && held[at] === document && held[at + 2] !== field) at -= stride;
      if (at >= 0 && held[at] === document) held[at + 1] = (held[at + 1] ?? 0) + 1;
      else held.push(document, 1, field);
    }
  }

  function finish(documents: number): FieldScores {
    const averages = names.map((_, field) => {
      let sum = 0;
      for (let document = 0; document < documents; document++)
        sum += lengths[document * names.length + field] ?? 0;
      return sum / (documents || 1) || 1;
    });
    const gains = names.map((name) => weights.get(name) ?? 0);
    for (const held of postings.values()) {
      let end = 0;
      for (let at = 0; at < held.length; at += stride) {
        const [document = 0, count = 0, field = 0] = [held[at], held[at + 1], held[at + 2]];
        const length = lengths[document * names.length + field] ?? 0;
        const norm = 1 - flatness + (flatness * length) / (averages[field] ?? 1);
        const frequency = ((gains[field] ?? 0) * count) / norm;
        const last = end - stride;
        if (last >= 0 && held[last] === document) {
          held[last + 1] = (held[last + 1] ?? 0) + frequency;
          held[last + 2] = Math.min(held[last + 2] ?? 0, field);
          continue;
        }
        held[end] = document;
        held[end + 1] = frequency;
        held[end + 2] = field;
        end += stride;
      }
      if (end < held.length) held.length = end;
    }
    return createFieldScores(postings, names, documents);
  }

  return { add, finish };
}

function createFieldScores(
  postings: ReadonlyMap<string, readonly number[]>,
  names: readonly string[],
  documents: number,
): FieldScores {
  const rarest = Math.log(1 + (documents + 0.5) / 0.5);
  const importance = ({ term, kind, stop }: Term) => {
    const held = (postings.get(term)?.length ?? 0) / stride;
    const rarity = Math.log(1 + (documents - held + 0.5) / (held + 0.5)) / rarest;
    return rarity * kindWeights[kind] * (stop ? stopWeight : 1);
  };

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

  function matches(document: number, terms: readonly Term[]): readonly FieldMatch[] {
    const found = new Map<string, FieldMatch>();
    for (const { term, word, stop, kind } of terms) {
      if (stop || kind === 'pair' || found.has(word)) continue;
      if (kind === 'part' && [...found.keys()].some((whole) => whole.includes(word))) continue;
      const field = fieldOf(term, document);
      if (field !== null) found.set(word, { word, term, field });
    }
    return [...found.values()];
  }

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

  function holds(term: string, document?: number): boolean {
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

  return { addScores, matches, share, holds };
}
