import type { Article } from '../../../knowledge/article.ts';
import { documentOf } from '../../../knowledge/articleDocument.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { Built, Engine } from './engines.ts';
import { createRandom, mistype, type Question } from './questions.ts';

export interface Quality {
  readonly asked: number;
  /** Share whose right document came first, and among the first three; mean of 1 / rank. */
  readonly first: number;
  readonly firstThree: number;
  readonly meanReciprocal: number;
  /** Share that came first in spite of typing errors. */
  readonly mistyped: number;
}

const folds = 4;

/**
 * How well an engine finds the articles of a language by ways of asking that were taken out of them: four times a
 * quarter of each article's phrasings is asked and the rest is known.
 */
export function crossValidate(engine: Engine, articles: readonly Article[], language: Language): Quality {
  const own = articles.filter((article) => article.language === language);
  const results = Array.from({ length: folds }, (_, fold) => {
    const known = own.map((article) => ({
      ...article,
      phrasings: article.phrasings.filter((_text, at) => at % folds !== fold),
    }));
    const asked = own.flatMap(({ id, phrasings }) =>
      phrasings.filter((_text, at) => at % folds === fold).map((text) => ({ id, text })),
    );
    return measure(engine.build(known.map(documentOf), language), asked);
  });
  return mean(results);
}

/** How well documents are found by questions that nobody saw who wrote them. */
export function measure(built: Built, asked: readonly Question[]): Quality {
  const random = createRandom(7);
  const ranks = asked.map(({ text, id }) => built.search(text).indexOf(id) + 1);
  const mistyped = asked.filter(({ text, id }) => built.search(mistype(text, random))[0] === id).length;
  const share = (count: number) => count / (asked.length || 1);
  return {
    asked: asked.length,
    first: share(ranks.filter((rank) => rank === 1).length),
    firstThree: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length),
    meanReciprocal: share(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)),
    mistyped: share(mistyped),
  };
}

/** How well texts that belong to nothing are told from others by how sure an engine is. */
export interface Surely {
  /** The share of pairs of a text inside and one outside in which the one inside is surer (AUROC). */
  readonly area: number;
}

/** How often a text inside is surer than a text outside. */
export function areaUnder(inside: readonly number[], outside: readonly number[]): number {
  let won = 0;
  for (const a of inside) for (const b of outside) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (inside.length * outside.length);
}

/** Several measurements as one, each weighing as much as it asked. */
export function mean(results: readonly (Quality & Partial<Surely>)[]): Quality & Partial<Surely> {
  const asked = results.reduce((sum, each) => sum + each.asked, 0);
  const meanOf = (of: (each: Quality & Partial<Surely>) => number) =>
    results.reduce((sum, each) => sum + of(each) * each.asked, 0) / (asked || 1);
  return {
    asked,
    first: meanOf((each) => each.first),
    firstThree: meanOf((each) => each.firstThree),
    meanReciprocal: meanOf((each) => each.meanReciprocal),
    mistyped: meanOf((each) => each.mistyped),
    ...(results.every(({ area }) => area !== undefined) ? { area: meanOf(({ area = 0 }) => area) } : {}),
  };
}
