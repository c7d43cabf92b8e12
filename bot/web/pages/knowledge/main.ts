import { createChosenLanguage } from '../console/chosenLanguage.ts';
import { createHeader } from '../console/header.ts';
import { Refused } from '../console/requests.ts';
import { signInView } from '../console/signInView.ts';
import { consoleTexts } from '../console/texts/texts.ts';
import { createKnowledgeApi } from './api.ts';
import { createArea } from './area.ts';
import type { Session } from './data.ts';
import { knowledgeTexts } from './texts/texts.ts';

const root = document.body;
const deskName = root.dataset.deskName ?? '';
const signInPath = root.dataset.signInPath || null;
const language = createChosenLanguage();
let redraw = () => {};
const api = createKnowledgeApi(language.now);

/** Goes on with the session of this browser, which was begun in the console. */
async function start(): Promise<void> {
  try {
    open(await api.session());
  } catch (error) {
    const isSignedOut = error instanceof Refused && error.code === 'SignInNeeded';
    showSignIn(() => (isSignedOut ? null : consoleTexts[language.now()].connection.failed));
  }
}

function open(session: Session): void {
  const area = createArea({
    api,
    session,
    deskName,
    language: language.now,
    onLanguage: setLanguage,
    onSignedOut: (hasEnded) =>
      showSignIn(() => (hasEnded ? consoleTexts[language.now()].signIn.ended : null)),
  });
  redraw = () => area.draw();
  area.draw();
}

function showSignIn(reason: () => string | null): void {
  redraw = () => {
    const texts = consoleTexts[language.now()];
    const header = createHeader({ texts, language: language.now(), deskName, onLanguage: setLanguage });
    document.title = `${knowledgeTexts[language.now()].title} – ${deskName}`;
    root.replaceChildren(header, signInView(texts, { signInPath, reason: reason() }));
  };
  redraw();
}

function setLanguage(to: string): void {
  language.choose(to);
  redraw();
}

await start();
