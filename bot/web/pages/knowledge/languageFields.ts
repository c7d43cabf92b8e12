import type { Language } from '../../../../knowledge/language.ts';
import { el } from '../console/dom.ts';
import { area, commas, line } from './controls.ts';
import type { Parts } from './data.ts';
import type { Editable } from './sharedFields.ts';
import type { KnowledgeTexts } from './texts/texts.ts';

type Own = Pick<Parts, 'title' | 'question' | 'phrasings' | 'keywords' | 'body'>;

/** What an article says in one language. */
export function createLanguageFields(
  words: KnowledgeTexts['form'],
  language: Language,
  start: Own,
  editable: Editable,
) {
  const title = line(start.title, { lang: language, maxlength: '100' });
  const question = line(start.question, { lang: language, maxlength: '160' });
  const phrasings = area(start.phrasings.join('\n'), 7, language);
  const keywords = line(start.keywords.join(', '), { lang: language });
  const body = area(start.body, 16, language);
  return {
    element: el(
      'div',
      {},
      editable(`title-${language}`, words.articleTitle, title),
      editable(`question-${language}`, words.question, question, words.questionHint),
      editable(`phrasings-${language}`, words.phrasings, phrasings, words.phrasingsHint),
      editable(`keywords-${language}`, words.keywords, keywords, words.keywordsHint),
      editable(`body-${language}`, words.body, body, words.bodyHint),
    ),
    read: (): Own => ({
      title: title.value.trim(),
      question: question.value.trim(),
      phrasings: phrasings.value
        .split('\n')
        .map((each) => each.trim())
        .filter(Boolean),
      keywords: commas(keywords.value),
      body: body.value,
    }),
  };
}
