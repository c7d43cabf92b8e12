import { button, el } from '../console/dom.ts';
import { timeWords } from '../console/when.ts';
import type { AreaContext } from './context.ts';
import type { GroupFacts, Titled, Wording } from './data.ts';
import { phrasingForm } from './phrasingForm.ts';
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
          button(words.add, () => work.replaceChildren(phrasingForm(context, group)), {
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
    todayView(context, group),
    el('h3', { text: words.wordings }),
    el('ul', { class: 'wordings' }, ...group.wordings.map((each) => wordingView(context, group, each))),
  );
}

/** What the bot would do if it were asked now. */
function todayView({ texts, goTo }: AreaContext, { today: { does, articles } }: GroupFacts): HTMLElement {
  const links = articles.flatMap(({ id, title }, index) => [
    index > 0 ? ', ' : '',
    button(title, () => goTo(`article-${id}`), { class: 'link' }),
  ]);
  const said = texts.effect.does(does, []).trim();
  return el(
    'p',
    { class: 'group-today small' },
    `${texts.group.today}: ${said}`,
    said && links.length > 0 ? ' ' : '',
    ...links,
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
