import { knowledgeTexts } from '../knowledge/texts/texts.ts';
import { button, el } from './dom.ts';
import { type ConsoleTexts, languageNames } from './texts/texts.ts';

interface HeaderOptions {
  readonly texts: ConsoleTexts;
  readonly language: 'en' | 'hu' | 'zh';
  readonly deskName: string;
  readonly onLanguage: (language: string) => void;
  /** The area that is open; there are links to both for agents who are signed in. */
  readonly current?: 'tickets' | 'knowledge';
  /** The agent who is signed in, and how to sign out. */
  readonly agent?: { readonly name: string; readonly onSignOut: () => void };
}

/** The bar on top: whose console this is, its language, who is signed in. */
export function createHeader(options: HeaderOptions): HTMLElement {
  const { texts, language, deskName, onLanguage, current = 'tickets', agent } = options;
  const names = Object.entries(languageNames).map(([code, name]) =>
    button(name, () => onLanguage(code), {
      class: '',
      lang: code,
      'aria-current': code === language ? 'true' : undefined,
    }),
  );
  return el(
    'header',
    { class: 'top' },
    el('p', { class: 'top-name' }, el('strong', { text: deskName }), el('span', { text: texts.console })),
    agent
      ? el(
          'nav',
          { class: 'top-areas', 'aria-label': texts.console },
          area(texts.list.label, '/console', current === 'tickets'),
          area(knowledgeTexts[language].title, '/console/knowledge', current === 'knowledge'),
        )
      : null,
    el('div', { class: 'language-switch', role: 'group', 'aria-label': texts.language }, ...names),
    agent
      ? el(
          'div',
          { class: 'top-agent' },
          el('span', { class: 'top-agent-name', text: agent.name }),
          button(texts.signOut, agent.onSignOut, { class: 'button button-quiet compact' }),
        )
      : null,
  );
}

function area(text: string, href: string, isCurrent: boolean): HTMLElement {
  return el('a', { href, text, 'aria-current': isCurrent ? 'page' : undefined });
}
