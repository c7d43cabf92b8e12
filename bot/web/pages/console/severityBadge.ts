import { el } from './dom.ts';
import type { ConsoleTexts } from './texts/texts.ts';

/** The level as a letter on its colour. */
export function severityBadge(level: string, texts: ConsoleTexts): HTMLElement {
  return el('span', {
    class: `severity severity-${level}`,
    role: 'img',
    'aria-label': texts.severity(level),
    text: level,
  });
}
