import type { Article } from './article.ts';
import { documentOf } from './articleDocument.ts';
import type { Cloud } from './cloud.ts';
import { type Language, languages } from './language.ts';
import { createLanguageGuess } from './languageGuess.ts';
import { finish, type Pieces } from './pieces.ts';
import { createIndexInPieces, type Found, type Index, type Match } from './search.ts';
import { fold } from './text/fold.ts';
import { en } from './vocabulary/en.ts';
import { hu } from './vocabulary/hu.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { zh } from './vocabulary/zh.ts';
import { createWords, longestText, type Words } from './words.ts';
import { wordsOnly } from './wordsOnly.ts';

export interface Hit {
  readonly article: Article;
  /** 0 to 1, best first. */
  readonly score: number;
  /** Which words of the question were found, as what, and in which part of the article. */
  readonly matched: readonly Match[];
}

export interface Answer {
  /** Answer: show the first hit. Choices: ask which of up to three is meant. None: say so. */
  readonly outcome: Found['outcome'];
  /** How likely the first hit is the right one, 0 to 1. */
  readonly confidence: number;
  /** The language the question was in, which the hits are in too. */
  readonly language: Language;
  readonly hits: readonly Hit[];
}

export interface Suggestion {
  readonly article: Article;
  readonly text: string;
}

interface Reader {
  readonly language: Language;
  /**
   * Readers get only articles that hold in their cloud, and readers worldwide also those about 21Vianet when they
   * name it. Null where the cloud is not known yet: an article only for 21Vianet then stands back, and is no answer
   * but one of the choices, unless China is named.
   */
  readonly cloud: Cloud | null;
}

export interface KnowledgeBase {
  article(id: string, language: Language): Article | null;
  /** `near` is the id of the article just shown: a question that leans on it looks there and next to it first. */
  search(text: string, by: Reader & { readonly near?: string }): Answer;
  /** In the language expected, unless nothing there has what is typed or it is written in Chinese. */
  suggest(prefix: string, by: Reader & { readonly limit?: number }): readonly Suggestion[];
}

const vocabularies: Readonly<Record<Language, Vocabulary>> = { en, hu, zh };
const readers = new Map<Language, Words>();
const weights = { title: 0.7, keywords: 1.5, intro: 1, body: 0.7 };
const mostHits = 3;
const askedMost = [
  'reset-user-password',
  'user-lost-mfa-device',
  'mail-delivery-general',
  'add-user',
  'assign-licence',
  'check-service-health',
  'understand-invoice',
  'open-ticket',
];
/** A question that names the other cloud, in any of our languages. */
const namesChina = /\b21 ?v(?:ianet\p{L}*)?\b|世纪互联|中国|国内版|\bchin(?:a|ese)\b|\bkina/u;
/** How sure it is of a question that stands word for word among an article's phrasings. */
const wordForWord = 0.97;
const lifts = { shown: 1, related: 0.7, named: 1, otherCloud: -2 };

/**
 * The articles made searchable. The first search in a language takes part of a second for some hundred articles, as
 * its index is made then; the others are instant. `build` may give an index that was made before from the same articles.
 */
