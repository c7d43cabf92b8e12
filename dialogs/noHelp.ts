import type { Found } from './answerQuestions.ts';
import { saysHelpless } from './saysHelpless.ts';
import { saysUnhelped } from './saysUnhelped.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Whether what was shown before is said to be no help, or nothing has helped so far and nothing new is told. */
export function wasNoHelp({ profile: { article, question, unhelpful } }: TalkTurn, text: string): boolean {
  const isAboutAnswer = saysUnhelped(text) && article !== null && question !== null;
  return isAboutAnswer || (unhelpful > 0 && (saysUnhelped(text) || saysHelpless(text)));
}

/** The article shown last, as one that did not help. */
export function unhelpfulSoFar({ profile: { article, question }, language }: TalkTurn): Found {
  const shown = question !== null && article !== null ? [article] : [];
  return { mode: shown.length > 0 ? 'answer' : 'nothing', articles: shown, language, isUnhelpful: true };
}
