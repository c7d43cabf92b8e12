import { expect } from 'chai';
import type { Claimant, Ticket } from '../../../bot/desk/ticket.ts';
import { useDatabase } from '../../support/database.ts';
import { rejection } from '../../support/rejection.ts';
import { aDraft, anna, createDeskWorld, eszter, li, severity } from './deskWorld.ts';

describe('the desk on PostgreSQL', () => {
  const db = useDatabase();
  const world = createDeskWorld(db);
  const { desk } = world;

  before(() => world.fill());
  afterEach(async () => {
    await db.query(`update tickets set state = 'withdrawn' where state in ('waiting', 'active')`);
    world.signals.published.length = 0;
  });

  describe('opening a ticket', () => {
    it('puts it into the queue with its deadline, and the conversation waits', async () => {
      const chat = await world.startChat();
      const receipt = await world.turn(chat, (help) => help.openTicket(aDraft({ submissionId: chat })));
      expect(receipt.severity).to.equal('B');
      expect(receipt.firstReplyDue).to.deep.equal(new Date('2026-11-24T16:00:00Z'));
      const ticket = await world.ticket(receipt.number);
      expect(ticket).to.include({ state: 'waiting', personId: eszter.id, organizationId: 'contoso-china' });
      expect((await world.conversations.find(chat))?.holder).to.equal('waiting');
      expect(world.signals.published).to.deep.include({ kind: 'ticket', number: receipt.number });
    });

    it('opens none for somebody whose roles do not allow this kind, whatever the talk says', async () => {
      const chat = await world.startChat();
      const member = { ...eszter, roles: [] };
      const asking = (kind: 'technical' | 'presales') =>
        world.turn(chat, (help) => help.openTicket(aDraft({ submissionId: chat, kind })), member);
      expect((await rejection(asking('technical'))).message).to.match(/may not open one/);
      expect((await asking('presales')).number).to.be.above(0);
    });

    it('gives the same receipt when the same card is sent again', async () => {
      const chat = await world.startChat();
      const draft = aDraft({ submissionId: chat });
      const first = await world.turn(chat, (help) => help.openTicket(draft));
      const again = await world.turn(chat, (help) => help.openTicket({ ...draft, problem: 'Other words' }));
      expect(again).to.deep.equal(first);
      expect((await world.ticket(first.number)).problem).to.equal(draft.problem);
      expect(await world.history(first.number)).to.deep.equal(['opened']);
    });

    it('gives one ticket to a card that is sent many times at once', async () => {
      const chat = await world.startChat();
      const draft = aDraft({ submissionId: chat });
      const receipts = await Promise.all(
        Array.from({ length: 6 }, () => world.turn(chat, (help) => help.openTicket(draft))),
      );
      expect(new Set(receipts.map((receipt) => receipt.number)).size).to.equal(1);
    });

    it('leaves nothing behind when the turn fails', async () => {
      const chat = await world.startChat();
      const turn = world.turn(chat, async (help) => {
        await help.openTicket(aDraft({ submissionId: chat }));
        throw new Error('the bot stumbled');
      });
      await turn.catch(() => {});
      expect(await db.query('select 1 from tickets where conversation_id = $1', [chat])).to.deep.equal([]);
      expect((await world.conversations.find(chat))?.holder).to.equal('bot');
    });

    it('keeps a submission to the conversation it was made in', async () => {
      const ticket = await world.openTicket();
      const chat = await world.startChat();
      const stolen = world.turn(chat, (help) =>
        help.openTicket(aDraft({ submissionId: ticket.submissionId })),
      );
      expect(await stolen.catch((error: Error) => error.message)).to.match(/another conversation/);
    });
  });

  describe('the queue', () => {
    it('is claimed in the order of severity, deadline and age', async () => {
      const at = (minutes: number | null) =>
        minutes === null ? null : new Date(world.now.getTime() + minutes * 60_000);
      const inOrder = [
        { level: 'A', due: 90, opened: 0 },
        { level: 'B', due: 30, opened: 0 },
        { level: 'B', due: 60, opened: 0 },
        { level: 'B', due: null, opened: -9 },
        { level: 'B', due: null, opened: -8 },
        { level: 'C', due: 1, opened: 0 },
      ] as const;
      const order: number[] = [];
      for (const { level, due, opened } of inOrder.toReversed()) {
        const { number } = await world.openTicket({ severity: severity(level) });
        const text = 'update tickets set first_reply_due = $2, opened_at = $3 where number = $1';
        await db.query(text, [number, at(due), at(opened)]);
        order.unshift(number);
      }
      const claimed: (number | undefined)[] = [];
      for (const _ of order) claimed.push((await desk.claimNext(anna))?.number);
      expect(claimed).to.deep.equal(order);
      expect(await desk.claimNext(anna)).to.equal(null);
    });

    it('never gives one ticket to two of sixteen agents who ask at once', async () => {
      await addAgents(16);
      const opened: number[] = [];
      for (let count = 0; count < 16; count += 1) opened.push((await world.openTicket()).number);
      const claimed = await Promise.all(sixteenAgents().map(([agent, process]) => process.claimNext(agent)));
      expect(claimed.map((ticket) => ticket?.number).sort()).to.deep.equal(opened.sort());
      for (const ticket of claimed)
        expect((await world.ticket(ticket?.number ?? 0)).agentId).to.equal(ticket?.agentId);
    });

    it('gives the only ticket to one of sixteen, and nothing to the others', async () => {
      await addAgents(16);
      const ticket = await world.openTicket();
      const claimed = await Promise.all(sixteenAgents().map(([agent, process]) => process.claimNext(agent)));
      expect(claimed.filter((each) => each !== null).map((each) => each.number)).to.deep.equal([
        ticket.number,
      ]);
      expect(await world.history(ticket.number)).to.deep.equal(['opened', 'claimed']);
    });

    it('gives a ticket to one agent when many pick the same, and tells the others', async () => {
      const ticket = await world.openTicket();
      const results = await Promise.all([
        desk.claim(ticket.number, anna),
        desk.claim(ticket.number, li),
        desk.claim(ticket.number, anna),
        desk.claim(ticket.number, li),
      ]);
      expect(results.filter((result) => result === 'taken')).to.have.length(2);
      expect((await world.said(ticket.conversationId)).length).to.equal(1);
    });

    it('waits for a customer who is in the middle of a turn', async () => {
      const ticket = await world.openTicket();
      let finishTurn = () => {};
      const turnGoesOn = new Promise<void>((done) => {
        finishTurn = done;
      });
      let turnStarted = () => {};
      const started = new Promise<void>((done) => {
        turnStarted = done;
      });
      const turn = world.turn(ticket.conversationId, async () => {
        turnStarted();
        await turnGoesOn;
      });
      await started;
      const claim = desk.claimNext(anna);
      finishTurn();
      await turn;
      expect((await claim)?.number).to.equal(ticket.number);
    });

    it('lets the customer withdraw or an agent claim, never both', async () => {
      for (let round = 0; round < 8; round += 1) {
        const ticket = await world.openTicket();
        const [claimed, withdrawn] = await Promise.all([
          desk.claim(ticket.number, anna),
          world.turn(ticket.conversationId, (help) => help.withdrawTicket()),
        ]);
        expect(typeof claimed === 'string').to.equal(withdrawn === 'withdrawn');
      }
    });
  });

  describe('an agent in the chat', () => {
    it('talks under their own name, in order, and the bot is told when it is over', async () => {
      const { ticket, by } = await claimed();
      await desk.reply(ticket.number, { ...by, text: 'Good morning', files: [], key: 'k1' });
      await desk.resolve(ticket.number, { ...by, summary: 'Cache cleared' });
      expect(await world.said(ticket.conversationId)).to.deep.equal([
        'Support Desk: Anna Kiss has joined the chat.',
        'Anna Kiss: Good morning',
        'Support Desk: Anna Kiss has left the chat.',
      ]);
      expect(await world.history(ticket.number)).to.deep.equal([
        'opened',
        'claimed',
        'first-reply',
        'resolved',
      ]);
      expect((await world.conversations.find(ticket.conversationId))?.holder).to.equal('wrap-up');
      const events = await db.query('select event from pending_events where conversation_id = $1', [
        ticket.conversationId,
      ]);
      expect(events).to.deep.equal([{ event: { name: 'desk/resolved', ticket: ticket.number } }]);
      expect(world.signals.published).to.deep.include({ kind: 'events' });
    });

    it('marks an agent’s message so that clients can tell it from the bot’s', async () => {
      const { ticket, by } = await claimed();
      await desk.reply(ticket.number, { ...by, text: 'Hello', files: [], key: 'k1' });
      const entry = (await world.conversations.read(ticket.conversationId, 1, 1))[0];
      expect(entry).to.include({ author: 'agent' });
      expect(entry?.activity.from).to.deep.equal({ id: anna.id, name: anna.name, role: 'bot' });
      expect(entry?.activity.channelData).to.deep.equal({
        desk: { by: 'agent', agent: anna.name, ticket: ticket.number },
      });
    });

    it('sends web addresses to click in our own chat, and plain text elsewhere', async () => {
      const { ticket, by } = await claimed();
      const text = 'See https://learn.microsoft.com/x *now*';
      await desk.reply(ticket.number, { ...by, text, files: [], key: 'k1' });
      await db.query(`update conversations set channel = 'msteams' where id = $1`, [ticket.conversationId]);
      await desk.reply(ticket.number, { ...by, text, files: [], key: 'k2' });
      const said = await world.conversations.read(ticket.conversationId, 1, 2);
      expect(said.map(({ activity }) => [activity.text, activity.textFormat])).to.deep.equal([
        ['See <https://learn.microsoft.com/x> \\*now\\*', 'markdown'],
        [text, 'plain'],
      ]);
    });

    it('says a message once, however often it is sent', async () => {
      const { ticket, by } = await claimed();
      const message = { ...by, text: 'Please restart Outlook', files: [], key: 'k1' };
      const first = await desk.reply(ticket.number, message);
      const again = await Promise.all([1, 2, 3].map(() => desk.reply(ticket.number, message)));
      expect(again).to.deep.equal([first, first, first]);
      expect((await world.said(ticket.conversationId)).length).to.equal(2);
    });

    it('answers a repeated message as before even after the ticket was resolved', async () => {
      const { ticket, by } = await claimed();
      const message = { ...by, text: 'Solved', files: [], key: 'k1' };
      const first = await desk.reply(ticket.number, message);
      await desk.resolve(ticket.number, { ...by, summary: null });
      expect(await desk.reply(ticket.number, message)).to.deep.equal(first);
    });

    it('has no say any more after handing back, not even when they claim it again elsewhere', async () => {
      const { ticket, by } = await claimed();
      await desk.handBack(ticket.number, by);
      const late = { ...by, text: 'One more thing', files: [], key: 'k2' };
      expect(await desk.reply(ticket.number, late)).to.equal('moved-on');
      await desk.claim(ticket.number, anna);
      expect(await desk.reply(ticket.number, late)).to.equal('moved-on');
      expect(await desk.resolve(ticket.number, { ...by, summary: null })).to.equal('moved-on');
      expect(await desk.typing(ticket.number, by)).to.equal('moved-on');
    });

    it('keeps the ticket at its place when handing back', async () => {
      const { ticket, by } = await claimed();
      await world.openTicket();
      await desk.handBack(ticket.number, by);
      expect((await desk.claimNext(li))?.number).to.equal(ticket.number);
      expect(await world.said(ticket.conversationId)).to.have.length(3);
    });

    it('keeps a note once and shows it to nobody in the chat', async () => {
      const { ticket, by } = await claimed();
      const note = { ...by, text: 'Called, nobody answered', key: 'n1' };
      await desk.note(ticket.number, note);
      await desk.note(ticket.number, note);
      expect(await world.history(ticket.number)).to.deep.equal(['opened', 'claimed', 'noted']);
      expect(await world.said(ticket.conversationId)).to.have.length(1);
    });

    it('sends files of this conversation only', async () => {
      const { ticket, by } = await claimed();
      const other = await claimed();
      const png = { name: 'steps.png', contentType: 'image/png', bytes: Buffer.from('89504e47', 'hex') };
      const mine = await desk.addFile(ticket.number, by, png);
      const theirs = await desk.addFile(other.ticket.number, other.by, png);
      if (typeof mine === 'string' || typeof theirs === 'string') throw new Error('the file was refused');
      expect(await desk.reply(ticket.number, { ...by, text: '', files: [theirs.id], key: 'f1' })).to.equal(
        'unknown-file',
      );
      await desk.reply(ticket.number, { ...by, text: '', files: [mine.id], key: 'f2' });
      const entry = (await world.conversations.read(ticket.conversationId, 1, 1))[0];
      expect(entry?.activity.attachments).to.deep.equal([
        {
          name: 'steps.png',
          contentType: 'image/png',
          contentUrl: `https://desk.example/v3/directline/files/${mine.id}`,
        },
      ]);
    });

    it('raises a ticket to A only for a customer with the agreement, and recomputes the deadline', async () => {
      const { ticket, by } = await claimed();
      const raise = {
        ...by,
        severity: 'A',
        kind: 'technical',
        ground: 'facts',
        reason: 'All are down',
      } as const;
      await db.query('update organizations set has_advanced_agreement = false');
      expect(await desk.reclassify(ticket.number, raise)).to.equal('not-allowed');
      await db.query('update organizations set has_advanced_agreement = true');
      const raised = await desk.reclassify(ticket.number, raise);
      expect(raised).to.have.property('severity', 'A');
      expect((await world.ticket(ticket.number)).firstReplyDue?.getTime()).to.equal(
        ticket.openedAt.getTime() + 3_600_000,
      );
    });

    it('does nothing to a ticket that does not exist', async () => {
      expect(await desk.claim(999_999, anna)).to.equal('unknown');
      expect(await desk.handBack(999_999, { agent: anna, claimNumber: 1 })).to.equal('unknown');
    });
  });

  describe('what the talk asks the desk', () => {
    it('lists a person’s own tickets, newest first', async () => {
      const older = await world.openTicket();
      const newer = await world.openTicket();
      const listed = await world.turn(newer.conversationId, (help) => help.listTickets(eszter));
      expect(listed.slice(0, 2).map((ticket) => ticket.number)).to.deep.equal([newer.number, older.number]);
    });

    it('takes a waiting ticket back and lets the bot speak', async () => {
      const ticket = await world.openTicket();
      expect(await world.turn(ticket.conversationId, (help) => help.withdrawTicket())).to.equal('withdrawn');
      expect(await world.turn(ticket.conversationId, (help) => help.withdrawTicket())).to.equal('none');
      expect((await world.conversations.find(ticket.conversationId))?.holder).to.equal('bot');
      expect(await desk.claim(ticket.number, anna)).to.equal('over');
    });

    it('cannot take back what an agent works on', async () => {
      const { ticket } = await claimed();
      expect(await world.turn(ticket.conversationId, (help) => help.withdrawTicket())).to.equal('too-late');
    });

    it('puts a resolved ticket into the queue again, for whoever is free', async () => {
      const { ticket, by } = await claimed();
      await desk.resolve(ticket.number, { ...by, summary: null });
      const reopen = (chat: string) => world.turn(chat, (help) => help.reopenTicket(ticket.number));
      expect(await reopen(await world.startChat())).to.equal('none');
      expect(await reopen(ticket.conversationId)).to.equal('reopened');
      expect(await reopen(ticket.conversationId)).to.equal('none');
      expect((await world.conversations.find(ticket.conversationId))?.holder).to.equal('waiting');
      expect((await world.history(ticket.number)).at(-1)).to.equal('reopened');
      expect(await desk.claim(ticket.number, anna)).to.have.property('state', 'active');
    });

    it('keeps the first survey of a ticket, and ends the wrap-up', async () => {
      const { ticket, by } = await claimed();
      await desk.resolve(ticket.number, { ...by, summary: null });
      await world.turn(ticket.conversationId, async (help) => {
        await help.recordSurvey({ ticket: ticket.number, rating: 5, comment: 'Quick and kind' });
        await help.recordSurvey({ ticket: ticket.number, rating: 1, comment: null });
        await help.finishWrapUp();
      });
      const surveys = await db.query('select rating, comment from surveys where ticket = $1', [
        ticket.number,
      ]);
      expect(surveys).to.deep.equal([{ rating: 5, comment: 'Quick and kind' }]);
      expect((await world.conversations.find(ticket.conversationId))?.holder).to.equal('bot');
    });

    it('takes no survey for a ticket of another conversation', async () => {
      const other = await world.openTicket();
      const chat = await world.startChat();
      await world.turn(chat, (help) => help.recordSurvey({ ticket: other.number, rating: 1, comment: null }));
      expect(await db.query('select 1 from surveys where ticket = $1', [other.number])).to.deep.equal([]);
    });
  });

  describe('missed clocks', () => {
    it('are recorded once, by however many processes look', async () => {
      world.now = new Date('2026-11-23T02:00:00Z');
      const ticket = await world.openTicket({ severity: severity('A') });
      await world.openTicket({ severity: severity('B') });
      expect(await desk.recordMissedClocks()).to.deep.equal([]);
      world.now = new Date('2026-11-23T03:00:01Z');
      const looks = await Promise.all([1, 2, 3, 4].map(() => desk.recordMissedClocks()));
      expect(looks.flat()).to.deep.equal([ticket.number]);
      expect(await desk.recordMissedClocks()).to.deep.equal([]);
      expect(await world.history(ticket.number)).to.deep.equal(['opened', 'clock-missed']);
    });

    it('are recorded again for a new deadline', async () => {
      world.now = new Date('2026-11-23T02:00:00Z');
      const { ticket, by } = await claimed({ severity: severity('A') });
      world.now = new Date('2026-11-23T03:00:01Z');
      await desk.recordMissedClocks();
      const lower = {
        ...by,
        severity: 'B',
        kind: 'technical',
        ground: 'facts',
        reason: 'Works again',
      } as const;
      await desk.reclassify(ticket.number, lower);
      world.now = new Date('2026-11-24T16:00:01Z');
      expect(await desk.recordMissedClocks()).to.deep.equal([ticket.number]);
    });
  });

  async function claimed(draft = {}): Promise<{ ticket: Ticket; by: Claimant }> {
    const { number } = await world.openTicket(draft);
    const ticket = await desk.claim(number, anna);
    if (typeof ticket === 'string') throw new Error(`the claim was refused: ${ticket}`);
    return { ticket, by: { agent: anna, claimNumber: ticket.claimNumber } };
  }

  /** Half of them at a desk in another process, with connections of its own. */
  function sixteenAgents() {
    const elsewhere = createDeskWorld(db.open()).desk;
    return Array.from({ length: 16 }, (_, index) => {
      const agent = { id: `agent-${index}`, name: `Agent ${index}` };
      return [agent, index % 2 === 0 ? desk : elsewhere] as const;
    });
  }

  async function addAgents(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await db.query(
        `insert into agents (id, name, email, created_at) values ($1, $2, $3, $4) on conflict do nothing`,
        [`agent-${index}`, `Agent ${index}`, `agent-${index}@desk.example`, world.now],
      );
    }
  }
});
