import { createFrame } from '../console/frame.ts';
import { Refused } from '../console/requests.ts';
import { createKnowledgeApi } from './api.ts';
import { createArea } from './area.ts';
import { knowledgeTexts } from './texts/texts.ts';

const frame = createFrame((language) => knowledgeTexts[language].title);
const api = createKnowledgeApi(frame.language);

/** Goes on with the session of this browser, which was begun in the console. */
async function start(): Promise<void> {
  try {
    const area = createArea({ ...frame.around, api, session: await api.session() });
    frame.show(() => area.draw());
  } catch (error) {
    const isSignedOut = error instanceof Refused && error.code === 'SignInNeeded';
    frame.showSignIn(({ connection }) => (isSignedOut ? null : connection.failed));
  }
}

await start();
