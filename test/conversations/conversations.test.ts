import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import { createTalk, type Talk } from '../../dialogs/talk.ts';
import { createKnowledgeBase } from '../../knowledge/knowledgeBase.ts';
import { languages } from '../../knowledge/language.ts';
import { readLibrary } from '../../knowledge/library.ts';
import { loadPolicies } from '../../knowledge/policy.ts';
import { playScript, readScript } from '../support/chatScript.ts';

const folder = join(root, 'test/conversations');
const scriptsIn = (language: string) =>
  readdirSync(join(folder, language)).filter((name) => name.endsWith('.chat'));

describe('conversations', () => {
  let talk: Talk;

  before('the whole knowledge base', () => {
    const { files } = readLibrary(join(root, 'knowledge/articles'));
    const knowledge = createKnowledgeBase(files.map(({ article }) => article));
    talk = createTalk({ knowledge, policies: loadPolicies(join(root, 'knowledge/policies')) });
  });

  it('are held in all languages', () => {
    for (const language of languages) expect(scriptsIn(language)).to.deep.equal(scriptsIn('en'));
  });

  for (const language of languages) {
    describe(language, () => {
      for (const name of scriptsIn(language)) {
        const file = join(folder, language, name);
        it(readScript(file).title, () => playScript(file, talk));
      }
    });
  }
});
