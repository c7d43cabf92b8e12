import { pairsOf } from './hanReader.ts';
import { finish, type Pieces } from './pieces.ts';
import { trainClassifier } from './ranking/classifier.ts';
import { judge, type Outcome } from './ranking/confidence.ts';
import { collectFeatures, emptyVector } from './ranking/features.ts';
import { collectFields, type FieldMatch } from './ranking/fieldScores.ts';
import { createLikeness } from './ranking/likeness.ts';
import { topOf } from './ranking/top.ts';
import { createSuggest, type Suggestion } from './suggest.ts';
import { hash } from './text/hash.ts';
import { createSpeller, trustIn } from './text/speller.ts';
import type { Reading, Term, Words } from './words.ts';

/** What is searched: texts by field name, and ways people ask for it. */
export interface Document {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Whole questions and keywords, each a text of its own; they teach the ranking what belongs here. */
  readonly examples: readonly string[];
  /** What type-ahead offers; the first example when left out. */
  readonly suggestions?: readonly string[];
}

export interface IndexOptions {
  readonly words: Words;
  /** How much a word in a field counts; 1 where not named. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Texts that no document is about; what is like them is not answered. */
  readonly outside?: readonly string[];
}

/** A word of the question, what it was compared as, and the field of the document that holds it. */
export type Match = FieldMatch;

export interface IndexHit {
  readonly id: string;
  /** 0 to 1: the probability among all documents. */
  readonly score: number;
  readonly matched: readonly Match[];
}

export interface Found {
  /** Answer: show the first hit. Choices: ask which is meant. None: say that nothing was found. */
  readonly outcome: Outcome;
  /** How likely the first hit is right, 0 to 1. */
  readonly confidence: number;
  /** Best first, up to `limit`; there can be some when the outcome is none. */
  readonly hits: readonly IndexHit[];
}

export interface SearchBy {
  /** Keeps only these documents. */
  readonly only?: (id: string) => boolean;
  /** Lifts documents, e.g. the neighbourhood of what was just shown; 0 changes nothing, 3 lifts clearly. */
  readonly lift?: (id: string) => number;
  /** Hits wanted; 5 when left out. */
  readonly limit?: number;
}

export interface SuggestBy {
  readonly only?: (id: string) => boolean;
  /** Texts wanted; 5 when left out. */
  readonly limit?: number;
}

export interface Index {
  /** The documents that answer a question, with one calibrated confidence. */
  search(question: string, by?: SearchBy): Found;
  /** Type-ahead: texts that hold the words typed so far, the last one as a beginning. */
  suggest(prefix: string, by?: SuggestBy): readonly Suggestion[];
}

/** What a document gains that holds the whole question in its fields. */
const fieldWeight = 8;
/** A word in an example counts as much as in two lines of the fields. */
const inExample = 2;
/** Above so many examples spelling is left to the speller, to save memory. */
const mostLettered = 20_000;
/** Kinds of terms that stand for one word of the question each. */
const telling: ReadonlySet<Term['kind']> = new Set(['word', 'name', 'exact']);
const nothing = emptyVector(0);

/**
 * A keyword index over any documents.
 *
 * A question is read by `words`, its typing errors are mended from the words of the documents, and then every
 * document is weighed by its fields (BM25) and by a classifier trained here on the examples (words, neighbours,
 * concepts and letters). A question is read up to 1,000 characters. The same question always gets the same
 * answer; nothing throws. Up to about 10,000 examples are trained on; with more, likeness to the examples takes
 * the place of training, and the cost stays linear.
 */
export function createIndex(documents: readonly Document[], options: IndexOptions): Index {
  return finish(createIndexInPieces(documents, options));
}

