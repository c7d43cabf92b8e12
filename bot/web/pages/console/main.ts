import { createApi } from './api.ts';
import { createChosenLanguage } from './chosenLanguage.ts';
import type { Session } from './data.ts';
import { createDesk } from './desk.ts';
import { createHeader } from './header.ts';
import { Refused } from './requests.ts';
import { signInView } from './signInView.ts';
import { consoleTexts } from './texts/texts.ts';

const root = document.body;
const deskName = root.dataset.deskName ?? '';
const signInPath = root.dataset.signInPath || null;
const api = createApi();
const language = createChosenLanguage();
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
    else if (code === 'TooManyRequests')
      showSignIn(() => consoleTexts[language.now()].refusals.TooManyRequests);
    else showSignIn(() => consoleTexts[language.now()].connection.failed);
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
    showSignIn(() => consoleTexts[language.now()].signIn.linkUsed);
  }
}

function open(session: Session): void {
  const desk = createDesk({
    api,
    session,
    deskName,
    language: language.now,
    onLanguage: setLanguage,
    onSignedOut: (hasEnded) =>
      showSignIn(() => (hasEnded ? consoleTexts[language.now()].signIn.ended : null)),
  });
  redraw = () => desk.draw();
  desk.draw();
}

function showSignIn(reason: () => string | null): void {
  redraw = () => {
    const texts = consoleTexts[language.now()];
    const header = createHeader({ texts, language: language.now(), deskName, onLanguage: setLanguage });
    const view = signInView(texts, { signInPath, reason: reason() });
    document.title = `${texts.console} – ${deskName}`;
    root.replaceChildren(header, view);
  };
  redraw();
}

function setLanguage(to: string): void {
  language.choose(to);
  redraw();
}

await start();
