import { expect } from 'chai';
import { createAgentStore } from '../../../bot/store/agentStore.ts';
import { conversationKey } from '../../../bot/store/conversation.ts';
import { createConversationStore } from '../../../bot/store/conversationStore.ts';
import { createRetention } from '../../../bot/store/retention.ts';
import { createSignInStore } from '../../../bot/store/signInStore.ts';
import { saveUpload } from '../../../bot/store/uploadStore.ts';
import { useDatabase } from '../../support/database.ts';

const now = new Date('2026-11-23T08:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

describe('what the desk keeps no longer', () => {
  const db = useDatabase();
  const conversations = createConversationStore(db);
  const retention = createRetention({ db, days: 365 });
  const key = (id: string) => conversationKey('msteams', id);

  /** A conversation with a message, an answer on its way, a file and a delivery. */
  async function talk(id: string, lastWordAt: Date): Promise<void> {
    await db.transaction(async (tx) => {
      const known = {
        channel: 'msteams',
        reference: {},
        userId: null,
        language: 'en',
        startedAt: lastWordAt,
      };
      await conversations.create(tx, { id: key(id), ...known });
      const delivery = { conversation: key(id), deliveryId: 'd1', now: lastWordAt };
      const locked = await conversations.lockForDelivery(tx, delivery);
      if (!locked) throw new Error('there is no conversation');
      const said = (author: 'user' | 'bot', text: string) => ({
        author,
        activity: { type: 'message', text },
      });
      const entries = [said('user', 'mail is down'), said('bot', 'Since when?')];
      await conversations.append(tx, locked.conversation, entries, lastWordAt);
      const file = { name: 'error.png', contentType: 'image/png', bytes: Buffer.from('a picture') };
      await saveUpload(tx, key(id), file, lastWordAt);
    });
  }

  async function addTicket(id: string, state: 'waiting' | 'resolved'): Promise<void> {
    await db.query(
      `with opened as (
         insert into tickets (submission_id, conversation_id, state, kind, cloud, language, problem, impact, contact,
           articles_tried, severity, severity_decision, opened_at, first_reply_from)
         values ($1, $1, $2, 'technical', 'worldwide', 'en', 'Mail is down', '{}', '{}', '{}', 'B', '{}', $3, $3)
         returning number)
       insert into ticket_events (ticket, kind, created_at) select number, 'opened', $3 from opened`,
      [key(id), state, daysAgo(400)],
    );
  }

  async function forget(): Promise<void> {
    while (await retention.forgetSome(now));
  }

  const kept = async () =>
    (await db.query<{ id: string }>('select id from conversations order by id')).map(({ id }) => id);
  const count = async (table: string) =>
    (await db.query<{ count: number }>(`select count(*) as count from ${table}`))[0]?.count;

  beforeEach(async () => {
    await db.query('truncate conversations, tickets, agents cascade');
  });

  it('are conversations without a word for longer than agreed, with all that belongs to them', async () => {
    await talk('old', daysAgo(366));
    await addTicket('old', 'resolved');
    await talk('new', daysAgo(364));
    await forget();
    expect(await kept()).to.deep.equal([key('new')]);
    for (const [table, left] of [
      ['activities', 2],
      ['outbox', 1],
      ['uploads', 1],
      ['tickets', 0],
      ['ticket_events', 0],
    ] as const)
      expect(await count(table), table).to.equal(left);
  });

  it('are hundreds of them at once, a few at a time', async () => {
    for (let index = 0; index < 230; index += 1) {
      const old = { id: key(`${index}`), channel: 'msteams', reference: {}, userId: null, language: null };
      await conversations.create(db, { ...old, startedAt: daysAgo(500) });
    }
    expect(await retention.forgetSome(now)).to.equal(true);
    expect(await kept()).to.have.length(130);
    await forget();
    expect(await kept()).to.deep.equal([]);
  });

  it('are not conversations with an open ticket, however old', async () => {
    await talk('old', daysAgo(400));
    await addTicket('old', 'waiting');
    await forget();
    expect(await kept()).to.deep.equal([key('old')]);
    await db.query("update tickets set state = 'withdrawn'");
    await forget();
    expect(await kept()).to.deep.equal([]);
  });

  it('are not conversations that somebody writes to or the bot has to react in this moment', async () => {
    await talk('spoken to', daysAgo(400));
    await talk('signed in', daysAgo(400));
    await conversations.addEvent(db, key('signed in'), { name: 'desk/signed-in' }, now);
    await db.transaction(async (tx) => {
      await conversations.lock(tx, key('spoken to'));
      await forget();
    });
    expect(await kept()).to.deep.equal([key('signed in'), key('spoken to')]);
  });

  it('are the notes of deliveries after a week, and the message stays', async () => {
    await talk('week-old', daysAgo(8));
    await talk('fresh', daysAgo(6));
    await forget();
    expect(await db.query('select conversation_id as id from inbox')).to.deep.equal([{ id: key('fresh') }]);
    expect(await count('activities')).to.equal(4);
  });

  it('are sessions, links and counts that are over', async () => {
    const agents = createAgentStore(db);
    const signIns = createSignInStore(db);
    const anna = await agents.add({ name: 'Anna Kiss', email: 'anna.kiss@desk.example' }, daysAgo(9));
    if (anna === 'exists') throw new Error('Anna is there already');
    for (const at of [daysAgo(2), now]) {
      await agents.createSession(anna.id, at);
      await agents.createLink(anna.id, at);
      const hash = Buffer.from(at.toISOString());
      await signIns.addForAgent(
        db,
        { id: at.toISOString(), tokenHash: hash, createdAt: at, expiresAt: at },
        hash,
      );
      await signIns.count(db, hash, 60, at);
    }
    await forget();
    for (const table of ['agent_sessions', 'console_links', 'sign_in_attempts', 'sign_in_counters'])
      expect(await count(table), table).to.equal(1);
  });
});
