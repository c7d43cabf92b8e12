import { el } from '../dom.ts';

/** Names and values beside each other. */
export function pairs(list: readonly (readonly [string, string])[]): HTMLElement {
  return el(
    'dl',
    { class: 'pairs' },
    ...list.flatMap(([name, value]) => [el('dt', { text: name }), el('dd', { text: value })]),
  );
}
