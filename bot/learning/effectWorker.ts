import { parentPort } from 'node:worker_threads';
import type { Article } from '../../knowledge/article.ts';
import {
  compare,
  type Effect,
  holdOut,
  type Judged,
  joinEffects,
  judge,
  type KnownQuestion,
  without,
} from '../../knowledge/effect.ts';
import { createKnowledgeBase, indexArticles, type KnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import type { Index } from '../../knowledge/search.ts';
import { chatOutcome } from './chatOutcome.ts';
import type { AskedNow, Measured, MeasureRequest, ThreadMessage } from './effectMeter.ts';

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

function measure({ changed, known, asked }: MeasureRequest): Measured {
  const touched = languages.filter((language) => changed.some((article) => article.language === language));
  return {
    all: joinEffects(touched.map((language) => measureIn(language, changed, known))),
    asked: touched.flatMap((language) => askAgain(language, changed, asked)),
  };
}

function measureIn(
  language: Language,
  changedAnywhere: readonly Article[],
  known: readonly KnownQuestion[],
): Effect {
  const base = baseOf(language);
  const changed = changedAnywhere.filter((article) => article.language === language);
  const after = knowledgeOf(without(withChanges(language, changed), base.questions), language);
  const about = new Set(changed.map(({ id }) => id));
  const effectOn = (questions: readonly KnownQuestion[], before = judge(base.knowledge, questions)) =>
    compare(questions, before, judge(after, questions), about);

  // What the changed articles learn by heart says nothing about how they do with other words.
  const learned = new Set(changedAnywhere.flatMap((article) => article.phrasings));
  const misses = known.filter((each) => each.language === language && !learned.has(each.text));
  return joinEffects([effectOn(base.questions, base.judged), effectOn(misses)]);
}

/** What the bot would do with the questions of a language, when it has learned everything. */
function askAgain(
  language: Language,
  changed: readonly Article[],
  asked: readonly AskedNow[],
): Measured['asked'] {
  const own = asked.filter((each) => each.language === language);
  if (own.length === 0) return [];
  const after = knowledgeOf(
    withChanges(
      language,
      changed.filter((article) => article.language === language),
    ),
    language,
  );
  return own.map((question) => ({ ...question, after: chatOutcome(after, question) }));
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
