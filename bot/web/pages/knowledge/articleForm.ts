import type { Language } from '../../../../knowledge/language.ts';
import { button, el } from '../console/dom.ts';
import { createChangeSteps } from './changeSteps.ts';
import type { AreaContext } from './context.ts';
import type { ArticleFacts, Choices, Parts } from './data.ts';
import { emptyBody } from './emptyBody.ts';
import { createLanguageTabs } from './languageTabs.ts';

export interface ArticleFormOptions {
  readonly choices: Choices;
  /** The article to edit; null for a new one. */
  readonly article: ArticleFacts | null;
  /** The missed questions it is written for. */
  readonly group: {
    readonly id: number;
    readonly language: Language;
    readonly wordings: readonly string[];
  } | null;
}

const languages = ['en', 'hu', 'zh'] as const;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form in which an article is written in all languages; its effect is shown before it can be saved. */
export function articleForm(
  context: AreaContext,
  { choices, article, group }: ArticleFormOptions,
): HTMLElement {
  const { texts, goTo } = context;
  const words = texts.form;
  const any = article?.now[0]?.parts ?? null;
  const steps = createChangeSteps(context, { group: group?.id ?? null, read });

  function field<Control extends Field>(
    name: string,
    label: string,
    control: Control,
    hint?: string,
  ): HTMLElement {
    control.id = name;
    control.addEventListener('input', () => steps.reset());
    if (hint) control.setAttribute('aria-describedby', `${name}-hint`);
    return el(
      'div',
      { class: 'field' },
      el('label', { for: name, text: label }),
      control,
      hint ? el('p', { class: 'hint', id: `${name}-hint`, text: hint }) : null,
    );
  }

  const line = (value: string, more: object = {}) => {
    const input = el('input', { type: 'text', autocomplete: 'off', ...more });
    input.value = value;
    return input;
  };
  const area = (value: string, rows: number, lang?: string) => {
    const control = el('textarea', { rows: String(rows), lang });
    control.value = value;
    return control;
  };
  const select = (options: readonly (readonly [value: string, label: string])[], chosen: string) =>
    el(
      'select',
      {},
      ...options.map(([value, label]) => el('option', { value, text: label, selected: value === chosen })),
    );

  const id = line(article?.id ?? '', { disabled: article !== null, maxlength: '60' });
  const category = select(
    choices.categories.map((each) => [each, each]),
    any?.category ?? '',
  );
  const kind = select(
    choices.kinds.map((each) => [each, each]),
    any?.kind ?? '',
  );
  const audience = select(Object.entries(words.audiences), any?.audience ?? 'anyone');
  const cloud = select(Object.entries(words.clouds), any?.cloud ?? 'both');
  const severity = select(
    [['', words.noSeverity], ...(['A', 'B', 'C'] as const).map((each) => [each, each] as const)],
    any?.severity ?? '',
  );
  const related = line(any?.related.join(', ') ?? '');
  const sources = area(
    any?.sources.map(({ title, url, date }) => `${title} | ${url} | ${date}`).join('\n') ?? '',
    2,
  );

  const own = new Map(
    languages.map((language) => {
      const parts = article?.now.find((each) => each.language === language)?.parts;
      const asked = group?.language === language ? group.wordings : [];
      return [
        language,
        {
          title: line(parts?.title ?? '', { lang: language, maxlength: '100' }),
          question: line(parts?.question ?? asked[0] ?? '', { lang: language, maxlength: '160' }),
          phrasings: area((parts?.phrasings ?? asked).join('\n'), 7, language),
          keywords: line(parts?.keywords.join(', ') ?? '', { lang: language }),
          body: area(parts?.body ?? emptyBody(language), 16, language),
        },
      ] as const;
    }),
  );

  function read() {
    if (id.value.trim() === '') return `${words.id}: ${words.idHint}`;
    const shared = {
      category: category.value,
      kind: kind.value,
      audience: audience.value,
      cloud: cloud.value,
      severity: severity.value || null,
      related: commas(related.value),
      sources: sources.value
        .split('\n')
        .filter((each) => each.trim() !== '')
        .map((each) => {
          const [title = '', url = '', date = ''] = each.split('|').map((part) => part.trim());
          return { title, url, date };
        }),
    };
    const parts: Partial<Record<Language, Parts>> = {};
    for (const [language, fields] of own) {
      parts[language] = {
        ...shared,
        title: fields.title.value.trim(),
        question: fields.question.value.trim(),
        phrasings: fields.phrasings.value
          .split('\n')
          .map((each) => each.trim())
          .filter(Boolean),
        keywords: commas(fields.keywords.value),
        body: fields.body.value,
      };
    }
    return { kind: 'article', article: id.value.trim(), parts } as const;
  }

  const tabs = createLanguageTabs(context, (language) => {
    const fields = own.get(language);
    if (!fields) return el('div', {});
    return el(
      'div',
      {},
      field(`title-${language}`, words.articleTitle, fields.title),
      field(`question-${language}`, words.question, fields.question, words.questionHint),
      field(`phrasings-${language}`, words.phrasings, fields.phrasings, words.phrasingsHint),
      field(`keywords-${language}`, words.keywords, fields.keywords, words.keywordsHint),
      field(`body-${language}`, words.body, fields.body, words.bodyHint),
    );
  });
  if (group) tabs.show(group.language);

  return el(
    'article',
    { class: 'knowledge-view knowledge-form' },
    el('h2', { text: article ? words.editTitle : words.newTitle }),
    field('article-id', words.id, id, words.idHint),
    tabs.element,
    el(
      'fieldset',
      { class: 'shared-fields' },
      el('legend', { text: words.shared }),
      field('category', words.category, category),
      field('kind', words.kind, kind),
      field('audience', words.audience, audience),
      field('cloud', words.cloud, cloud),
      field('severity', words.severity, severity),
      field('related', words.related, related, words.relatedHint),
      field('sources', words.sources, sources, words.sourcesHint),
    ),
    steps.element,
    button(words.cancel, () => goTo(article ? `article-${article.id}` : group ? `group-${group.id}` : null), {
      class: 'button button-quiet compact',
    }),
  );
}

function commas(text: string): readonly string[] {
  return text
    .split(/[,，、]/)
    .map((each) => each.trim())
    .filter(Boolean);
}
