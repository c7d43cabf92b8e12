import { expect } from 'chai';
import { createDeskPolicy } from '../../../bot/desk/deskPolicy.ts';
import type { Claimant } from '../../../bot/desk/ticket.ts';
import { createAgentDesk } from '../../../bot/store/agentDesk.ts';
import { createDeskReader } from '../../../bot/store/deskReader.ts';
import { useDatabase } from '../../support/database.ts';
import { anna, createDeskWorld, ownTargets as own, policies } from './deskWorld.ts';

describe('the desk’s own targets on PostgreSQL', () => {
  const db = useDatabase();
  const world = createDeskWorld(db, own);
  const { desk, conversations } = world;
  const reader = createDeskReader({ db, conversations, policy: own, clock: () => world.now });
  const start = new Date('2026-11-23T02:00:00Z');
  const at = (minutes: number) => {
    world.now = new Date(start.getTime() + minutes * 60_000);
  };
  const iso = (minutes: number) => new Date(start.getTime() + minutes * 60_000).toISOString();

  before(() => world.fill());
  beforeEach(() => at(0));
  afterEach(async () => {
    await db.query(`update tickets set state = 'withdrawn' where state in ('waiting', 'active')`);
  });

  /** Anna has given the first reply at once. */
  async function answered() {
    const ticket = await world.openTicket();
    const held = await desk.claim(ticket.number, anna);
    if (typeof held === 'string') throw new Error(held);
    const by: Claimant = { agent: anna, claimNumber: held.claimNumber };
    await desk.reply(ticket.number, {
      ...by,
      text: 'Good morning',
      files: [],
      key: `hello-${ticket.number}`,
    });
    return { number: ticket.number, chat: ticket.conversationId, by };
  }

  const clocks = async (number: number) => {
    const facts = await reader.ticket(number);
    if (!facts) throw new Error('no such ticket');
    const { nextReply, resolution } = facts.ownClocks;
    return { nextReply: nextReply.state, resolution: resolution.state, due: resolution.due?.toISOString() };
  };

  it('count from the customer’s message and from the opening', async () => {
    const { number, chat } = await answered();
    expect(await clocks(number)).to.deep.equal({ nextReply: 'none', resolution: 'running', due: iso(240) });
    at(10);
    await world.customerSays(chat, 'It still fails');
    at(30);
    await world.customerSays(chat, 'Are you there?');
    expect(await clocks(number)).to.include({ nextReply: 'running' });
    at(71);
    expect(await clocks(number)).to.include({ nextReply: 'missed' });
  });

  it('pause until the customer writes, and the solution is due later by that', async () => {
    const { number, chat, by } = await answered();
    at(20);
    await desk.awaitCustomer(number, { ...by, awaits: true });
    expect(await clocks(number)).to.deep.equal({ nextReply: 'none', resolution: 'paused', due: undefined });
    expect((await reader.overview(anna.id)).mine[0]?.isAwaitingCustomer).to.equal(true);
    at(500);
    await desk.reply(number, { ...by, text: 'Any news?', files: [], key: `news-${number}` });
    expect(await clocks(number)).to.include({ resolution: 'paused' });
    expect(await desk.recordMissedClocks()).to.deep.equal([]);
    at(600);
    await world.customerSays(chat, 'Here are the logs');
    expect(await clocks(number)).to.deep.equal({
      nextReply: 'running',
      resolution: 'running',
      due: iso(820),
    });
    expect((await reader.overview(anna.id)).mine[0]?.isAwaitingCustomer).to.equal(false);
  });

  it('go on when the agent does, without a message', async () => {
    const { number, by } = await answered();
    at(20);
    await desk.awaitCustomer(number, { ...by, awaits: true });
    at(50);
    await desk.awaitCustomer(number, { ...by, awaits: false });
    expect(await clocks(number)).to.deep.equal({ nextReply: 'none', resolution: 'running', due: iso(270) });
    expect(await world.history(number)).to.include.members(['awaits-customer', 'goes-on']);
  });

  it('are recorded once when they are missed, by however many processes look', async () => {
    const { number, chat } = await answered();
    at(10);
    await world.customerSays(chat, 'It still fails');
    at(71);
    const looks = await Promise.all([1, 2, 3].map(() => desk.recordMissedClocks()));
    expect(looks.flat()).to.deep.equal([number]);
    at(241);
    expect(await desk.recordMissedClocks()).to.deep.equal([number]);
    expect(await desk.recordMissedClocks()).to.deep.equal([]);
    const missed = await db.query<{ clock: string }>(
      `select details->>'clock' as clock from ticket_events where ticket = $1 and kind = 'clock-missed' order by id`,
      [number],
    );
    expect(missed.map(({ clock }) => clock)).to.deep.equal(['next-reply', 'resolution']);
  });

  it('are recomputed when the severity changes, with the old one in the history', async () => {
    const { number, by } = await answered();
    const lower = { severity: 'C', kind: 'technical', ground: 'facts', reason: 'One mailbox' } as const;
    await desk.reclassify(number, { ...by, ...lower });
    expect(await clocks(number)).to.include({ resolution: 'none' });
    const [event] = await db.query<{ details: { from: object; to: object } }>(
      `select details from ticket_events where ticket = $1 and kind = 'reclassified'`,
      [number],
    );
    expect(event?.details.from).to.include({ resolutionDue: iso(240) });
    expect(event?.details.to).to.include({ resolutionDue: null });
  });

  it('follow a policy that was changed while the desk was down, and the history says so', async () => {
    const { number } = await answered();
    const restarted = createAgentDesk({
      db,
      conversations,
      signals: world.signals,
      policy: createDeskPolicy(policies),
      clock: () => world.now,
      fileUrl: (id) => id,
    });
    await restarted.recordMissedClocks();
    await restarted.recordMissedClocks();
    expect((await world.ticket(number)).resolutionDue).to.equal(null);
    expect((await world.history(number)).filter((kind) => kind === 'recomputed')).to.have.lengthOf(1);
  });

  it('are promised to nobody: what the customer reads has no word of them', async () => {
    const { number, chat, by } = await answered();
    await desk.awaitCustomer(number, { ...by, awaits: true });
    at(900);
    await desk.recordMissedClocks();
    expect(await world.said(chat)).to.deep.equal([
      'Support Desk: Anna Kiss has joined the chat.',
      'Anna Kiss: Good morning',
    ]);
  });
});
