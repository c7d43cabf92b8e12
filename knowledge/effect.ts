import type { Article } from './article.ts';
import type { Cloud } from './cloud.ts';
import type { Answer, KnowledgeBase } from './knowledgeBase.ts';
import type { Language } from './language.ts';

/** A question of which it is known what should come of it. */
export interface KnownQuestion {
  readonly text: string;
  readonly language: Language;
  readonly cloud: Cloud | null;
  /** The article that answers it; null when nothing should be answered. */
  readonly expected: string | null;
}

/** What came of a question: 2 = as it should, 1 = among the choices, 0 = wrong or nothing. */
export interface Judged {
  readonly marks: 0 | 1 | 2;
  readonly outcome: Answer['outcome'];
  /** The first hit, unless nothing was found. */
  readonly article: string | null;
}

/** A question that is answered in another way now. */
interface Changed {
  readonly text: string;
  readonly language: Language;
  readonly expected: string | null;
  readonly before: Judged;
  readonly after: Judged;
  /** None of the changed articles is in play: the search learns anew with every change. */
  readonly isElsewhere: boolean;
}

/** What a change of the articles does to the questions known. */
export interface Effect {
  /** How many questions were tried. */
  readonly asked: number;
  /** Of these, answered as they should be. */
  readonly rightBefore: number;
  readonly rightAfter: number;
  /** Those of the changed articles first, and the clearest first; at most forty each. */
  readonly better: readonly Changed[];
  readonly worse: readonly Changed[];
  readonly betterCount: number;
  readonly worseCount: number;
}

const mostListed = 40;
/** Every third phrasing is asked instead of learned, so that the answer to it is found and not remembered. */
const heldOutEvery = 3;

/** Articles without every third of their phrasings, and those phrasings as questions. */
export function holdOut(articles: readonly Article[]): {
  readonly kept: readonly Article[];
  readonly questions: readonly KnownQuestion[];
} {
  const questions: KnownQuestion[] = [];
  const kept = articles.map((article) => {
    const isAsked = (_text: string, index: number) => index % heldOutEvery === heldOutEvery - 1;
    const { id, language } = article;
    const cloud = article.cloud === 'both' ? null : article.cloud;
    for (const text of article.phrasings.filter(isAsked))
      questions.push({ text, language, cloud, expected: id });
    return { ...article, phrasings: article.phrasings.filter((text, index) => !isAsked(text, index)) };
  });
  return { kept, questions };
}

/** The articles without the phrasings that are among the questions. */
export function without(
  articles: readonly Article[],
  questions: readonly KnownQuestion[],
): readonly Article[] {
  const asked = new Set(questions.map(({ expected, language, text }) => `${expected}\n${language}\n${text}`));
  return articles.map((article) => ({
    ...article,
    phrasings: article.phrasings.filter((text) => !asked.has(`${article.id}\n${article.language}\n${text}`)),
  }));
}

/** What comes of each question. */
export function judge(knowledge: KnowledgeBase, questions: readonly KnownQuestion[]): readonly Judged[] {
  return questions.map(({ text, language, cloud, expected }) => {
    const { outcome, hits } = knowledge.search(text, { language, cloud });
    const ids = hits.map(({ article }) => article.id);
    const article = outcome === 'none' ? null : (ids[0] ?? null);
    return { outcome, article, marks: marksOf(outcome, ids, expected) };
  });
}

function marksOf(
  outcome: Answer['outcome'],
  ids: readonly string[],
  expected: string | null,
): Judged['marks'] {
  if (expected === null) return outcome === 'none' ? 2 : outcome === 'choices' ? 1 : 0;
  if (outcome === 'answer' && ids[0] === expected) return 2;
  return outcome === 'choices' && ids.includes(expected) ? 1 : 0;
}

/** What got better and what got worse between two rounds of the same questions by a change of the articles `about`. */
export function compare(
  questions: readonly KnownQuestion[],
  before: readonly Judged[],
  after: readonly Judged[],
  about: ReadonlySet<string>,
): Effect {
  const isElsewhere = (...ids: readonly (string | null)[]) => !ids.some((id) => id !== null && about.has(id));
  const changed = questions.flatMap(({ text, language, expected }, index): Changed[] => {
    const [was, is] = [before[index], after[index]];
    if (!was || !is || was.marks === is.marks) return [];
    const elsewhere = isElsewhere(expected, was.article, is.article);
    return [{ text, language, expected, before: was, after: is, isElsewhere: elsewhere }];
  });
  const right = (round: readonly Judged[]) => round.filter(({ marks }) => marks === 2).length;
  return sumUp(
    questions.length,
    right(before),
    right(after),
    changed.filter((each) => stepOf(each) > 0),
    changed.filter((each) => stepOf(each) < 0),
  );
}

/** Several effects as one. */
export function joinEffects(effects: readonly Effect[]): Effect {
  const sum = (of: (effect: Effect) => number) => effects.reduce((so, effect) => so + of(effect), 0);
  return {
    ...sumUp(
      sum(({ asked }) => asked),
      sum(({ rightBefore }) => rightBefore),
      sum(({ rightAfter }) => rightAfter),
      effects.flatMap(({ better }) => better),
      effects.flatMap(({ worse }) => worse),
    ),
    betterCount: sum(({ betterCount }) => betterCount),
    worseCount: sum(({ worseCount }) => worseCount),
  };
}

function sumUp(
  asked: number,
  rightBefore: number,
  rightAfter: number,
  better: readonly Changed[],
  worse: readonly Changed[],
): Effect {
  const inOrder = (list: readonly Changed[]) =>
    [...list]
      .sort(
        (a, b) => Number(a.isElsewhere) - Number(b.isElsewhere) || Math.abs(stepOf(b)) - Math.abs(stepOf(a)),
      )
      .slice(0, mostListed);
  return {
    asked,
    rightBefore,
    rightAfter,
    better: inOrder(better),
    worse: inOrder(worse),
    betterCount: better.length,
    worseCount: worse.length,
  };
}

function stepOf({ before, after }: Changed): number {
  return after.marks - before.marks;
}
