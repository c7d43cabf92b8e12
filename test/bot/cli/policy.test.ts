import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Question } from '../../../bot/cli/policy/answer.ts';
import { answerLines } from '../../../bot/cli/policy/answerLines.ts';
import { root } from '../../../bot/root.ts';
import { loadPolicies } from '../../../knowledge/policy.ts';

const folder = join(root, 'knowledge', 'policies');
const policies = loadPolicies(folder);

async function answers(
  question: Question,
  ...lines: readonly (string | object)[]
): Promise<readonly unknown[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join('\n'));
  const printed = textOf(output);
  await answerLines(question, policies, input, output);
  output.end();
  return (await printed)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'bot/cli/policy.ts', ...args],
      { cwd: root },
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, out: failed.stdout, err: failed.stderr };
  }
}

describe('questions to the policy, one JSON object a line', () => {
  it('explain a severity with rules, words and caps', async () => {
    const given = {
      usersAffected: 'unknown',
      serviceState: 'unknown',
      workaround: 'unknown',
      deadlineAtRisk: null,
    };
    const [answer] = await answers('explain', {
      text: 'nobody can send mail',
      lang: 'en',
      cloud: '21vianet',
      agreement: false,
      answers: { kind: 'technical', ...given },
    });
    expect(answer).to.deep.equal({
      severity: 'B',
      raw: 'A',
      because: [
        { rule: 'R080', words: 'nobody can send' },
        { rule: 'R082', words: 'nobody' },
      ],
      kind: 'technical',
      caps: [{ rule: 'R101', from: 'A', to: 'B' }],
    });
  });

  it('take the kind from the text when no answer names it', async () => {
    const asked = { text: 'please cancel our subscription', lang: 'en', cloud: '21vianet', agreement: true };
    expect((await answers('explain', asked))[0]).to.deep.include({ kind: 'billing' });
  });

  it('tell the kind of a request', async () => {
    const [answer] = await answers('kind', { text: 'nem tudok belépni', lang: 'hu' });
    expect(answer).to.have.all.keys('kind', 'confidence', 'alternatives', 'because');
    expect(answer).to.deep.include({ kind: 'technical' });
  });

  it('find a country', async () => {
    expect(
      await answers('country', { input: 'Németországból', lang: 'hu' }, { input: '朝鲜', lang: 'zh' }),
    ).to.deep.equal([
      { match: 'one', keys: ['DE'] },
      { match: 'not-listed', keys: [] },
    ]);
  });

  it('read contact details', async () => {
    const asked = {
      defaultCountry: 'HU',
      now: '2026-11-25T09:00:00Z',
      timeZone: 'Europe/Budapest',
      lang: 'hu',
    };
    const [answer] = await answers('contact', { ...asked, text: 'holnap 10-kor a 06 30 123 4567-en' });
    expect(answer).to.deep.equal({
      phone: '+36301234567',
      phoneExtension: null,
      phoneCandidates: [],
      email: null,
      emailCandidates: [],
      callbackTime: '2026-11-26T10:00',
      askAgain: [],
    });
  });

  it('say when a first reply is due', async () => {
    const asked = { severity: 'B', kind: 'technical', cloud: '21vianet' };
    const [known, beyond] = await answers(
      'due',
      { ...asked, openedAt: '2026-11-20T12:00:00Z' },
      { ...asked, openedAt: '2027-02-01T12:00:00Z' },
    );
    expect(known).to.deep.include({ due: '2026-11-23T16:00:00.000Z', caution: null });
    expect(beyond).to.deep.include({ due: null, caution: 'calendar-not-loaded' });
  });

  it('answer in order and go on after a bad line, naming its number', async () => {
    const good = { text: 'hello', lang: 'en' };
    const found = await answers(
      'kind',
      good,
      '{oops',
      '',
      { lang: 'en' },
      { text: 'x', lang: 'fr' },
      good,
      '',
    );
    expect(found).to.have.length(6);
    expect(found[1]).to.deep.equal({ error: 'line 2 is not JSON', line: 2 });
    expect(found[2]).to.deep.equal({ error: 'line 3 is empty', line: 3 });
    expect(found[3])
      .to.have.property('error')
      .that.matches(/^line 4 text:/);
    expect(found[4])
      .to.have.property('error')
      .that.matches(/^line 5 lang:/);
    expect(found[5]).to.deep.equal(found[0]);
  });
});

describe('npm run policy', () => {
  it('prints a decision with its reasons and clocks', async () => {
    const { code, out } = await run(
      'explain', '--cloud', '21vianet', '--kind', 'technical', '--text', 'Outlook', '--users', 'many', '--state', 'down',
      '--opened', '2026-11-20T12:00:00Z', '--time-zone', 'Europe/Budapest',
    ); // biome-ignore format: one command
    expect(code).to.equal(0);
    expect(out).to.include('Severity B (high), proposed for a technical request');
    expect(out).to.include('R080  "serviceState: down"  → A');
    expect(out).to.include('R101  A → B: Severity A needs the advanced online service agreement');
    expect(out).to.include('by Mon 2026-11-23 24:00 Asia/Shanghai, Mon 2026-11-23 17:00 Europe/Budapest');
  });

  it('prints the same decision as JSON', async () => {
    const { out } = await run('explain', '--text', 'how do I rename a team', '--json');
    expect(JSON.parse(out)).to.deep.include({ severity: 'C', raw: 'C', kind: 'technical', caps: [] });
  });

  it('checks the policy files and names file, line and mend', async () => {
    expect(await run('check')).to.deep.include({ code: 0, out: '2 policies, no faults\n' });
    const copy = mkdtempSync(join(tmpdir(), 'policies-'));
    cpSync(folder, copy, { recursive: true });
    const file = join(copy, '21vianet.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('{ minutes: 60 }', 'soon'));
    const { code, err } = await run('check', '--folder', copy);
    rmSync(copy, { recursive: true });
    expect(code).to.equal(1);
    expect(err).to.match(/21vianet\.yaml:\d+ severities\.A\.firstReply: write \{ minutes: 60 \}/);
  });

  it('explains itself when it is not understood', async () => {
    for (const args of [[], ['nonsense']]) {
      const { code, out, err } = await run(...args);
      expect({ code, out }).to.deep.equal({ code: 2, out: '' });
      expect(err).to.include('The support policy from the command line.');
    }
  });

  it('refuses values it does not know and says what to write, all at once', async () => {
    const { code, out, err } = await run(
      'explain', '--cloud', 'mars', '--users', 'everyone', '--deadline', 'maybe', '--opened', 'soon',
      '--time-zone', 'Mars/One', '--folder', '/nowhere',
    ); // biome-ignore format: one command
    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(err.trim().split('\n')).to.deep.equal([
      '--cloud mars: write worldwide or 21vianet.',
      '--users everyone: write one, some, many, all or unknown.',
      '--deadline maybe: write yes, no or unknown.',
      '--opened soon: write a day or an instant, such as 2026-11-20T12:00:00Z.',
      '--time-zone Mars/One: write an IANA time zone, such as Europe/Budapest.',
      '--folder /nowhere: there is no such folder.',
    ]);
  });

  it('refuses an option it does not know', async () => {
    const { code, err } = await run('explain', '--severity', 'A');
    expect(code).to.equal(2);
    expect(err).to.include("Unknown option '--severity'").and.not.include('    at ');
  });
});
