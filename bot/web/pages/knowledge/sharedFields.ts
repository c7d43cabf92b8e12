import { el } from '../console/dom.ts';
import { area, commas, line, select } from './controls.ts';
import type { Choices, Parts } from './data.ts';
import type { KnowledgeTexts } from './texts/texts.ts';

/** A control with its label; makes it known that something was edited. */
export type Editable = (name: string, label: string, control: HTMLElement, hint?: string) => HTMLElement;

/** What an article says in no language, the same in all of them. */
export function createSharedFields(
  words: KnowledgeTexts['form'],
  { choices, parts }: { readonly choices: Choices; readonly parts: Parts | null },
  editable: Editable,
) {
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  const named = (values: readonly string[], names: Readonly<Record<string, string>>) =>
    values.map((value) => [value, names[value] ?? value] as const);
  const category = select(named(choices.categories, words.categories), parts?.category ?? '');
  const kind = select(named(choices.kinds, words.kinds), parts?.kind ?? '');
  const audience = select(Object.entries(words.audiences), parts?.audience ?? 'anyone');
  const cloud = select(Object.entries(words.clouds), parts?.cloud ?? 'both');
  const severity = select([['', words.noSeverity], ...same(['A', 'B', 'C'])], parts?.severity ?? '');
  const related = line(parts?.related.join(', ') ?? '');
  const listed = parts?.sources.map(({ title, url, date }) => `${title} | ${url} | ${date}`) ?? [];
  const sources = area(listed.join('\n'), 2);
  return {
    element: el(
      'fieldset',
      { class: 'shared-fields' },
      el('legend', { text: words.shared }),
      editable('category', words.category, category),
      editable('kind', words.kind, kind),
      editable('audience', words.audience, audience),
      editable('cloud', words.cloud, cloud),
      editable('severity', words.severity, severity),
      editable('related', words.related, related, words.relatedHint),
      editable('sources', words.sources, sources, words.sourcesHint),
    ),
    read: () => ({
      category: category.value,
      kind: kind.value,
      audience: audience.value,
      cloud: cloud.value,
      severity: severity.value || null,
      related: commas(related.value),
      sources: sources.value
        .split('\n')
        .filter((each) => each.trim() !== '')
        .map(sourceIn),
    }),
  };
}

/** `title | url | date` taken apart. */
function sourceIn(text: string): Parts['sources'][number] {
  const [title = '', url = '', date = ''] = text.split('|').map((part) => part.trim());
  return { title, url, date };
}
