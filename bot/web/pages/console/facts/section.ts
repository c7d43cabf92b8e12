import { el } from '../dom.ts';

/** A titled section of the facts. */
export function section(title: string, ...children: readonly (Node | null)[]): HTMLElement {
  return el('section', { class: 'facts-section' }, el('h3', { text: title }), ...children);
}