/** The same in pieces, for a process that has other work to do meanwhile. */
export function* createIndexInPieces(
  documents: readonly Document[],
  { words, weights = {}, outside = [] }: IndexOptions,
): Pieces<Index> {
  const withLetters = documents.reduce((sum, { examples }) => sum + examples.length, 0) <= mostLettered;
  const names = new Set(documents.flatMap(({ fields }) => Object.keys(fields)));
  const fields = collectFields(
    new Map([...names].map((name) => [name, weights[name] ?? 1] as const)).set('examples', 0),
  );
  const seen = new Map<string, number>();
  const collected = collectFeatures(withLetters ? words.letters : 0);
  const taught: { readonly label: number; readonly key: number }[] = [];
  const teach = (text: string, reading: Reading, label: number) => {
    collected.add(reading);
    taught.push({ label, key: hash(text) });
  };
  for (const [document, { fields: own, examples }] of documents.entries()) {
    yield;
    const before = new Map<string, Reading>();
    for (const text of examples) {
      const reading = words.read(text);
      before.set(text, reading);
      countWords(reading, seen, inExample);
      fields.add(document, 'examples', reading.terms);
      teach(text, reading, document);
    }
    for (const [name, text] of Object.entries(own)) {
      for (const line of text.split('\n')) {
        const reading = before.get(line) ?? words.read(line);
        countWords(reading, seen, 1);
        fields.add(document, name, reading.terms);
        fields.add(document, name, pairsOf(reading));
      }
    }
  }
  yield;
  const unrelated = new Set<string>();
  for (const text of outside) {
    const reading = words.read(text);
    for (const word of reading.spelled) unrelated.add(word);
    teach(text, reading, documents.length);
  }
  yield;
  const speller = createSpeller(seen, (word) => unrelated.has(word) || words.knows(word));
  const fieldScores = fields.finish(documents.length);
  yield;
  const features = collected.finish();
  const examples = taught.map((text, at) => ({ ...text, vector: features.vectors[at] ?? nothing }));
  const classes = documents.length + 1;
  yield;
  const classify =
    (yield* trainClassifier(examples, { classes, features: features.size })) ??
    createLikeness(examples, classes, features.size);
  yield;
  const suggest = createSuggest(documents, words, speller);

  function search(question: string, { only, lift, limit = 5 }: SearchBy = {}): Found {
    const mended = new Map<string, number>();
    const reading = words.read(question, (word) => {
      const meant = speller(word);
      if (meant[0] !== word) for (const each of meant) mended.set(each, trustIn(each));
      return meant;
    });
    const { terms } = reading;
    if (terms.length === 0) return { outcome: 'none', confidence: 0, hits: [] };
    const fits = classify(features.vector(reading));
    const scores = fits.slice(0, documents.length);
    const elsewhere = fits[documents.length] ?? 0;
    fieldScores.addScores([...terms, ...pairsOf(reading)], fieldWeight, scores);
    const known = fieldScores.share(terms, mended);
    for (const [document, { id }] of documents.entries()) {
      if (only && !only(id)) scores[document] = Number.NEGATIVE_INFINITY;
      else if (lift) scores[document] = (scores[document] ?? 0) + lift(id);
    }
    const ranked = topOf(scores, Math.max(limit, 2), elsewhere);
    const [first, second] = ranked;
    if (!first) return { outcome: 'none', confidence: 0, hits: [] };
    const judged = judge({
      chance: first.chance,
      rival: (second?.chance ?? 0) / first.chance,
      known,
      answered: fieldScores.share(terms, mended, first.document),
      lead: (fits[first.document] ?? 0) - elsewhere,
      words: terms.filter(({ kind, stop }) => !stop && telling.has(kind)).length,
      holdsNames: terms.every(({ kind, term }) => kind !== 'name' || fieldScores.holds(term, first.document)),
    });
    const hits = ranked.slice(0, limit).map(({ document, chance }) => ({
      id: documents[document]?.id ?? '',
      score: chance,
      matched: fieldScores.matches(document, terms),
    }));
    return { ...judged, hits };
  }

  return { search, suggest };
}

function countWords({ spelled }: Reading, into: Map<string, number>, weight: number): void {
  for (const word of spelled) into.set(word, (into.get(word) ?? 0) + weight);
}
