import type { Listed, Overview } from './data.ts';
import { button, el, replaceKeepingFocus } from './dom.ts';
import { foldedSection, listSection } from './listSection.ts';
import { severityBadge } from './severityBadge.ts';
import type { ConsoleTexts } from './texts/texts.ts';
import { clockWords, durationWords } from './when.ts';

interface ListViewOptions {
  readonly texts: ConsoleTexts;
  readonly language: 'en' | 'hu' | 'zh';
  readonly isUnread: (ticket: Listed) => boolean;
  readonly onSelect: (number: number) => void;
  readonly onTakeNext: () => void;
}

/** The list of tickets on the page. */
export interface ListView {
  readonly element: HTMLElement;
  render(overview: Overview | null, selected: number | null, now: number): void;
}

/** The tickets at the left: one's own, the queue, colleagues' and those that ended. */
export function createListView(options: ListViewOptions): ListView {
  const { texts, onTakeNext } = options;
  const element = el('nav', { class: 'list', 'aria-label': texts.list.label });
  const takeNext = button(texts.list.takeNext, onTakeNext, {
    class: 'button button-primary compact',
    'data-key': 'take-next',
  });
  const opened = new Set<string>();
  element.addEventListener('keydown', moveWithArrows);

  return {
    element,
    render(overview, selected, now) {
      if (!overview) {
        element.replaceChildren(el('p', { class: 'list-empty', text: texts.ticket.loading }));
        return;
      }
      const { mine, queue, others, ended } = overview;
      const part = (name: 'mine' | 'queue' | 'others' | 'ended', tickets: readonly Listed[]) => ({
        name,
        title: texts.list[name],
        rows: tickets.map((ticket) => row(ticket, ticket.number === selected, now, options)),
        empty: texts.list[`${name}Empty`],
      });
      replaceKeepingFocus(
        element,
        listSection(part('mine', mine)),
        listSection(part('queue', queue), queue.length > 0 ? takeNext : null),
        foldedSection(part('others', others), opened),
        foldedSection(part('ended', ended), opened),
      );
    },
  };
}

function row(ticket: Listed, isSelected: boolean, now: number, options: ListViewOptions): HTMLElement {
  const { texts, language, isUnread, onSelect } = options;
  const unread = isUnread(ticket);
  const place = el(
    'button',
    {
      type: 'button',
      class: 'row',
      'data-key': `ticket-${ticket.number}`,
      'aria-current': isSelected ? 'true' : undefined,
      on: { click: () => onSelect(ticket.number) },
    },
    severityBadge(ticket.severity, texts),
    el(
      'span',
      { class: 'row-who' },
      el('span', { class: 'row-person', text: ticket.person }),
      ticket.organization ? el('span', { class: 'row-organization', text: ticket.organization }) : null,
      ticket.isUnverified ? el('span', { class: 'row-organization', text: texts.caller.tag }) : null,
    ),
    el(
      'span',
      { class: 'row-wait' },
      waitTime(ticket, now, language, texts),
      unread ? el('span', { class: 'row-unread', role: 'img', 'aria-label': texts.list.unread }) : null,
    ),
    el('span', { class: 'row-problem', text: ticket.problem }),
    el(
      'span',
      { class: 'row-foot' },
      el('span', {
        class: 'row-facts',
        text: `${ticket.number} · ${texts.kinds[ticket.kind]} · ${ticket.language.toUpperCase()}`,
      }),
      rowState(ticket, now, language, texts),
    ),
  );
  return el('li', {}, place);
}

/** How long the customer waits for a word: the number alone, told in full to whoever cannot see where it stands. */
function waitTime(
  ticket: Listed,
  now: number,
  language: 'en' | 'hu' | 'zh',
  texts: ConsoleTexts,
): HTMLElement | null {
  if (ticket.waitingSince === null) return null;
  const ms = now - Date.parse(ticket.waitingSince);
  const inFull = texts.clock.waiting(durationWords(ms, language, texts));
  return el('span', {
    role: 'img',
    'aria-label': inFull,
    title: inFull,
    text: durationWords(ms, language, texts, 1),
  });
}

/** The deadline of a reply still owed; for others, how the ticket stands. */
function rowState(
  ticket: Listed,
  now: number,
  language: 'en' | 'hu' | 'zh',
  texts: ConsoleTexts,
): HTMLElement | null {
  if (ticket.resolvedAt !== null) return el('span', { text: texts.states[ticket.state] });
  if (ticket.isAwaitingCustomer) return el('span', { text: texts.clock.awaitsCustomer });
  const clock = clockWords(ticket.clock, now, language, texts);
  const isOwed = ['running', 'warned', 'missed'].includes(ticket.clock.state);
  if (isOwed && clock.text) return el('span', { class: `row-clock tone-${clock.tone}`, text: clock.text });
  return ticket.waitingSince === null ? el('span', { text: texts.clock.answered }) : null;
}

function moveWithArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row')];
  const at = rows.findIndex((each) => each.matches(':focus'));
  if (at < 0) return;
  event.preventDefault();
  rows[at + step]?.focus();
}
