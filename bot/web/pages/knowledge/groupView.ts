import { button, el } from '../console/dom.ts';
import { timeWords } from '../console/when.ts';
import { createArticleSearch } from './articleSearch.ts';
import { createChangeSteps } from './changeSteps.ts';
import type { AreaContext } from './context.ts';
import type { GroupFacts, Titled, Wording } from './data.ts';
import { viewHead } from './viewHead.ts';

/** A group of missed questions: how people asked, what came of it, and what can be done about it. */
export function groupView(context: AreaContext, group: GroupFacts): HTMLElement {
  const { api, texts, carryOut, tell, goTo, refresh } = context;
  const words = texts.group;
  const work = el('div', { class: 'knowledge-work' });

  async function dismiss(isDismissed: boolean): Promise<void> {
    const done = await carryOut(() => api.dismiss(group.id, isDismissed));
    if (!done) return;
    tell(isDismissed ? words.dismissed : words.restored);
    refresh();
    goTo(isDismissed ? null : `group-${group.id}`);
  }

  const actions =
    group.state === 'open'
      ? [
          button(words.add, () => work.replaceChildren(addForm(context, group)), {
            class: 'button button-primary compact',
          }),
          button(words.draft, () => goTo(`new-${group.id}`), { class: 'button compact' }),
          button(words.dismiss, () => void dismiss(true), { class: 'button compact' }),
        ]
      : group.state === 'dismissed'
        ? [button(words.restore, () => void dismiss(false), { class: 'button compact' })]
        : [];
  return el(
    'article',
    { class: 'knowledge-view' },
    viewHead(group.text, {
      lang: group.language,
      facts: [
        words.asked(group.count, texts.languages[group.language]),
        texts.list.trend(group.lately, group.before),
        texts.states[group.state],
      ].join(' · '),
      actions,
    }),
    work,
    el('h3', { text: words.wordings }),
    el('ul', { class: 'wordings' }, ...group.wordings.map((each) => wordingView(context, group, each))),
  );
}

function wordingView(
  { texts, desk, language, goTo }: AreaContext,
  group: GroupFacts,
  { text, count, lastAt, outcomes, shown, chosen, solvedBy, tickets }: Wording,
): HTMLElement {
  const words = texts.group;
  const articles = (label: string, found: readonly Titled[]) =>
    found.length === 0
      ? null
      : el(
          'span',
          {},
          `${label}: `,
          ...found.flatMap(({ id, title }, index) => [
            index > 0 ? ', ' : '',
            button(title, () => goTo(`article-${id}`), { class: 'link' }),
          ]),
        );
  const links = tickets.map(({ number, state }) =>
    el('a', { href: `/console#${number}`, text: words.ticket(number, desk.states[state]) }),
  );
  return el(
    'li',
    { class: 'wording' },
    el('p', { class: 'wording-text', lang: group.language, text }),
    el(
      'p',
      { class: 'wording-facts' },
      el('span', {
        text: `${texts.list.times(count)} · ${timeWords(lastAt, Date.parse(group.now), language)}`,
      }),
      el('span', { text: outcomes.map((outcome) => words.outcomes[outcome]).join(', ') }),
      articles(words.shown, shown),
      articles(words.chosen, chosen),
      articles(words.solvedBy, solvedBy),
      ...links,
    ),
  );
}

function addForm(context: AreaContext, group: GroupFacts): HTMLElement {
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
