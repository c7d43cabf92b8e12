import type { Article } from '../../../knowledge/article.ts';
import { documentOf } from '../../../knowledge/articleDocument.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { Document } from '../../../knowledge/search.ts';
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
  return sumOf(results);
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

/** Top-1 on a set of intents, with so many examples of each known and the others asked; three draws. */
export function fewShot(engine: Engine, questions: readonly Question[], shots: number): Quality {
  const results = [1, 2, 3].map((seed) => {
    const { known, asked } = draw(questions, shots, createRandom(seed));
    return measure(engine.build(known, 'en'), asked);
  });
  return sumOf(results);
}

/** Documents with so many examples of each intent, and the questions left over. */
export function draw(
  questions: readonly Question[],
  shots: number,
  random: () => number,
): { readonly known: readonly Document[]; readonly asked: readonly Question[] } {
  const byId = new Map<string, string[]>();
  for (const { id, text } of questions) byId.set(id, [...(byId.get(id) ?? []), text]);
  const known: Document[] = [];
  const asked: Question[] = [];
  for (const [id, texts] of byId) {
    const shuffled = texts.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
    known.push({ id, fields: {}, examples: shuffled.slice(0, shots).map(({ text }) => text) });
    asked.push(...shuffled.slice(shots).map(({ text }) => ({ id, text })));
  }
  return { known, asked };
}

function sumOf(results: readonly Quality[]): Quality {
  const asked = results.reduce((sum, each) => sum + each.asked, 0);
  const mean = (of: (each: Quality) => number) =>
    results.reduce((sum, each) => sum + of(each) * each.asked, 0) / (asked || 1);
  return {
    asked,
    first: mean((each) => each.first),
    firstThree: mean((each) => each.firstThree),
    meanReciprocal: mean((each) => each.meanReciprocal),
    mistyped: mean((each) => each.mistyped),
  };
}
