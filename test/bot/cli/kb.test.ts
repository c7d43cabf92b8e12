import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { evaluate } from '../../../bot/cli/kb/evaluate.ts';
import { searchForPerson, searchLines } from '../../../bot/cli/kb/search.ts';
import { createKnowledgeBase } from '../../../knowledge/knowledgeBase.ts';
import { anArticle } from '../../knowledge/fixtures.ts';

const knowledge = createKnowledgeBase([
  anArticle({
    id: 'reset-user-password',
    title: 'Reset a password',
    question: 'How do I give a user a new password?',
    phrasings: ['user forgot password', 'need a temporary password', 'reset the password of an employee'],
  }),
  anArticle({
    id: 'mailbox-full',
    title: 'A mailbox is full',
    question: 'What do I do when a mailbox is full?',
    phrasings: ['mailbox has no space left', 'mailbox quota exceeded', 'cannot receive mail, mailbox full'],
  }),
  anArticle({
    id: 'reset-user-password',
    language: 'hu',
    title: 'Jelszó visszaállítása',
    question: 'Hogyan adok új jelszót egy felhasználónak?',
    phrasings: ['elfelejtette a jelszavát', 'új jelszó kell egy kollégának', 'jelszó visszaállítása'],
  }),
]);
const by = { language: 'en', cloud: null } as const;

async function answersTo(...lines: readonly string[]): Promise<readonly unknown[]> {
  const output = new PassThrough();
  const all = text(output);
  await searchLines(knowledge, by, Readable.from([`${lines.join('\n')}\n`]), output);
  output.end();
  return (await all)
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('npm run kb -- search', () => {
  it('answers each line of questions with one line, in order', async () => {
    const [english, hungarian] = await answersTo(
      JSON.stringify({ query: 'reset the password of a user', lang: 'en' }),
      JSON.stringify({ query: 'elfelejtette a jelszavát', lang: 'hu' }),
    );
    expect(english).to.have.nested.property('hits[0].article', 'reset-user-password');
    expect(english).to.have.property('outcome').that.is.oneOf(['answer', 'choices']);
    expect(english).to.have.property('confidence').that.is.within(0, 1);
    expect(english).to.have.nested.property('hits[0].matched[0].field');
    expect(hungarian).to.have.property('outcome', 'answer');
  });

  it('says which lines it does not understand, and goes on', async () => {
    const answers = await answersTo(
      'no json',
      '',
      '{"query":5}',
      '{"query":"a","lang":"de"}',
      '{"query":"mailbox full"}',
    );
    expect(answers).to.have.length(5);
    for (const [at, answer] of answers.slice(0, 4).entries()) {
      expect(answer)
        .to.have.property('error')
        .that.contains(`line ${at + 1}`);
    }
    expect(answers[4]).to.have.nested.property('hits[0].article', 'mailbox-full');
  });

  it('shows a person what was found and by which words', () => {
    const shown = searchForPerson(knowledge, 'mailbox quota', by);
    expect(shown).to.contain('A mailbox is full [mailbox-full]').and.to.contain('quota in examples');
  });
});

describe('npm run kb -- eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-eval-'));
  after(() => rmSync(folder, { recursive: true }));
  const evaluated = (lines: readonly object[]) => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return evaluate(knowledge, file, by);
  };

  it('counts what was found first, among three, refused and answered wrongly, by language', () => {
    const table = evaluated([
      { query: 'user forgot password', lang: 'en', topic: 'reset-user-password' },
      { query: 'mailbox has no space left', lang: 'en', topic: 'reset-user-password' },
      { query: 'order a pizza', lang: 'en', topic: null },
      { query: 'új jelszó kell egy kollégának', lang: 'hu', topic: 'reset-user-password' },
    ]);
    const [head = '', english = '', hungarian = '', all = ''] = table.split('\n');
    expect(head).to.contain('top-1').and.to.contain('answered wrongly');
    expect(english.split(/\s{2,}/).slice(0, 4)).to.deep.equal(['en', '2', '50.0 %', '100.0 %']);
    expect(hungarian.split(/\s{2,}/).slice(0, 3)).to.deep.equal(['hu', '1', '100.0 %']);
    expect(all).to.match(/^all/);
  });

  it('names every line that it cannot read or that names no article', () => {
    const lines = [{ query: 'a', topic: 'mailbox-ful' }, { topic: 'mailbox-full' }];
    expect(() => evaluated(lines)).to.throw(
      /line 1: there is no article "mailbox-ful" in en\..*\n.*line 2: query/,
    );
    expect(() => evaluated([])).to.throw(/questions\.jsonl, there are no questions in it/);
  });
});