export function createKnowledgeBase(
  articles: readonly Article[],
  build: (own: readonly Article[], language: Language) => Index = indexArticles,
): KnowledgeBase {
  const byLanguage = new Map<Language, Map<string, Article>>(
    languages.map((language) => [language, new Map()]),
  );
  for (const article of articles) byLanguage.get(article.language)?.set(article.id, article);
  const indexes = new Map<Language, Index>();
  function indexOf(language: Language): Index {
    const index = indexes.get(language) ?? build([...(byLanguage.get(language)?.values() ?? [])], language);
    indexes.set(language, index);
    return index;
  }
  const texts = (language: Language) => [
    ...[...(byLanguage.get(language)?.values() ?? [])].flatMap(everyText),
    ...vocabularies[language].outside,
  ];
  const guessLanguage = createLanguageGuess({ en: texts('en'), hu: texts('hu'), zh: texts('zh') });
  const asked = wordings(articles);
  const article = (id: string, language: Language) => byLanguage.get(language)?.get(id) ?? null;

  function search(
    text: string,
    { language: expected, cloud, near }: Reader & { readonly near?: string },
  ): Answer {
    const language = guessLanguage(text, expected);
    const shown = near === undefined ? null : article(near, language);
    const asksChina = cloud !== '21vianet' && namesChina.test(fold(text.slice(0, longestText)));
    const isDoubtful = (each: Article | null) => cloud === null && !asksChina && each?.cloud === '21vianet';
    const found = indexOf(language).search(text, {
      only: (id) =>
        holdsIn(article(id, language), cloud) || (asksChina && article(id, language)?.cloud === '21vianet'),
      lift: (id) => {
        const near = id === shown?.id ? lifts.shown : shown?.related.includes(id) ? lifts.related : 0;
        if (article(id, language)?.cloud !== '21vianet') return near;
        return near + (asksChina ? lifts.named : cloud === null ? lifts.otherCloud : 0);
      },
      limit: mostHits,
    });
    const hits = found.hits.flatMap(({ id, score, matched }) => {
      const hit = article(id, language);
      return hit ? [{ article: hit, score, matched }] : [];
    });
    const { outcome, confidence } = found;
    const known = article(asked.get(`${language}\n${wordsOnly(text.slice(0, longestText))}`) ?? '', language);
    if (known && holdsIn(known, cloud)) {
      const hit = hits.find((each) => each.article === known) ?? {
        article: known,
        score: wordForWord,
        matched: [],
      };
      const all = [hit, ...hits.filter((each) => each.article !== known)].slice(0, mostHits);
      const sure = Math.max(confidence, wordForWord);
      return { outcome: isDoubtful(known) ? 'choices' : 'answer', confidence: sure, language, hits: all };
    }
    const asks = outcome === 'answer' && isDoubtful(hits[0]?.article ?? null);
    return { outcome: asks ? 'choices' : outcome, confidence, language, hits };
  }

  function suggest(
    prefix: string,
    { language: expected, cloud, limit = 5 }: Reader & { readonly limit?: number },
  ): readonly Suggestion[] {
    const offered = (language: Language) => {
      const only = (id: string) => holdsIn(article(id, language), cloud);
      return indexOf(language)
        .suggest(prefix, { only, limit })
        .flatMap(({ id, text }) => {
          const suggested = article(id, language);
          return suggested ? [{ article: suggested, text }] : [];
        });
    };
    const guessed = guessLanguage(prefix, expected);
    const own = guessed === 'zh' ? [] : offered(expected);
    return own.length > 0 ? own : offered(guessed);
  }

  return { article, search, suggest };
}

/** The search index of the articles of one language. */
export function indexArticles(articles: readonly Article[], language: Language): Index {
  return finish(indexArticlesInPieces(articles, language));
}

/** The same in pieces, as it is the part of a knowledge base that takes time to make. */
export function indexArticlesInPieces(articles: readonly Article[], language: Language): Pieces<Index> {
  const documents = [...articles].sort((a, b) => placeOf(a) - placeOf(b)).map(documentOf);
  return createIndexInPieces(documents, {
    words: wordsOf(language),
    weights,
    outside: vocabularies[language].outside,
  });
}

/** Where an article stands in a list that nobody searched yet: what is asked most, then the rest. */
function placeOf({ id }: Article): number {
  const place = askedMost.indexOf(id);
  return place < 0 ? askedMost.length : place;
}

/** The reader of a language, made once. */
function wordsOf(language: Language): Words {
  const words = readers.get(language) ?? createWords(vocabularies[language]);
  readers.set(language, words);
  return words;
}

/** The article of each question and phrasing; of one that several articles have, none. */
function wordings(articles: readonly Article[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { id, language, question, phrasings } of articles) {
    for (const text of [question, ...phrasings]) {
      const key = `${language}\n${wordsOnly(text.slice(0, longestText))}`;
      found.set(key, (found.get(key) ?? id) === id ? id : null);
    }
  }
  return found;
}

function holdsIn(article: Article | null, cloud: Cloud | null): boolean {
  if (!article) return false;
  return cloud === null || article.cloud === 'both' || article.cloud === cloud;
}

function everyText(article: Article): string[] {
  return [article.title, article.question, ...article.phrasings, article.intro];
}
