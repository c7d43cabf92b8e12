import { el } from './dom.ts';
import type { ConsoleTexts } from './texts/texts.ts';

/** What somebody sees who is not signed in, with the ways to do it; `reason` says what just happened. */
export function signInView(
  texts: ConsoleTexts,
  { signInPath, reason }: { readonly signInPath: string | null; readonly reason: string | null },
): HTMLElement {
  const words = texts.signIn;
  return el(
    'main',
    { class: 'sign-in' },
    el(
      'div',
      { class: 'card' },
      el('h1', { text: words.title }),
      reason ? el('p', { class: 'notice notice-warning', role: 'alert', text: reason }) : null,
      signInPath
        ? el('p', {}, el('a', { class: 'button button-primary', href: signInPath, text: words.byMail }))
        : null,
      el('p', { class: 'muted', text: words.explain }),
    ),
  );
}
