import { el } from '../console/dom.ts';
import type { AreaContext } from './context.ts';
import type { Changes } from './data.ts';

const signs = { same: ' ', added: '+', removed: '−' } as const;

/** What changed in the texts, a block for each language; added and removed lines also carry a sign. */
export function diffView({ texts }: AreaContext, changes: readonly Changes[]): HTMLElement {
  return el(
    'div',
    { class: 'diffs' },
    ...changes.map(({ language, lines }) =>
      el(
        'figure',
        { class: 'diff' },
        el('figcaption', { class: 'hint', text: texts.languages[language] }),
        el(
          'pre',
          { tabindex: '0', lang: language },
          ...lines.map((line) =>
            line
              ? el('span', {
                  class: `diff-line diff-${line.change}`,
                  text: `${signs[line.change]} ${line.text}\n`,
                })
              : el('span', { class: 'diff-line diff-gap', text: '⋯\n' }),
          ),
        ),
      ),
    ),
  );
}
