import { Document as FlexDocument } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import LogisticClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import type { Language } from '../../../knowledge/language.ts';
import { createIndex, type Document } from '../../../knowledge/search.ts';
import { en } from '../../../knowledge/vocabulary/en.ts';
import { hu } from '../../../knowledge/vocabulary/hu.ts';
import { zh } from '../../../knowledge/vocabulary/zh.ts';
import { createWords } from '../../../knowledge/words.ts';

/** A search engine as the bench sees it: ids, best first. */
export interface Engine {
  readonly name: string;
  build(documents: readonly Document[], language: Language): Built;
}

export interface Built {
  search(question: string): readonly string[];
  suggest(prefix: string): readonly string[];
  /** The score of the best hit: how sure it is that the question is about anything it knows. */
  certainty(question: string): number;
}

export const boosts = { title: 2, keywords: 4, intro: 1, body: 0.5 };
const ownWeights = { title: 0.7, keywords: 1.5, intro: 1, body: 0.7 };
const vocabularies = { en, hu, zh };
const outside = { en: en.outside, hu: hu.outside, zh: zh.outside };
const wanted = 5;

/** Ours, with a reader that has not read anything before; `about` says what the documents are about: with articles, the texts about something else are known. */
export function ours(about: 'articles' | 'anything' = 'articles'): Engine {
  return {
    name: 'this engine',
    build(documents, language) {
      const index = createIndex(documents, {
        words: createWords(vocabularies[language]),
        weights: ownWeights,
        ...(about === 'articles' ? { outside: outside[language] } : {}),
      });
      return {
        search: (question) => index.search(question).hits.map(({ id }) => id),
        certainty: (question) => index.search(question).confidence,
        suggest: (prefix) => index.suggest(prefix).map(({ id }) => id),
      };
    },
  };
}

const miniSearch: Engine = {
  name: 'minisearch',
  build(documents) {
    const index = new MiniSearch({ fields: ['title', 'keywords', 'intro', 'body', 'examples'] });
    index.addAll(documents.map(flat));
    const options = { boost: { ...boosts, examples: 2 }, prefix: true, fuzzy: 0.2 };
    return {
      search: (question) =>
        index
          .search(question, options)
          .slice(0, wanted)
          .map(({ id }) => String(id)),
      certainty: (question) => index.search(question, options)[0]?.score ?? 0,
      suggest: (prefix) =>
        index
          .search(prefix, { ...options, combineWith: 'AND' })
          .slice(0, wanted)
          .map(({ id }) => String(id)),
    };
  },
};

const lunrSearch: Engine = {
  name: 'lunr',
  build(documents) {
    const index = lunr(function define(this: lunr.Builder) {
      this.ref('id');
      for (const [name, boost] of Object.entries({ ...boosts, examples: 2 })) this.field(name, { boost });
      for (const document of documents) this.add(flat(document));
    });
    const query = (text: string, isPrefix: boolean) =>
      index
        .query((each) => {
          const tokens = lunr.tokenizer(text).map(String);
          for (const [at, token] of tokens.entries()) {
            each.term(token, { boost: 10 });
            if (token.length > 3) each.term(token, { editDistance: 1 });
            if (isPrefix && at === tokens.length - 1)
              each.term(token, { wildcard: lunr.Query.wildcard.TRAILING });
          }
        })
        .slice(0, wanted);
    return {
      search: (question) => query(question, false).map(({ ref }) => ref),
      certainty: (question) => query(question, false)[0]?.score ?? 0,
      suggest: (prefix) => query(prefix, true).map(({ ref }) => ref),
    };
  },
};

const flexSearch: Engine = {
  name: 'flexsearch',
  build(documents) {
    const index = new FlexDocument({
      tokenize: 'forward',
      document: { id: 'id', index: ['title', 'keywords', 'intro', 'body', 'examples'] },
    });
    for (const document of documents) index.add(flat(document));
    const ranks = Object.entries({ ...boosts, examples: 2 });
    const search = (text: string) => {
      const scores = new Map<string, number>();
      for (const { field, result } of index.search(text, { limit: 20, suggest: true })) {
        const boost = ranks.find(([name]) => name === field)?.[1] ?? 1;
        for (const [at, id] of result.entries()) {
          scores.set(String(id), (scores.get(String(id)) ?? 0) + boost / (at + 1));
        }
      }
      return [...scores].sort((a, b) => b[1] - a[1]).slice(0, wanted);
    };
    const ids = (text: string) => search(text).map(([id]) => id);
    return { search: ids, suggest: ids, certainty: (question) => search(question)[0]?.[1] ?? 0 };
  },
};

export const peers: readonly Engine[] = [miniSearch, lunrSearch, flexSearch];

/** Classifiers learn from examples only, and offer nothing while someone types. */
export const naturalBayes: Engine = classifierEngine('natural (Bayes)', () => new BayesClassifier());
export const naturalLogistic: Engine = classifierEngine('natural (logistic)', () => new LogisticClassifier());

function classifierEngine(name: string, create: () => BayesClassifier): Engine {
  return {
    name,
    build(documents) {
      const classifier = create();
      for (const { id, examples } of documents) {
        for (const text of examples) classifier.addDocument(text, id);
      }
      classifier.train();
      return {
        search: (question) =>
          classifier
            .getClassifications(question)
            .slice(0, wanted)
            .map(({ label }) => label),
        certainty(question) {
          const found = classifier.getClassifications(question);
          return (found[0]?.value ?? 0) / found.reduce((sum, { value }) => sum + value, 0);
        },
        suggest: () => [],
      };
    },
  };
}

function flat({ id, fields, examples }: Document) {
  const { title = '', keywords = '', intro = '', body = '' } = fields;
  return { id, title, keywords, intro, body, examples: examples.join('\n') };
}
