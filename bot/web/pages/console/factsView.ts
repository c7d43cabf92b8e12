import type { Facts } from './data.ts';
import { button, el, iconButton, replaceKeepingFocus } from './dom.ts';
import { historyPart } from './facts/historyPart.ts';
import { organizationPart } from './facts/organizationPart.ts';
import type { Part, Showing } from './facts/part.ts';
import { personPart } from './facts/personPart.ts';
import { problemPart } from './facts/problemPart.ts';
import { section } from './facts/section.ts';
import { severityPart } from './facts/severityPart.ts';
import { timeWords } from './when.ts';

interface FactsViewOptions extends Omit<Showing, 'now'> {
  readonly onClose: () => void;
}

/** The facts beside a ticket. */
export interface FactsView {
  readonly element: HTMLElement;
  /** Shows them as they are at `now`; null empties the place. */
  render(facts: Facts | null, now: number): void;
}

/** Everything known about the ticket at the right: who asks and with what right, how bad it is and why, by when. */
export function createFactsView({ onClose, ...options }: FactsViewOptions): FactsView {
  const { texts } = options;
  const element = el('aside', { class: 'facts', 'aria-label': texts.facts.label });
  const close = iconButton('close', texts.ticket.closeDetails, onClose, {
    class: 'button button-quiet compact icon-button facts-close',
    'data-key': 'close-facts',
  });
  const head = el('div', { class: 'facts-head' }, el('h2', { text: texts.ticket.details }), close);
  return {
    element,
    render(facts, now) {
      if (!facts) return element.replaceChildren();
      replaceKeepingFocus(element, head, ...parts.map((part) => part(facts, { ...options, now })));
    },
  };
}

const articlesPart: Part = ({ articlesTried }, { texts }) =>
  section(
    texts.facts.tried,
    articlesTried.length > 0
      ? el('ul', { class: 'reasons' }, ...articlesTried.map(({ title }) => el('li', { text: title })))
      : el('p', { class: 'muted', text: texts.facts.triedNone }),
  );

const earlierPart: Part = ({ earlier }, { texts, language, now, onSelect }) => {
  if (earlier.length === 0) return null;
  const rows = earlier.map(({ number, problem, state, openedAt }) =>
    el(
      'li',
      {},
      button(`${number} · ${problem.slice(0, 80)}`, () => onSelect(number), {
        class: 'link',
        'data-key': `earlier-${number}`,
      }),
      el('span', {
        class: 'muted small',
        text: ` ${texts.states[state]}, ${timeWords(openedAt, now, language)}`,
      }),
    ),
  );
  return section(texts.facts.earlier, el('ul', { class: 'reasons' }, ...rows));
};

const parts: readonly Part[] = [
  severityPart,
  problemPart,
  personPart,
  organizationPart,
  articlesPart,
  earlierPart,
  historyPart,
];
