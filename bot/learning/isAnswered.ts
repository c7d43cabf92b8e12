import { type ChatQuestion, chatOutcome } from './chatOutcome.ts';
import type { LiveKnowledge } from './liveKnowledge.ts';

/**
 * Whether the bot answers a question with an article by now. While a person's cloud is unknown an article of one cloud
 * alone can only be offered; that counts.
 */
export function isAnswered(
  { knowledge }: Pick<LiveKnowledge, 'knowledge'>,
  question: ChatQuestion,
  article: string,
): boolean {
  const { does, articles } = chatOutcome(knowledge, question);
  if (does === 'answer') return articles[0] === article;
  const isOfOneCloud = knowledge.article(article, question.language)?.cloud !== 'both';
  return does === 'choices' && question.cloud === null && isOfOneCloud && articles.includes(article);
}
