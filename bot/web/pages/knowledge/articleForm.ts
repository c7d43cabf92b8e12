import type { Language } from '../../../../knowledge/language.ts';
import { button, el } from '../console/dom.ts';
import { field } from '../console/forms/field.ts';
import { createChangeSteps } from './changeSteps.ts';
import type { AreaContext } from './context.ts';
import { line } from './controls.ts';
import type { ArticleFacts, Choices } from './data.ts';
import { createLanguageFields } from './languageFields.ts';
import { createLanguageTabs } from './languageTabs.ts';
import { createSharedFields, type Editable } from './sharedFields.ts';

interface ArticleFormOptions {
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

/** The form in which an article is written in all languages; its effect is shown before it can be saved. */
export function articleForm(
  context: AreaContext,
  { choices, article, group }: ArticleFormOptions,
): HTMLElement {
  const { texts, goTo } = context;
  const words = texts.form;
  const steps = createChangeSteps(context, { group: group?.id ?? null, read });
  const editable: Editable = (name, label, control, hint) => {
    control.id = name;
    control.addEventListener('input', () => steps.reset());
    return field(name, label, control, hint);
  };

  const id = line(article?.id ?? '', { disabled: article !== null, maxlength: '60' });
  const shared = createSharedFields(words, { choices, parts: article?.now[0]?.parts ?? null }, editable);
  const own = new Map<Language, ReturnType<typeof createLanguageFields>>();
  const tabs = createLanguageTabs(context, (language) => {
    const fields = createLanguageFields(
      words,
      language,
      { start: startOf(language), lengths: choices.lengths },
      editable,
    );
    own.set(language, fields);
    return fields.element;
  });
  if (group) tabs.show(group.language);

  /** What stands in the article already; for a new one, what people asked. */
  function startOf(language: Language) {
    const parts = article?.now.find((each) => each.language === language)?.parts;
    const asked = group?.language === language ? group.wordings : [];
    return {
      title: parts?.title ?? '',
      question: parts?.question ?? asked[0] ?? '',
      phrasings: parts?.phrasings ?? asked,
      keywords: parts?.keywords ?? [],
      body: parts?.body ?? choices.emptyBody[language],
    };
  }

  function read() {
    if (id.value.trim() === '') return `${words.id}: ${words.idHint}`;
    const parts = [...own].map(([language, fields]) => [language, { ...shared.read(), ...fields.read() }]);
    return {
      kind: 'article',
      article: id.value.trim(),
      isNew: article === null,
      parts: Object.fromEntries(parts),
    } as const;
  }

  const place = article ? `article-${article.id}` : group ? `group-${group.id}` : null;
  return el(
    'article',
    { class: 'knowledge-view knowledge-form' },
    el('h2', { text: article ? words.editTitle : words.newTitle }),
    editable('article-id', words.id, id, words.idHint),
    tabs.element,
    shared.element,
    steps.element,
    button(words.cancel, () => goTo(place), { class: 'button button-quiet compact' }),
  );
}
