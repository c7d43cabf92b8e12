import { createApi, Refused } from './api.ts';
import type { Session } from './data.ts';
import { createDesk } from './desk.ts';
import { createHeader } from './header.ts';
import { signInView } from './signInView.ts';
import { consoleTexts } from './texts/texts.ts';

const remembered = 'desk-language';

const root = document.body;
const deskName = root.dataset.deskName ?? '';
const signInPath = root.dataset.signInPath || null;
const api = createApi();
let language = asLanguage(localStorage.getItem(remembered) ?? document.documentElement.lang);
let redraw = () => {};

/** Signs in with the link's token when there is one, or goes on with the session of this browser. */
async function start(): Promise<void> {
  const token = new URLSearchParams(location.search).get('token');
  try {
    const session = token === null ? await api.session() : await api.signIn(token);
    forgetToken();
    open(session);
  } catch (error) {
    const code = error instanceof Refused ? error.code : 'other';
    if (code === 'LinkUsed') await goOnWithoutLink();
    else if (code === 'SignInNeeded') showSignIn(() => null);
    else if (code === 'TooManyRequests') showSignIn(() => consoleTexts[language].refusals.TooManyRequests);
    else showSignIn(() => consoleTexts[language].connection.failed);
  }
}

/** A token that was used has no place in the address or the history of the browser. */
function forgetToken(): void {
  history.replaceState(null, '', location.pathname + location.hash);
}

/** A used link is no harm to somebody who is signed in already. */
async function goOnWithoutLink(): Promise<void> {
  forgetToken();
  try {
    open(await api.session());
  } catch {
    showSignIn(() => consoleTexts[language].signIn.linkUsed);
  }
}

function open(session: Session): void {
  const desk = createDesk({
    api,
    session,
    deskName,
    language: () => language,
    onLanguage: setLanguage,
    onSignedOut: (hasEnded) => showSignIn(() => (hasEnded ? consoleTexts[language].signIn.ended : null)),
  });
  redraw = () => desk.draw();
  desk.draw();
}

function showSignIn(reason: () => string | null): void {
  redraw = () => {
    const texts = consoleTexts[language];
    const header = createHeader({ texts, language, deskName, onLanguage: setLanguage });
    const view = signInView(texts, { signInPath, reason: reason() });
    document.title = `${texts.console} – ${deskName}`;
    root.replaceChildren(header, view);
  };
  redraw();
}

function setLanguage(to: string): void {
  language = asLanguage(to);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language;
  redraw();
}

function asLanguage(value: string): keyof typeof consoleTexts {
  return value === 'hu' || value === 'zh' ? value : 'en';
}

document.documentElement.lang = language;
await start();
