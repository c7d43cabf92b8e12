import { expect } from 'chai';
import { createDirectLineConversations } from '../../bot/directLineConversations.ts';
import { createConversationStore } from '../../bot/store/conversationStore.ts';
import { createTurns } from '../../bot/turns.ts';
import { useDatabase } from '../support/database.ts';

const clock = () => new Date('2026-11-23T08:00:00Z');
const log = { info: () => {}, warn: () => {}, error: () => {} };

describe('Direct Line conversations in the database', () => {
  const db = useDatabase();
  const conversations = createConversationStore(db);
  const signals = { publish: () => {}, subscribe: () => () => {}, close: async () => {} };
  const turns = createTurns({
    db,
    conversations,
    signals,
    clock,
    log,
    answer: async () => ({ said: [{ type: 'message', text: 'Hello' }], invokeResponse: null, change: {} }),
    apologize: () => [],
    redact: (text) => text,
  });
  const bot = { id: 'desk', name: 'Contoso Support Desk' };
  const channel = createDirectLineConversations({ db, conversations, turns, signals, clock, bot });
  const start = (id: string) => channel.start({ id, user: { id: 'dl_anna' }, locale: 'hu-HU' });

  it('greet once, however often a client starts', async () => {
    expect(await channel.exists('c1')).to.equal(false);
    const starts = await Promise.all([start('c1'), start('c1'), start('c1')]);
    expect(starts.filter(Boolean)).to.have.length(1);
    expect(await channel.exists('c1')).to.equal(true);
    expect(await db.query('select event from pending_events')).to.deep.equal([
      { event: { name: 'desk/started' } },
    ]);
  });

  it('tell how far they have come, for clients that want only what comes next', async () => {
    await start('c2');
    expect(await channel.latest('c2')).to.equal(0);
    await channel.post('c2', { type: 'message', text: 'Jó napot!' }, 'client/1');
    expect(await channel.latest('c2')).to.equal(2);
    expect(await channel.read('c2', await channel.latest('c2'), 10)).to.deep.equal([]);
    expect(await channel.latest('nobody')).to.equal(0);
  });
});
