import { expect } from 'chai';
import type { Send, Sending } from '../../bot/channels/teams/sender.ts';
import { createOutbox, type Outbox } from '../../bot/outbox.ts';
import { conversationKey } from '../../bot/store/conversation.ts';
import { createConversationStore } from '../../bot/store/conversationStore.ts';
import type { Database } from '../../bot/store/database.ts';
import { createOutboxStore } from '../../bot/store/outboxStore.ts';
import type { Signal } from '../../bot/store/signals.ts';
import { useDatabase } from '../support/database.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

describe('the outbox', () => {
  const db = useDatabase();
  const conversations = createConversationStore(db);
  let now: Date;
  let sent: { text: string; at: number }[];
  let published: Signal[];
  let respond: (text: string) => Sending | Promise<Sending>;

  const send: Send = async (_serviceUrl, _conversation, activity) => {
    const text = activity.text ?? '';
    sent.push({ text, at: now.getTime() });
    return respond(text);
  };
  const open = (on: Pick<Database, 'query'> = db): Outbox =>
    createOutbox({
      store: createOutboxStore(on),
      signals: { publish: (signal) => void published.push(signal) },
      send,
      publicUrl: 'https://desk.contoso.example',
      clock: () => now,
      log,
      onSettled: () => {},
      random: () => 0.5,
    });
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const texts = () => sent.map(({ text }) => text);
  const states = async () =>
    (await db.query<{ state: string }>('select state from outbox order by id')).map(({ state }) => state);

  /** The bot says these things, one after the other, in a conversation of Teams. */
  async function say(name: string, ...lines: readonly string[]): Promise<string> {
    const id = conversationKey('msteams', name);
    await conversations.create(db, {
      id,
      channel: 'msteams',
      reference: { serviceUrl, channelId: 'msteams' },
      userId: '29:anna',
      language: 'en',
      startedAt: now,
    });
    await db.transaction(async (tx) => {
      const conversation = await conversations.lock(tx, id);
      if (!conversation) throw new Error('no conversation');
      const entries = lines.map((text) => ({ author: 'bot' as const, activity: { type: 'message', text } }));
      await conversations.append(tx, conversation, entries, now);
    });
    return id;
  }

  async function workOff(outbox: Outbox): Promise<void> {
    while (await outbox.work()) await outbox.finish();
  }

  beforeEach(async () => {
    now = new Date('2026-11-23T08:00:00Z');
    sent = [];
    published = [];
    respond = () => ({ outcome: 'sent' });
    await db.query('delete from conversations');
  });

  it('sends what was said in a conversation in order', async () => {
    await say('c1', 'one', 'two', 'three');
    await workOff(open());
    expect(texts()).to.deep.equal(['one', 'two', 'three']);
    expect(await states()).to.deep.equal(['sent', 'sent', 'sent']);
  });

  it('holds up nobody for a conversation that is slow', async () => {
    await say('slow', 'slow one', 'slow two');
    await say('c1', 'one', 'two');
    let release = (_: Sending) => {};
    respond = (text) =>
      text === 'slow one' ? new Promise((resolve) => (release = resolve)) : { outcome: 'sent' };
    const outbox = open();
    await outbox.work();
    await new Promise(setImmediate);
    for (let turn = 0; turn < 20 && sent.length < 3; turn += 1) {
      await outbox.work();
      await db.query('select 1');
    }
    expect(texts()).to.have.members(['slow one', 'one', 'two']);
    release({ outcome: 'sent' });
    await outbox.finish();
    await workOff(outbox);
    expect(texts().at(-1)).to.equal('slow two');
  });

  it('waits as long as a busy channel asks, and keeps the order', async () => {
    await say('c1', 'one', 'two');
    const outbox = open();
    respond = () => ({ outcome: 'again', afterMs: 30_000, reason: 'HTTP 429' });
    await workOff(outbox);
    respond = () => ({ outcome: 'sent' });
    pass(29_900);
    await workOff(outbox);
    expect(texts()).to.deep.equal(['one']);
    pass(200);
    await workOff(outbox);
    expect(texts()).to.deep.equal(['one', 'one', 'two']);
  });

  it('tries refused connections again, first after 2 s and then at most 20 s apart, for an hour', async () => {
    await say('c1', 'one');
    const outbox = open();
    respond = () => ({ outcome: 'again', afterMs: 0, reason: 'ECONNREFUSED' });
    for (let second = 0; second < 4200 && !(await states()).includes('failed'); second += 1) {
      await workOff(outbox);
      pass(1000);
    }
    const gaps = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));
    expect(gaps.slice(0, 5)).to.deep.equal([2000, 4000, 8000, 16_000, 20_000]);
    expect(Math.max(...gaps)).to.equal(20_000);
    expect((sent.at(-1)?.at ?? 0) - (sent[0]?.at ?? 0)).to.be.greaterThan(3_600_000);
    expect(published).to.deep.include({ kind: 'conversation', id: 'msteams/c1' });
  }).timeout(60_000);

  it('does not repeat what may have arrived, says so, and goes on', async () => {
    const id = await say('c1', 'one', 'two');
    respond = (text) =>
      text === 'one' ? { outcome: 'unconfirmed', reason: 'HTTP 502' } : { outcome: 'sent' };
    await workOff(open());
    pass(3_600_000);
    await workOff(open());
    expect(texts()).to.deep.equal(['one', 'two']);
    expect(await states()).to.deep.equal(['unconfirmed', 'sent']);
    expect(published).to.deep.equal([{ kind: 'conversation', id }]);
  });

  it('sends what a process that died had begun with once more, after its lease', async () => {
    await say('c1', 'one', 'two');
    respond = () => new Promise(() => {});
    await open().work();
    respond = () => ({ outcome: 'sent' });
    const other = open(db.open());
    pass(29_000);
    await workOff(other);
    expect(texts()).to.deep.equal(['one']);
    pass(2_000);
    await workOff(other);
    expect(texts()).to.deep.equal(['one', 'one', 'two']);
  });

  it('takes no word from a process whose lease has ended', async () => {
    await say('c1', 'one');
    let release = (_: Sending) => {};
    respond = () => new Promise((resolve) => (release = resolve));
    const first = open();
    await first.work();
    pass(31_000);
    respond = () => ({ outcome: 'sent' });
    await workOff(open(db.open()));
    release({ outcome: 'unconfirmed', reason: 'HTTP 502' });
    await first.finish();
    expect(await states()).to.deep.equal(['sent']);
  });

  it('sends nothing twice when four processes work at the same time', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `c${index}`);
    for (const name of names) await say(name, ...[1, 2, 3, 4, 5].map((line) => `${name}: ${line}`));
    const processes = [db.open(), db.open(), db.open(), db.open()].map(open);
    respond = async () => {
      await new Promise(setImmediate);
      return { outcome: 'sent' };
    };
    while ((await states()).some((state) => state !== 'sent')) {
      await Promise.all(processes.map(workOff));
    }
    expect(new Set(texts()).size).to.equal(60);
    expect(sent).to.have.length(60);
    for (const name of names) {
      const own = texts().filter((text) => text.startsWith(`${name}:`));
      expect(own).to.deep.equal([1, 2, 3, 4, 5].map((line) => `${name}: ${line}`));
    }
  });

  it('stays below the limits of Teams, two processes together', async () => {
    await say('c1', ...Array.from({ length: 90 }, (_, index) => `${index}`));
    const processes = [open(db.open()), open(db.open())];
    for (let step = 0; step < 1200 && sent.length < 90; step += 1) {
      await Promise.all(processes.map(workOff));
      pass(50);
    }
    expect(texts()).to.deep.equal(Array.from({ length: 90 }, (_, index) => `${index}`));
    const most = (withinMs: number) =>
      Math.max(
        ...sent.map(({ at }) => sent.filter((other) => other.at > at - withinMs && other.at <= at).length),
      );
    expect(most(1_000)).to.be.at.most(7);
    expect(most(2_000)).to.be.at.most(8);
    expect(most(30_000)).to.be.at.most(60);
    expect((sent.at(-1)?.at ?? 0) - (sent[0]?.at ?? 0)).to.be.below(60_000);
  }).timeout(60_000);
});
