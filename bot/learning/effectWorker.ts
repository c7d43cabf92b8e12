import { parentPort } from 'node:worker_threads';
import type { Article } from '../../knowledge/article.ts';
import {
  compare,
  type Effect,
  holdOut,
  type Judged,
  judge,
  type KnownQuestion,
  without,
} from '../../knowledge/effect.ts';
import { createKnowledgeBase, indexArticles, type KnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import type { Index } from '../../knowledge/search.ts';
import type { Measured, MeasureRequest, ThreadMessage } from './effectMeter.ts';

/** What is measured against, made once for each language and set of articles. */
interface Base {
  readonly knowledge: KnowledgeBase;
  readonly questions: readonly KnownQuestion[];
  readonly judged: readonly Judged[];
}

let articles: readonly Article[] = [];
let bases = new Map<Language, Base>();

parentPort?.on('message', (message: ThreadMessage) => {
  if (message.articles) {
    articles = message.articles;
    bases = new Map();
  }
  if ('prepare' in message) baseOf(message.prepare);
  else parentPort?.postMessage({ id: message.id, measured: measure(message) });
});

function measure({ changed, known, group }: MeasureRequest): Measured {
  const rounds = languages
    .filter((language) => changed.some((article) => article.language === language))
    .map((language) => measureIn(language, changed, { known, group }));
  return {
    all: rounds.map(({ all }) => all).reduce(sum, nothing),
    group: rounds.map((round) => round.group).reduce(sum, nothing),
    added: rounds.map(({ added }) => added).reduce(sum, nothing),
  };
}

function measureIn(
  language: Language,
  changedAnywhere: readonly Article[],
  { known, group }: Pick<MeasureRequest, 'known' | 'group'>,
): Measured {
  const base = baseOf(language);
  const changed = changedAnywhere.filter((article) => article.language === language);
  const after = knowledgeOf(without(withChanges(language, changed), base.questions), language);
  const about = new Set(changed.map(({ id }) => id));
  const effectOn = (questions: readonly KnownQuestion[], before = judge(base.knowledge, questions)) =>
    compare(questions, before, judge(after, questions), about);

  // What the changed articles learn by heart says nothing about how they do with other words.
  const learned = new Set(changedAnywhere.flatMap((article) => article.phrasings));
  const fair = (questions: readonly KnownQuestion[]) =>
    questions.filter((each) => each.language === language && !learned.has(each.text));
  const fairGroup = fair(group);
  const ofGroup = new Set(fairGroup.map(({ text }) => text));
  const misses = fair(known).filter(({ text }) => !ofGroup.has(text));
  return {
    all: sum(effectOn(base.questions, base.judged), effectOn(misses)),
    group: effectOn(fairGroup),
    added: effectOn(addedBy(changed)),
  };
}

/** The articles of a language as they would be, in the same order as before: what is learned depends on it a little. */
function withChanges(language: Language, changed: readonly Article[]): readonly Article[] {
  const own = articles.filter((article) => article.language === language);
  const fresh = new Map(changed.map((article) => [article.id, article]));
  const known = new Set(own.map(({ id }) => id));
  return [
    ...own.map((article) => fresh.get(article.id) ?? article),
    ...changed.filter(({ id }) => !known.has(id)),
  ];
}

/** The phrasings that no article has yet, as questions to the articles they are added to. */
function addedBy(changed: readonly Article[]): readonly KnownQuestion[] {
  const known = new Set(
    articles.flatMap(({ language, phrasings }) => phrasings.map((text) => `${language} ${text}`)),
  );
  return changed.flatMap(({ id, language, phrasings }) =>
    phrasings
      .filter((text) => !known.has(`${language} ${text}`))
      .map((text) => ({ text, language, cloud: null, expected: id })),
  );
}

function baseOf(language: Language): Base {
  const made = bases.get(language);
  if (made) return made;
  const { kept, questions } = holdOut(articles.filter((article) => article.language === language));
  const knowledge = knowledgeOf(kept, language);
  const base = { knowledge, questions, judged: judge(knowledge, questions) };
  bases.set(language, base);
  return base;
}

/** A knowledge base that can answer in one language; the others only help to tell the languages apart. */
function knowledgeOf(own: readonly Article[], language: Language): KnowledgeBase {
  const others = articles.filter((article) => article.language !== language);
  return createKnowledgeBase([...own, ...others], (list, of) =>
    of === language ? indexArticles(list, of) : noIndex,
  );
}

const noIndex: Index = {
  search: () => ({ outcome: 'none', confidence: 0, hits: [], evidence: null }),
  suggest: () => [],
};

const nothing: Effect = compare([], [], [], new Set());

function sum(a: Effect, b: Effect): Effect {
  return {
    asked: a.asked + b.asked,
    rightBefore: a.rightBefore + b.rightBefore,
    rightAfter: a.rightAfter + b.rightAfter,
    better: [...a.better, ...b.better],
    worse: [...a.worse, ...b.worse],
    betterCount: a.betterCount + b.betterCount,
    worseCount: a.worseCount + b.worseCount,
    elsewhere: {
      better: a.elsewhere.better + b.elsewhere.better,
      worse: a.elsewhere.worse + b.elsewhere.worse,
    },
  };
}
