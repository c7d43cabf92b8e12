import type { Language } from '../../../../knowledge/language.ts';
import { el } from '../console/dom.ts';
import type { AreaContext } from './context.ts';
import type { Titled } from './data.ts';

interface ArticleSearchOptions {
  readonly label: string;
  /** The language of what is typed. */
  readonly language: Language;
  /** Offered while nothing is typed. */
  readonly first?: readonly Titled[];
  readonly onChoose: (article: Titled) => void;
}

const pauseMs = 180;
let count = 0;

/** A field that finds articles while somebody types, with a button for each. */
export function createArticleSearch(
  { api, texts, attempt }: AreaContext,
  { label, language, first = [], onChoose }: ArticleSearchOptions,
): { readonly element: HTMLElement; clear(): void } {
  const id = `find-${++count}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const results = el('ul', { class: 'find-results', 'aria-live': 'polite' });
  const input = el('input', {
    id,
    type: 'search',
    placeholder: texts.list.findHint,
    autocomplete: 'off',
    on: { input: soon },
  });
  show(first, false);

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pauseMs);
  }

  async function look(): Promise<void> {
    const text = input.value.trim();
    const mine = ++asked;
    if (text === '') return show(first, false);
    const found = await attempt(() => api.find(text, language));
    if (found && mine === asked) show(found, true);
  }

  function show(found: readonly Titled[], wasAsked: boolean): void {
    const nothing = el('li', { class: 'hint', text: texts.list.nothingFound });
    const entries = found.map((article) =>
      el(
        'li',
        {},
        el(
          'button',
          { type: 'button', class: 'find-result', on: { click: () => onChoose(article) } },
          el('span', { text: article.title }),
          el('span', { class: 'hint', text: article.id }),
        ),
      ),
    );
    results.replaceChildren(...(found.length === 0 && wasAsked ? [nothing] : entries));
  }

  return {
    element: el('div', { class: 'find' }, el('label', { for: id, text: label }), input, results),
    clear() {
      input.value = '';
      show([], false);
    },
  };
}
