/**
 * `npm run bench:turns`: turns per second and latency of the desk's bot, every turn written durably, beside a bare
 * botbuilder echo bot that keeps its state in memory, on the same server and through the same kind of requests.
 *
 * Both are child processes, driven one after the other by the same load in alternating rounds; only the ratio of one
 * run means something.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../bot/root.ts';
import { freePort } from '../support/testDesk.ts';

interface Contestant {
  readonly name: string;
  open(): Promise<(text: string) => Promise<void>>;
}

interface Result {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const conversations = 16;
const turnsEach = 40;
const rounds = 5;
const json = { 'Content-Type': 'application/json' };
/** A message of the kind the bot hears most: a question it has an answer to, then the verdict. */
const messages = ['outlook keeps asking for the password', 'yes, solved'];

async function run({ open }: Contestant): Promise<Result> {
  const talks = await Promise.all(Array.from({ length: conversations }, open));
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    talks.map(async (say) => {
      for (let turn = 0; turn < turnsEach; turn += 1) {
        const sent = performance.now();
        await say(messages[turn % messages.length] ?? '');
        times.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** A chat over Direct Line with the real product. */
function desk(base: string): Contestant {
  return {
    name: 'this bot, durable',
    async open() {
      const opened = await fetch(`${base}/api/chat/token`, {
        method: 'POST',
        headers: json,
        body: '{"language":"en"}',
      });
      const { token, conversationId } = await opened.json();
      const headers = { ...json, Authorization: `Bearer ${token}` };
      await fetch(`${base}/v3/directline/conversations`, { method: 'POST', headers, body: '{}' });
      const address = `${base}/v3/directline/conversations/${conversationId}/activities`;
      return (text) => post(address, headers, { type: 'message', text, from: { id: 'user' } });
    },
  };
}

/** The same POST to an echo bot on the same server stack. */
function echo(base: string): Contestant {
  let count = 0;
  return {
    name: 'echo bot, in memory',
    async open() {
      count += 1;
      const conversation = { id: `conversation-${process.hrtime.bigint()}-${count}` };
      const activity = {
        type: 'message',
        from: { id: 'user' },
        recipient: { id: 'bot' },
        channelId: 'test',
        conversation,
      };
      return (text) => post(`${base}/activities`, json, { ...activity, text });
    },
  };
}

async function post(address: string, headers: Record<string, string>, body: object): Promise<void> {
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

async function start(args: readonly string[], environment: Record<string, string>) {
  const port = await freePort();
  const env = { PATH: process.env.PATH ?? '', PORT: String(port), ...environment };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const isUp = await fetch(`${base}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return { base, stop: () => end(child) };
    if (tries > 300 || child.exitCode !== null) throw new Error(`${args[0]} does not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function middle(results: readonly Result[]): Result {
  return (
    [...results].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(results.length / 2)] ?? {
      perSecond: 0,
      p50: 0,
      p99: 0,
    }
  );
}

const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
const limits = { CHATS_PER_MINUTE: '100000', MESSAGES_PER_MINUTE: '1000000' };
const product = await start([join(root, 'dist', 'bot', 'main.js')], { DATA_DIR: folder, ...limits });
const bare = await start(['--import', 'tsx', join(root, 'test', 'bench', 'echoServer.ts')], {});
const contestants = [desk(product.base), echo(bare.base)];
const results = new Map<string, Result[]>(contestants.map(({ name }) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const contestant of contestants) {
    const result = await run(contestant);
    if (round > 0) results.get(contestant.name)?.push(result);
  }
}
await Promise.all([product.stop(), bare.stop()]);
rmSync(folder, { recursive: true, force: true });

const [ours, theirs] = contestants.map(({ name }) => ({ name, ...middle(results.get(name) ?? []) }));
console.log(`${conversations} conversations at once, ${turnsEach} turns each, median of ${rounds} rounds`);
for (const row of [ours, theirs]) {
  if (!row) continue;
  const numbers = [
    row.perSecond.toFixed(0).padStart(8),
    row.p50.toFixed(1).padStart(8),
    row.p99.toFixed(1).padStart(8),
  ];
  console.log(`${row.name.padEnd(22)}${numbers.join('')}   turns/s, p50 ms, p99 ms`);
}
console.log(`ratio ${((ours?.perSecond ?? 0) / (theirs?.perSecond ?? 1)).toFixed(2)}`);
