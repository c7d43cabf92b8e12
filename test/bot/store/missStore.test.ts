import { expect } from 'chai';
import { createLearning, createMissStore } from '../../../bot/store/missStore.ts';
import type { Miss } from '../../../dialogs/ports.ts';
import { removePersonalData } from '../../../knowledge/personalData.ts';
import { useDatabase } from '../../support/database.ts';
import { aDraft, createDeskWorld, eszter } from './deskWorld.ts';

describe('the questions the bot missed', () => {
  const db = useDatabase();
  const world = createDeskWorld(db);
  const misses = createMissStore(db);
  const daysLater = (days: number) => new Date(world.now.getTime() + days * 86_400_000);

  before(() => world.fill());
  beforeEach(() => db.query('truncate misses'));

  it('are kept without the name and address of who asked', async () => {
    await note(await world.startChat(), { question: `Eszter's mailbox ${eszter.email} gribbles` });
    const [miss] = await misses.list(world.now, 10);
    expect(miss?.text).to.equal('••• mailbox ••• gribbles');
  });

  it('are kept once in a conversation, with everything that was tried', async () => {
    const chat = await world.startChat();
    await note(chat, { outcome: 'not-helpful', shown: ['sspr'] });
    await note(chat, { outcome: 'choice', shown: ['sspr', 'outlook-search'], chosen: 'outlook-search' });
    await note(await world.startChat(), {});
    const [other, first] = await misses.list(world.now, 10);
    expect(first).to.include({ outcome: 'not-helpful', chosen: 'outlook-search' });
    expect(first?.shown).to.deep.equal(['sspr', 'outlook-search']);
    expect(other?.outcome).to.equal('no-answer');
  });

  it('are gone with a turn that fails', async () => {
    const chat = await world.startChat();
    await db
      .transaction(async (tx) => {
        await learning(chat, tx).note(miss({}));
        throw new Error('the turn failed');
      })
      .catch(() => {});
    expect(await misses.list(world.now, 10)).to.deep.equal([]);
  });

  it('show the ticket they led to, and how that ended', async () => {
    const chat = await world.startChat();
    await note(chat, {});
    const { number } = await world.turn(chat, (desk) => desk.openTicket(aDraft({ submissionId: 'miss' })));
    expect((await misses.list(world.now, 10))[0]?.ticket).to.deep.equal({ number, state: 'waiting' });
    await world.turn(chat, (desk) => desk.withdrawTicket());
    expect((await misses.list(world.now, 10))[0]?.ticket).to.deep.equal({ number, state: 'withdrawn' });
  });

  it('are known by what solved them, by what was chosen, and by having been dismissed', async () => {
    const chat = await world.startChat();
    await note(chat, { question: 'gribble', shown: ['a-1', 'b-2'], chosen: 'a-1', outcome: 'choice' });
    await learning(chat).solved('gribble', 'b-2');
    await note(chat, { question: 'plonder', chosen: 'a-1', outcome: 'choice' });
    await note(chat, { question: 'washing machine' });
    await note(chat, { question: 'nobody knows' });
    const all = await misses.list(world.now, 10);
    await misses.mark(
      all.filter(({ text }) => text === 'washing machine').map(({ id }) => id),
      'dismissed',
    );
    expect((await misses.known(10)).map(({ text, expected }) => [text, expected])).to.deep.equal([
      ['washing machine', null],
      ['plonder', 'a-1'],
      ['gribble', 'b-2'],
    ]);
  });

  it('are listed for ninety days and forgotten after half a year', async () => {
    await note(await world.startChat(), {});
    expect(await misses.list(daysLater(89), 10)).to.have.length(1);
    expect(await misses.list(daysLater(91), 10)).to.have.length(0);
    await misses.forgetOld(daysLater(179));
    expect(await misses.list(world.now, 10)).to.have.length(1);
    await misses.forgetOld(daysLater(181));
    expect(await misses.list(world.now, 10)).to.have.length(0);
  });

  const miss = (change: Partial<Miss>): Miss => ({
    outcome: 'no-answer',
    question: 'the flumox gribbles',
    language: 'en',
    cloud: null,
    shown: [],
    chosen: null,
    ...change,
  });
  const learning = (conversationId: string, tx: Parameters<typeof createLearning>[0]['tx'] = db) =>
    createLearning({
      tx,
      conversationId,
      now: world.now,
      clean: (text) => removePersonalData(text, [eszter.name, eszter.email]),
    });
  const note = (conversationId: string, change: Partial<Miss>) => learning(conversationId).note(miss(change));
});
