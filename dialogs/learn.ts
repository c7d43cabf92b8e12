import type { Found } from './answerQuestions.ts';
import type { Miss } from './ports.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Keeps that the question was not answered, or not at once; does nothing when no question was typed. */
export async function noteMiss(
  talk: TalkTurn,
  outcome: Miss['outcome'],
  { mode, articles, language }: Found,
  chosen: string | null = null,
): Promise<void> {
  const { question } = talk.profile;
  if (question === null) return;
  const shown = articles.slice(0, mode === 'choices' ? 3 : mode === 'answer' ? 1 : 0);
  await talk.turn.learning.note({ outcome, question, language, cloud: talk.cloud, shown, chosen });
}

/** Keeps that the article shown solved the question. */
export async function noteSolved(talk: TalkTurn, { articles: [article] }: Found): Promise<void> {
  const { question } = talk.profile;
  if (question !== null && article) await talk.turn.learning.solved(question, article);
}
