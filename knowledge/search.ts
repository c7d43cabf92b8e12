import { createExampleScores } from './ranking/exampleScores.ts';
import { createFieldScores } from './ranking/fieldScores.ts';
import { createSuggest, type Suggestion } from './suggest.ts';
import type { Term, Words } from './words.ts';

/** What is searched: texts by field name, and ways people ask for it. */
export interface Document {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Whole questions; each is compared by itself, and all of them train the ranking. */
  readonly examples: readonly string[];
  /** What type-ahead offers; the first example when left out. */
  readonly suggestions?: readonly string[];
}

export interface IndexOptions {
  readonly words: Words;
  /** How much a word in a field counts; 1 where not named. */
  readonly weights?: Readonly<Record<string, number>>;
}

export interface Match {
  /** The word of the question. */
  readonly word: string;
  /** What it was compared as. */
  readonly term: string;
  /** Where it was found; `examples` for a way of asking. */
  readonly field: string;
}

export interface IndexHit {
  readonly id: string;
  /** 0 to 1, comparable between questions. */
  readonly score: number;
  readonly matched: readonly Match[];
}

export interface Found {
  /** Answer: show the first hit. Choices: ask which is meant. None: say that nothing was found. */
  readonly outcome: 'answer' | 'choices' | 'none';
  /** How likely the first hit is right, 0 to 1. */
  readonly confidence: number;
  /** Best first; up to `limit`, also when the outcome is none. */
  readonly hits: readonly IndexHit[];
}

export interface SearchBy {
  /** Keeps only these documents. */
  readonly only?: (id: string) => boolean;
  /** Lifts documents, e.g. the neighbourhood of what was just shown; 1 changes nothing. */
  readonly lift?: (id: string) => number;
  readonly limit?: number;
}

export interface Index {
  search(question: string, by?: SearchBy): Found;
  /** Type-ahead: texts that hold the words typed so far, the last one as a beginning. */
  suggest(
    prefix: string,
    by?: { readonly only?: (id: string) => boolean; readonly limit?: number },
  ): readonly Suggestion[];
}

const sure = 0.5;
const possible = 0.3;

/**
 * A keyword index over any documents.
 *
 * Reads at most 1,000 characters of a question. The same question always gets the same answer; nothing throws.
 */
export function createIndex(documents: readonly Document[], options: IndexOptions): Index {
  const { words, weights = {} } = options;
  const fields = documents.map((document) => [
    ...Object.entries(document.fields).map(([field, text]) => ({
      field,
      weight: weights[field] ?? 1,
      terms: longTerms(words, text),
    })),
    {
      field: 'examples',
      weight: weights.examples ?? 1,
      terms: document.examples.flatMap((text) => words.terms(text)),
    },
  ]);
  const holding = fields.map((list) =>
    list.map(({ field, terms }) => ({ field, terms: new Set(terms.map((each) => each.term)) })),
  );
  const fieldScores = createFieldScores(fields);
  const exampleScores = createExampleScores(
    documents.flatMap((each, document) =>
      each.examples.map((text) => ({ document, text, terms: words.terms(text) })),
    ),
  );
  const suggest = createSuggest(documents, words);

  function matches(document: number, terms: readonly Term[]): readonly Match[] {
    const found: Match[] = [];
    for (const { term, word, stop } of terms) {
      const place = holding[document]?.find((field) => field.terms.has(term));
      if (place && !stop && !found.some((match) => match.word === word))
        found.push({ word, term, field: place.field });
    }
    return found;
  }

  function search(question: string, { only, lift, limit = 5 }: SearchBy = {}): Found {
    const terms = words.terms(question);
    const byField = fieldScores.score(terms);
    const byExample = exampleScores.score(terms, question);
    const candidates = new Set([...byField.scores.keys(), ...byExample.keys()]);
    const ranked: { readonly document: number; readonly id: string; readonly score: number }[] = [];
    for (const document of candidates) {
      const id = documents[document]?.id ?? '';
      if (only && !only(id)) continue;
      const field = (byField.scores.get(document) ?? 0) / (byField.best || 1);
      const score = 0.35 * field + 0.65 * (byExample.get(document) ?? 0);
      ranked.push({ document, id, score: Math.min(1, score * (lift?.(id) ?? 1)) });
    }
    ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const [first, second] = ranked;
    const margin = (first?.score ?? 0) - (second?.score ?? 0);
    const confidence = Math.min(1, (first?.score ?? 0) * (0.85 + Math.min(0.3, margin * 2)));
    return {
      outcome: confidence >= sure ? 'answer' : confidence >= possible ? 'choices' : 'none',
      confidence,
      hits: ranked
        .slice(0, limit)
        .map(({ document, id, score }) => ({ id, score, matched: matches(document, terms) })),
    };
  }

  return { search, suggest };
}

function longTerms(words: Words, text: string): readonly Term[] {
  return text.split('\n').flatMap((line) => words.terms(line));
}
