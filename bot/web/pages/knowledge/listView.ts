import { button, el, replaceKeepingFocus } from '../console/dom.ts';
import { foldedSection, listSection } from '../console/listSection.ts';
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
  const opened = new Set<string>();

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
      const part = (name: 'open' | 'drafts' | 'written' | 'closed', rows: readonly Row[]) => ({
        name,
        title: words[name],
        rows: rows.map((each) => row(each, place, goTo)),
        empty: words[`${name}Empty`],
      });
      replaceKeepingFocus(
        sections,
        listSection(part('open', overview.groups.map(groupRow))),
        listSection(part('drafts', drafts)),
        listSection(part('written', written)),
        foldedSection(part('closed', overview.closed.map(groupRow)), opened),
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
