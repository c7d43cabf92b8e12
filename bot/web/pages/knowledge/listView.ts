import { button, el, replaceKeepingFocus } from '../console/dom.ts';
import { createArticleSearch } from './articleSearch.ts';
import type { AreaContext } from './context.ts';
import type { Group, Overview } from './data.ts';

/** The list of the area on the page. */
export interface KnowledgeList {
  readonly element: HTMLElement;
  render(overview: Overview | null, place: string | null): void;
}

type Row = { readonly place: string; readonly title: string; readonly foot: string; readonly badge?: string };

/** The list at the left: a way to any article, what was missed, what waits for approval, what was written here. */
export function createKnowledgeList(context: AreaContext): KnowledgeList {
  const { texts, language, goTo } = context;
  const words = texts.list;
  const sections = el('div', {});
  const search = createArticleSearch(context, {
    label: words.find,
    language,
    onChoose: ({ id }) => goTo(`article-${id}`),
  });
  const element = el(
    'nav',
    { class: 'list', 'aria-label': words.label },
    el(
      'div',
      { class: 'knowledge-find' },
      search.element,
      button(words.newArticle, () => goTo('new'), { class: 'button compact' }),
    ),
    sections,
  );
  const isFolded = new Map([['closed', true]]);

  function section(
    name: 'open' | 'drafts' | 'written',
    rows: readonly Row[],
    place: string | null,
  ): HTMLElement {
    return el(
      'section',
      { class: 'list-section', 'data-list': name },
      el(
        'div',
        { class: 'list-head' },
        el('h2', {}, words[name], el('span', { class: 'list-count', text: String(rows.length) })),
      ),
      rows.length > 0
        ? el('ul', {}, ...rows.map((each) => row(each, place, goTo)))
        : el('p', { class: 'list-empty', text: words[`${name}Empty`] }),
    );
  }

  function folded(rows: readonly Row[], place: string | null): HTMLElement {
    const details = el(
      'details',
      {
        class: 'list-section',
        open: isFolded.get('closed') === false,
        on: { toggle: () => isFolded.set('closed', !details.open) },
      },
      el(
        'summary',
        { 'data-key': 'closed' },
        words.closed,
        el('span', { class: 'list-count', text: String(rows.length) }),
      ),
      rows.length > 0
        ? el('ul', {}, ...rows.map((each) => row(each, place, goTo)))
        : el('p', { class: 'list-empty', text: words.closedEmpty }),
    );
    return details;
  }

  const groupRow = (group: Group): Row => ({
    place: `group-${group.id}`,
    title: group.text,
    badge: String(group.count),
    foot: [
      group.language.toUpperCase(),
      group.state === 'open' ? words.trend(group.lately, group.before) : texts.states[group.state],
    ].join(' · '),
  });

  return {
    element,
    render(overview, place) {
      if (!overview) {
        sections.replaceChildren(el('p', { class: 'list-empty', text: texts.loading }));
        return;
      }
      const drafts = overview.drafts.map(
        ({ id, article, author }): Row => ({
          place: `draft-${id}`,
          title: article.title,
          foot: words.draftBy(author?.name ?? words.imported),
        }),
      );
      const written = overview.written.map(
        ({ id, title, number }): Row => ({ place: `article-${id}`, title, foot: words.version(number) }),
      );
      replaceKeepingFocus(
        sections,
        section('open', overview.groups.map(groupRow), place),
        section('drafts', drafts, place),
        section('written', written, place),
        folded(overview.closed.map(groupRow), place),
      );
    },
  };
}

function row(
  { place, title, foot, badge }: Row,
  current: string | null,
  goTo: (place: string) => void,
): HTMLElement {
  return el(
    'li',
    {},
    el(
      'button',
      {
        type: 'button',
        class: 'row knowledge-row',
        'data-key': place,
        'aria-current': place === current ? 'true' : undefined,
        on: { click: () => goTo(place) },
      },
      badge ? el('span', { class: 'knowledge-count', text: badge }) : null,
      el('span', { class: 'row-problem', text: title }),
      el('span', { class: 'row-foot', text: foot }),
    ),
  );
}
