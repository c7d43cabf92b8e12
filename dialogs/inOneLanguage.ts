import type { Found } from './answerQuestions.ts';
import { detectLanguage } from './detectLanguage.ts';
import type { TalkTurn } from './talkTurn.ts';

/**
 * The answer in the language of its question when the words tell, to which the talk goes over unless another was
 * chosen; else in the language of the talk.
 */
export function inOneLanguage(talk: TalkTurn, found: Found, text: string): Found {
  if (found.language === talk.language) return found;
  const { language } = talk.profile;
  if (detectLanguage(text)?.language === found.language) {
    if (language.chosen === null) talk.remember({ language: { ...language, written: found.language } });
    return found;
  }
  const isThere = found.articles.every((id) => talk.knowledge.article(id, talk.language));
  return isThere ? { ...found, language: talk.language } : found;
}
