import { expect } from 'chai';
import { createEventWork } from '../../bot/eventWork.ts';
import { conversationKey, type LoggedActivity } from '../../bot/store/conversation.ts';
import { createConversationStore } from '../../bot/store/conversationStore.ts';
import type { Signal } from '../../bot/store/signals.ts';
import { type BotTurn, createTurns } from '../../bot/turns.ts';
import { useDatabase } from '../support/database.ts';
import { rejection } from '../support/rejection.ts';

const now = new Date('2026-11-23T08:00:00Z');
const key = conversationKey('directline', 'c1');
const endConnection = 'select pg_terminate_backend(pg_backend_pid())';
const log = { info: () => {}, warn: () => {}, error: () => {} };

describe('turns', () => {
  const db = useDatabase();
  const conversations = createConversationStore(db);
  let published: Signal[];
  let runs: number;

  const signals = {
    publish: (signal: Signal) => void published.push(signal),
    subscribe: () => () => {},
    close: async () => {},
  };

  /** A bot that counts its turns in its state and repeats what it heard. */
  async function counting({ tx, conversation, activity }: BotTurn) {
    runs += 1;
    const past = (conversation.state as { count: number } | null)?.count ?? 0;
    if (activity.text === 'stumble') throw new Error('a bug');
    if (activity.text === 'the server restarts' && runs === 1) await tx.query(endConnection);
    const said =
      activity.type === 'message' ? [{ type: 'message', text: `${past + 1}: ${activity.text}` }] : [];
    return { said, invokeResponse: null, change: { state: { count: past + 1 } } };
  }

  const world = {
    db,
    conversations,
    signals,
    clock: () => now,
    log,
    answer: counting,
    apologize: () => [{ type: 'message', text: 'Sorry, that went wrong on our side.' }],
    redact: (text: string) => text.replace(/\b\d{6}\b/g, '••••••'),
  };
  const turns = createTurns(world);

  const say = (text: string, deliveryId: string) =>
    turns.run({
      conversation: key,
      deliveryId,
      activity: { type: 'message', text, from: { id: 'dl_anna', name: '' } },
    });
  const transcript = async () => (await conversations.read(key, 0, 100)).map(line);

  beforeEach(async () => {
    published = [];
    runs = 0;
    await db.query('delete from conversations');
    await conversations.create(db, {
      id: key,
      channel: 'directline',
      reference: { bot: { id: 'desk', name: 'Desk' } },
      userId: 'dl_anna',
      language: 'en',
      startedAt: now,
    });
  });

  it('writes message, answer and state together and tells everybody afterwards', async () => {
    const result = await say('mail is down', 'd1');
    expect(result).to.include({ outcome: 'done', activityId: 'c1|0000001' });
    expect(await transcript()).to.deep.equal(['user: mail is down', 'bot: 1: mail is down']);
    expect((await conversations.find(key))?.state).to.deep.equal({ count: 1 });
    expect(published).to.deep.equal([{ kind: 'conversation', id: key }]);
  });

  it('names the message in the answer to it', async () => {
    const [question, answer] = (await say('hello', 'd1')) ? await conversations.read(key, 0, 10) : [];
    expect(question?.activity.id).to.equal('c1|0000001');
    expect(answer?.activity.id).to.equal('c1|0000002');
    expect(answer?.activity.timestamp).to.equal(now.toISOString());
  });

  it('runs a delivery that comes twice once, and answers it the same', async () => {
    await say('mail is down', 'd1');
    expect(await say('mail is down', 'd1')).to.include({ outcome: 'duplicate', activityId: 'c1|0000001' });
    expect(await transcript()).to.have.length(2);
  });

  it('runs ten deliveries of one message at the same time once', async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => say('mail is down', 'd1')));
    expect(results.filter((result) => result?.outcome === 'done')).to.have.length(1);
    expect(await transcript()).to.have.length(2);
  });

  it('runs turns of one conversation one after the other, losing none', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => say(`message ${index}`, `d${index}`)));
    expect((await conversations.find(key))?.state).to.deep.equal({ count: 20 });
    const sequences = (await conversations.read(key, 0, 100)).map(({ sequence }) => sequence);
    expect(sequences).to.deep.equal(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('keeps the message and apologizes when the bot stumbles, and goes on with the old state', async () => {
    await say('hello', 'd1');
    expect(await say('stumble', 'd2')).to.include({ outcome: 'failed' });
    await say('still there?', 'd3');
    expect((await transcript()).slice(2)).to.deep.equal([
      'user: stumble',
      'bot: Sorry, that went wrong on our side.',
      'user: still there?',
      'bot: 2: still there?',
    ]);
  });

  it('answers as if nothing had been when the database drops the connection in the middle', async () => {
    expect(await say('the server restarts', 'd1')).to.include({ outcome: 'done' });
    expect(await transcript()).to.deep.equal(['user: the server restarts', 'bot: 1: the server restarts']);
  });

  it('takes codes out of a message before it is written anywhere', async () => {
    await say('my code is 482913', 'd1');
    expect(await transcript()).to.deep.equal(['user: my code is ••••••', 'bot: 1: my code is ••••••']);
  });

  it('takes codes out of what is typed into a card, too, and leaves its ids alone', async () => {
    const value = { step: '482913', answer: 'save', note: 'the code is 482913' };
    await turns.run({ conversation: key, deliveryId: 'd1', activity: { type: 'message', value } });
    const [submitted] = await conversations.read(key, 0, 1);
    expect(submitted?.activity.value).to.deep.equal({ ...value, note: 'the code is ••••••' });
  });

  it('tells the bot the language of the conversation where the activity names none', async () => {
    await say('hello', 'd1');
    const [question] = await conversations.read(key, 0, 1);
    expect(question?.activity.locale).to.equal('en');
  });

  it('trusts no id, time or conversation of the sender', async () => {
    const activity = {
      type: 'message',
      text: 'hi',
      conversation: { id: 'other', name: '', isGroup: true, conversationType: '' },
      timestamp: new Date(0),
    };
    await turns.run({ conversation: key, deliveryId: 'd1', activity });
    const [question] = await conversations.read(key, 0, 1);
    expect(question?.activity.conversation.id).to.equal('c1');
    expect(question?.activity.timestamp).to.equal(now.toISOString());
  });

  it('knows no conversation that was not opened', async () => {
    expect(await turns.run({ conversation: 'directline/none', deliveryId: 'd1', activity: {} })).to.equal(
      null,
    );
  });

  it('puts what the bot says into the outbox of channels that have to be called', async () => {
    const teams = conversationKey('msteams', 'a:1');
    await conversations.create(db, {
      id: teams,
      channel: 'msteams',
      reference: { serviceUrl: 'https://smba.trafficmanager.net/emea/' },
      userId: '29:x',
      language: null,
      startedAt: now,
    });
    await turns.run({
      conversation: teams,
      deliveryId: 'm1',
      activity: { type: 'message', id: 'm1', text: 'hi' },
    });
    expect(await db.query('select conversation_id, sequence, state from outbox')).to.deep.equal([
      { conversation_id: teams, sequence: 2, state: 'waiting' },
    ]);
  });

  describe('events', () => {
    const workOnOne = createEventWork({ db, signals, turns, clock: () => now, log });
    const add = (name: 'desk/started' | 'desk/signed-in') =>
      db.transaction((tx) => conversations.addEvent(tx, key, { name }, now));

    it('reach the bot once and leave no line in the transcript', async () => {
      await add('desk/started');
      expect(await workOnOne()).to.equal(true);
      expect(await workOnOne()).to.equal(false);
      expect(runs).to.equal(1);
      expect(await transcript()).to.deep.equal([]);
    });

    it('wait for the database to come back, however often it drops the connection', async () => {
      await add('desk/started');
      const dropping = createTurns({
        ...world,
        async answer({ tx }) {
          await tx.query(endConnection);
          return { said: [], invokeResponse: null, change: {} };
        },
      });
      const dropped = createEventWork({ db, signals, turns: dropping, clock: () => now, log });
      for (let times = 0; times < 6; times += 1) await rejection(dropped());
      expect(await workOnOne()).to.equal(true);
      expect(runs).to.equal(1);
    });

    it('reach it once even when two processes look at the same time', async () => {
      await add('desk/started');
      await add('desk/signed-in');
      while ((await Promise.all([workOnOne(), workOnOne()])).some((worked) => worked));
      expect(runs).to.equal(2);
    });
  });
});

const line = ({ author, activity }: LoggedActivity) => `${author}: ${activity.text}`;
