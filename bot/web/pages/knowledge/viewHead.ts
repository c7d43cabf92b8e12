import { el } from '../console/dom.ts';

/** The head of a view: its title, the facts below it, and what can be done; `lang` where the title is in another language. */
export function viewHead(
  title: string,
  {
    facts,
    actions,
    lang,
  }: { readonly facts: string; readonly actions: readonly Node[]; readonly lang?: string },
): HTMLElement {
  return el(
    'header',
    { class: 'knowledge-head' },
    el('h2', { lang, text: title }),
    el('p', { class: 'muted small', text: facts }),
    el('div', { class: 'knowledge-actions' }, ...actions),
  );
}
