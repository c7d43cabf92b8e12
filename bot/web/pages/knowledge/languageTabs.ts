import type { Language } from '../../../../knowledge/language.ts';
import { button, el } from '../console/dom.ts';
import type { AreaContext } from './context.ts';

const order = ['en', 'hu', 'zh'] as const;

/** One panel for each language, of which one shows; all stay in the page, so that nothing typed is lost. */
export function createLanguageTabs(
  { texts, language }: AreaContext,
  panel: (language: Language) => HTMLElement,
): { readonly element: HTMLElement; show(language: Language): void } {
  const panels = new Map(
    order.map((each) => [each, el('div', { class: 'tab-panel', 'data-language': each }, panel(each))]),
  );
  const buttons = new Map(
    order.map((each) => [
      each,
      button(texts.languages[each], () => show(each), { class: 'mode', lang: each }),
    ]),
  );

  function show(shown: Language): void {
    for (const [each, element] of panels) element.hidden = each !== shown;
    for (const [each, element] of buttons) element.setAttribute('aria-pressed', String(each === shown));
  }

  show(language);
  return {
    element: el(
      'div',
      { class: 'tabs' },
      el('div', { class: 'tab-buttons' }, ...buttons.values()),
      ...panels.values(),
    ),
    show,
  };
}
