import { button, el } from './dom.ts';
import { type ConsoleTexts, languageNames } from './texts/texts.ts';

export interface HeaderOptions {
  readonly texts: ConsoleTexts;
  readonly language: string;
  readonly deskName: string;
  readonly onLanguage: (language: string) => void;
  /** The agent who is signed in, and how to sign out. */
  readonly agent?: { readonly name: string; readonly onSignOut: () => void };
}

/** The bar on top: whose console this is, its language, who is signed in. */
export function createHeader({ texts, language, deskName, onLanguage, agent }: HeaderOptions): HTMLElement {
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
