import { el } from './dom.ts';

interface ListPart {
  /** Names the part in the page. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly HTMLElement[];
  /** What it says without rows. */
  readonly empty: string;
}

/** A titled part of the list at the left, with how much it holds and what can be done with it. */
export function listSection({ name, title, rows, empty }: ListPart, action: HTMLElement | null = null) {
  return el(
    'section',
    { class: 'list-section', 'data-list': name },
    el('div', { class: 'list-head' }, el('h2', {}, title, count(rows)), action),
    rowsOf(rows, empty),
  );
}

/** A part that is folded away until somebody opens it; `opened` remembers which are open. */
export function foldedSection({ name, title, rows, empty }: ListPart, opened: Set<string>) {
  const details = el(
    'details',
    { class: 'list-section', 'data-list': name, open: opened.has(name), on: { toggle } },
    el('summary', { 'data-key': name }, title, count(rows)),
    rowsOf(rows, empty),
  );
  function toggle(): void {
    if (details.open) opened.add(name);
    else opened.delete(name);
  }
  return details;
}

function count(rows: readonly HTMLElement[]): HTMLElement {
  return el('span', { class: 'list-count', text: String(rows.length) });
}

function rowsOf(rows: readonly HTMLElement[], empty: string): HTMLElement {
  return rows.length > 0 ? el('ul', {}, ...rows) : el('p', { class: 'list-empty', text: empty });
}
