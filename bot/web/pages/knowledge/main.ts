import { Refused } from '../console/api.ts';
import { createHeader } from '../console/header.ts';
import { signInView } from '../console/signInView.ts';
import { consoleTexts } from '../console/texts/texts.ts';
import { createKnowledgeApi } from './api.ts';
import { createArea } from './area.ts';
import type { Session } from './data.ts';
import { knowledgeTexts } from './texts/texts.ts';

const remembered = 'desk-language';

const root = document.body;
const deskName = root.dataset.deskName ?? '';
const signInPath = root.dataset.signInPath || null;
let language = asLanguage(localStorage.getItem(remembered) ?? document.documentElement.lang);
let redraw = () => {};
const api = createKnowledgeApi(() => language);

/** Goes on with the session of this browser, which was begun in the console. */
async function start(): Promise<void> {
  try {
    open(await api.session());
  } catch (error) {
    const isSignedOut = error instanceof Refused && error.code === 'SignInNeeded';
    showSignIn(() => (isSignedOut ? null : consoleTexts[language].connection.failed));
  }
}

function open(session: Session): void {
  const area = createArea({
    api,
    session,
    deskName,
    language: () => language,
    onLanguage: setLanguage,
    onSignedOut: (hasEnded) => showSignIn(() => (hasEnded ? consoleTexts[language].signIn.ended : null)),
  });
  redraw = () => area.draw();
  area.draw();
}

function showSignIn(reason: () => string | null): void {
  redraw = () => {
    const texts = consoleTexts[language];
    const header = createHeader({ texts, language, deskName, onLanguage: setLanguage });
    document.title = `${knowledgeTexts[language].title} – ${deskName}`;
    root.replaceChildren(header, signInView(texts, { signInPath, reason: reason() }));
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
