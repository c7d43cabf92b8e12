import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bot/root.ts';
import { languages } from '../../knowledge/language.ts';
import { type ChatScript, named, playIn, readScript } from '../support/chatScript.ts';
import { openDeskChat } from '../support/deskChat.ts';
import { useDesk } from '../support/testDesk.ts';

const folder = join(root, 'test/conversations');

/** Played in every language; the others in English, as only their words differ. */
const inEveryLanguage = ['answer-helps', 'ticket', 'emergency', 'secrets', 'other-language', 'two-problems'];

/** The clock, the settings and the incidents of the real desk are its own. */
function fits({ settings, lines }: ChatScript): boolean {
  return !settings.now && !settings.cloud && !settings.incident && !lines.some(({ who }) => who === 'time');
}

describe('conversations at the desk, over Direct Line', () => {
  const desk = useDesk();

  for (const language of languages) {
    for (const name of readdirSync(join(folder, language)).sort()) {
      const file = join(folder, language, name);
      const script = readScript(file);
      if (!fits(script) || (language !== 'en' && !inEveryLanguage.includes(name.replace('.chat', ''))))
        continue;
      it(`${language}: ${script.title}`, async () => {
        const { language: tag = language, 'signs in': signsIn, person: known } = script.settings;
        const person = known ?? signsIn;
        const opening = {
          language: tag,
          person: person ? named(person) : null,
          isKnown: known !== undefined,
        };
        await playIn(file, script, await openDeskChat(desk, opening));
      });
    }
  }
});
