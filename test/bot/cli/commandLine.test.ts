import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../../bot/root.ts';

const mistakes: readonly { readonly words: readonly string[]; readonly says: RegExp }[] = [
  {
    words: ['kb', 'search', 'mail', '--cloud', 'worldwid'],
    says: /^--cloud cannot be "worldwid"\. Write one of: /,
  },
  {
    words: ['kb', 'search', 'mail', '--lang', 'de'],
    says: /^--lang cannot be "de"\. Write one of: en, hu, zh\.$/m,
  },
  {
    words: ['kb', 'check', '--folder', '/nowhere'],
    says: /^There are no articles in \/nowhere\. Name the folder/,
  },
  { words: ['kb', 'import', '/nowhere'], says: /^There are no articles in \/nowhere\. Name the folder/ },
  { words: ['kb', 'eval', '/nowhere.jsonl'], says: /^There is no file \/nowhere\.jsonl/ },
  { words: ['kb', 'misses', '--csv', '--separator', 'x'], says: /^--separator is a comma/ },
  { words: ['kb', 'search', '--bogus'], says: /^Unknown option '--bogus'\.\n\nThe knowledge base from/ },
  { words: ['kb'], says: /^The knowledge base from the command line\./ },
  {
    words: ['directory', 'export', '--format', 'xml'],
    says: /^--format cannot be "xml"\. Write one of: csv, json\./,
  },
  { words: ['directory', 'import'], says: /^The customers of the desk/ },
  { words: ['agents', 'add', 'Eva', 'eva'], says: /^The last word must be an e-mail address/ },
  { words: ['agents', 'list', '--bogus'], says: /^Unknown option '--bogus'/ },
  { words: ['teamsPackage', 'one.zip', 'two.zip'], says: /^The app package to upload/ },
];

describe('a command with a mistake in it', () => {
  for (const { words, says } of mistakes) {
    it(`says what to mend: ${words.join(' ')}`, () => {
      const [command, ...rest] = words;
      const file = join(root, 'bot', 'cli', `${command}.ts`);
      const { status, stderr } = spawnSync(process.execPath, ['--import=tsx', file, ...rest], {
        cwd: root,
        env: { PATH: process.env.PATH ?? '', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
        encoding: 'utf8',
      });
      expect(stderr)
        .to.match(says)
        .and.not.match(/^ {4}at /m);
      expect(status).to.equal(2);
    });
  }
});
