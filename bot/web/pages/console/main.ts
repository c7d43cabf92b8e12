import { createApi } from './api.ts';
import type { Session } from './data.ts';
import { createDesk } from './desk.ts';
import { createFrame } from './frame.ts';
import { Refused } from './requests.ts';
import { consoleTexts } from './texts/texts.ts';

const api = createApi();
const frame = createFrame((language) => consoleTexts[language].console);

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
    else if (code === 'SignInNeeded') frame.showSignIn(() => null);
    else if (code === 'TooManyRequests') frame.showSignIn(({ refusals }) => refusals.TooManyRequests);
    else frame.showSignIn(({ connection }) => connection.failed);
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
    frame.showSignIn(({ signIn }) => signIn.linkUsed);
  }
}

function open(session: Session): void {
  const desk = createDesk({ ...frame.around, api, session });
  frame.show(() => desk.draw());
}

await start();
