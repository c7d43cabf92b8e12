import { button, el } from '../console/dom.ts';
import { createArticleSearch } from './articleSearch.ts';
import { createChangeSteps } from './changeSteps.ts';
import type { AreaContext } from './context.ts';
import type { GroupFacts, Titled } from './data.ts';

/** The form in which a missed question becomes one more phrasing of an article. */
export function phrasingForm(context: AreaContext, group: GroupFacts): HTMLElement {
  const { texts } = context;
  const words = texts.add;
  let article: Titled | null = null;
  const steps = createChangeSteps(context, {
    group: group.id,
    read() {
      if (!article) return words.articleMissing;
      return {
        kind: 'phrasing',
        article: article.id,
        language: group.language,
        phrasing: phrasing.value.trim(),
      };
    },
  });
  const phrasing = el('textarea', {
    id: 'phrasing',
    rows: '2',
    maxlength: '240',
    lang: group.language,
    on: { input: () => steps.reset() },
  });
  phrasing.value = group.text;
  const chosen = el('p', { class: 'find-chosen', hidden: true });
  const search = createArticleSearch(context, {
    label: words.article,
    language: group.language,
    first: group.near,
    onChoose(found) {
      article = found;
      chosen.replaceChildren(
        el('strong', { text: found.title }),
        ' ',
        el('span', { class: 'hint', text: found.id }),
      );
      chosen.hidden = false;
      search.clear();
      steps.reset();
    },
  });
  const others = group.wordings
    .filter(({ text }) => text !== group.text)
    .slice(0, 8)
    .map(({ text }) =>
      button(
        text,
        () => {
          phrasing.value = text;
          steps.reset();
        },
        { class: 'chip', lang: group.language },
      ),
    );
  return el(
    'section',
    { class: 'knowledge-form', 'aria-label': words.title },
    el('h3', { text: words.title }),
    el(
      'div',
      { class: 'field' },
      el('label', { for: 'phrasing', text: words.phrasing }),
      phrasing,
      el('p', { class: 'hint', text: words.phrasingHint }),
      others.length > 0 ? el('div', { class: 'chips' }, ...others) : null,
    ),
    chosen,
    search.element,
    steps.element,
  );
}
