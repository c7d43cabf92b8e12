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
  {
    words: ['kb', 'serach', 'mail'],
    says: /^There is no command "serach"\. Write one of: check, search, eval, misses, export, import;/,
  },
  { words: ['kb', 'search'], says: /^"search" needs a text in quotes, or --json/ },
  { words: ['kb', 'eval'], says: /^"eval" needs a file of questions/ },
  { words: ['kb', 'export', '/proc/nope'], says: /^The folder \/proc\/nope cannot be made\. Choose a place/ },
  {
    words: ['kb', 'export', `${import.meta.filename}/here`],
    says: /commandLine\.test\.ts\/here cannot be made\./,
  },
  { words: ['kb', 'search', 'mail', '--desk', '--folder', 'x'], says: /^Give --desk or --folder, not both/ },
  { words: ['kb', 'search', '--bogus'], says: /^Unknown option '--bogus'\.\n\nThe knowledge base from/ },
  { words: ['kb'], says: /^The knowledge base from the command line\./ },
  {
    words: ['directory', 'export', '--format', 'xml'],
    says: /^--format cannot be "xml"\. Write one of: csv, json\./,
  },
  { words: ['directory', 'import'], says: /^The customers of the desk/ },
  {
    words: ['agents', 'remov', 'eva@desk.example'],
    says: /\nThis is not one of them: remov eva@desk\.example\n$/,
  },
  { words: ['agents', 'add', 'Eva', 'eva'], says: /^The last word must be an e-mail address/ },
  { words: ['agents', 'list', '--bogus'], says: /^Unknown option '--bogus'/ },
  { words: ['teamsPackage', 'one.zip', 'two.zip'], says: /^The app package to upload/ },
];

describe('a command with a mistake in it', () => {
  for (const { words, says } of mistakes) {
    it(`says what to mend: ${words.join(' ')}`, () => {
      const { status, stderr } = run(words);
      expect(stderr)
        .to.match(says)
        .and.not.match(/^ {4}at /m);
      expect(status).to.equal(2);
    });
  }
});

describe('a command that is asked for help', () => {
  for (const command of ['kb', 'agents', 'directory', 'policy']) {
    it(`prints how it is used: ${command}`, () => {
      for (const word of command === 'kb' ? ['help', '--help', '-h'] : ['--help']) {
        const { status, stdout, stderr } = run([command, word]);
        expect(stdout).to.contain(`npm run ${command} -- `);
        expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
      }
    });
  }
});

function run([command, ...rest]: readonly string[]) {
  const file = join(root, 'bot', 'cli', `${command}.ts`);
  return spawnSync(process.execPath, ['--import=tsx', file, ...rest], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    encoding: 'utf8',
    timeout: 30_000,
  });
}
