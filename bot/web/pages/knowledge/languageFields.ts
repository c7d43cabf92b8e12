import type { Language } from '../../../../knowledge/language.ts';
import { el } from '../console/dom.ts';
import { area, commas, line } from './controls.ts';
import { counted } from './counted.ts';
import type { Choices, Parts } from './data.ts';
import type { Editable } from './sharedFields.ts';
import { sizeOfBody } from './sizeOfBody.ts';
import type { KnowledgeTexts } from './texts/texts.ts';

type Own = Pick<Parts, 'title' | 'question' | 'phrasings' | 'keywords' | 'body'>;

/** What an article says in one language. */
export function createLanguageFields(
  words: KnowledgeTexts['form'],
  language: Language,
  { start, lengths }: { readonly start: Own; readonly lengths: Choices['lengths'] },
  editable: Editable,
) {
  const title = line(start.title, { lang: language, maxlength: '100' });
  const question = line(start.question, { lang: language, maxlength: '160' });
  const phrasings = area(start.phrasings.join('\n'), 7, language);
  const keywords = line(start.keywords.join(', '), { lang: language });
  const body = area(start.body, 16, language);
  const unit = language === 'zh' ? 'characters' : 'words';
  const linesOf = () =>
    phrasings.value
      .split('\n')
      .map((each) => each.trim())
      .filter(Boolean);
  return {
    element: el(
      'div',
      {},
      editable(`title-${language}`, words.articleTitle, title),
      editable(`question-${language}`, words.question, question, words.questionHint),
      withCount(
        editable(`phrasings-${language}`, words.phrasings, phrasings, words.phrasingsHint),
        counted(phrasings, () => ({ now: linesOf().length, least: 6, most: 60 }), words.counts.lines),
      ),
      withCount(
        editable(`keywords-${language}`, words.keywords, keywords, words.keywordsHint),
        counted(
          keywords,
          () => ({ now: commas(keywords.value).length, least: 4, most: 12 }),
          words.counts.entries,
        ),
      ),
      withCount(
        editable(`body-${language}`, words.body, body, words.bodyHint),
        counted(
          body,
          () => ({ now: sizeOfBody(body.value, language), ...lengths[unit] }),
          words.counts[unit],
        ),
      ),
    ),
    read: (): Own => ({
      title: title.value.trim(),
      question: question.value.trim(),
      phrasings: linesOf(),
      keywords: commas(keywords.value),
      body: body.value,
    }),
  };
}

function withCount(labelled: HTMLElement, count: HTMLElement): HTMLElement {
  labelled.append(count);
  return labelled;
}
