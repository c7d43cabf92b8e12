import type { Article } from '../../knowledge/article.ts';
import type { KnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import type { Shelf } from './articleSources.ts';
import { type ChatQuestion, chatOutcome } from './chatOutcome.ts';
import type { AskedNow } from './effectMeter.ts';

interface AskOptions {
  readonly changed: readonly Article[];
  readonly shelf: Shelf;
  readonly knowledge: KnowledgeBase;
  /** The missed questions it is made for. */
  readonly missed: readonly Pick<ChatQuestion, 'text' | 'language'>[];
  /** Id of the article that is to answer them. */
  readonly article: string;
}

/**
 * The questions a change is made for, with what the bot does with them now: phrasings that no article has yet, and the
 * missed questions that do not become phrasings. For an article of one cloud alone each is asked twice: while the cloud
 * of the person is unknown, and by somebody of that cloud.
 */
export function questionsToAsk({
  changed,
  shelf,
  knowledge,
  missed,
  article,
}: AskOptions): readonly AskedNow[] {
  const known = new Set(
    [...shelf.values()].flatMap(({ article: { language, phrasings } }) =>
      phrasings.map((text) => `${language} ${text}`),
    ),
  );
  const learned = new Set(changed.flatMap(({ phrasings }) => phrasings));
  const of = changed.find(({ id }) => id === article) ?? null;
  const clouds = of && of.cloud !== 'both' ? [null, of.cloud] : [null];
  const asked = (text: string, language: ChatQuestion['language'], isAdded: boolean): AskedNow[] =>
    clouds.map((cloud) => {
      const question = { text, language, cloud };
      return { ...question, expected: article, isAdded, before: chatOutcome(knowledge, question) };
    });
  return [
    ...changed.flatMap(({ language, phrasings }) =>
      phrasings
        .filter((text) => !known.has(`${language} ${text}`))
        .flatMap((text) => asked(text, language, true)),
    ),
    ...missed
      .filter(({ text }) => !learned.has(text))
      .flatMap(({ text, language }) => asked(text, language, false)),
  ];
}
