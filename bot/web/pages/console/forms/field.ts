import { el } from '../dom.ts';

/** A labelled control with what helps to fill it in; `id` is the control's. */
export function field(id: string, label: string, control: HTMLElement, hint?: string): HTMLElement {
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id, text: label }),
    control,
    hint ? el('p', { class: 'hint', id: `${id}-hint`, text: hint }) : null,
  );
}
