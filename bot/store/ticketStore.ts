import type { HistoryEntry } from '../desk/change.ts';
import type { NewTicket } from '../desk/open.ts';
import type { Agent, Ticket } from '../desk/ticket.ts';
import type { Queryable } from './database.ts';
import { ticketColumns, toTicket } from './ticketRow.ts';

/** Most severe first, then the soonest deadline (none comes last), then the oldest. */
export const queueOrder = 't.severity, t.first_reply_due nulls last, t.opened_at, t.number';

/**
 * The tickets. Everything runs in the caller's transaction.
 *
 * Whoever locks both locks the conversation first and the ticket after it, so that no two wait for each other.
 */
interface TicketStore {
  /** Adds a ticket and the first line of its history; a submission seen before gives the ticket it became then. */
  insert(tx: Queryable, ticket: NewTicket, history: HistoryEntry): Promise<Ticket>;
  find(tx: Queryable, number: number): Promise<Ticket | null>;
  lock(tx: Queryable, number: number): Promise<Ticket | null>;
  /** The ticket a conversation waits with, is worked on in, or wraps up; null when the bot is alone with the person. */
  ofConversation(tx: Queryable, conversationId: string): Promise<Ticket | null>;
  /** A person's tickets, newest first. */
  ofPerson(tx: Queryable, personId: string, limit: number): Promise<readonly Ticket[]>;
  /**
   * Takes the first free ticket of the queue for the agent, in one statement that passes over tickets and
   * conversations somebody else is working on this moment: two agents never get the same.
   */
  takeNext(tx: Queryable, agent: Agent, now: Date): Promise<Ticket | null>;
  /** The first waiting ticket, free this moment or not. */
  firstWaiting(tx: Queryable): Promise<number | null>;
  /** Writes what moves may change; the ticket must be locked. */
  save(tx: Queryable, ticket: Ticket): Promise<void>;
  /** Adds to the history and says how many lines were new: a missed clock is kept once for each deadline. */
  addHistory(tx: Queryable, number: number, entries: readonly HistoryEntry[], now: Date): Promise<number>;
  hasNote(tx: Queryable, number: number, key: string): Promise<boolean>;
  /** Open tickets, oldest first. */
  open(tx: Queryable, limit: number): Promise<readonly Ticket[]>;
  /** Tickets whose first reply is late and that have no record of it yet. */
  overdue(tx: Queryable, now: Date, limit: number): Promise<readonly number[]>;
}

/** The tickets in the database. */
export const ticketStore: TicketStore = {
  async insert(tx, ticket, history) {
    const inserted = await one(tx, insertText, insertValues(ticket));
    if (inserted) {
      await addHistory(tx, inserted.number, [history], ticket.openedAt);
      return inserted;
    }
    const text = `select ${ticketColumns} from tickets t where submission_id = $1 and conversation_id = $2`;
    const earlier = await one(tx, text, [ticket.submissionId, ticket.conversationId]);
    if (!earlier) throw new Error('this submission belongs to another conversation');
    return earlier;
  },

  find: (tx, number) => one(tx, `select ${ticketColumns} from tickets t where number = $1`, [number]),

  lock: (tx, number) =>
    one(tx, `select ${ticketColumns} from tickets t where number = $1 for no key update`, [number]),

  ofConversation: (tx, conversationId) =>
    one(
      tx,
      `select ${ticketColumns} from tickets t join conversations c on c.id = t.conversation_id
       where c.id = $1 and (t.state in ('waiting', 'active') or (c.holder = 'wrap-up' and t.state = 'resolved'))
       order by t.number desc limit 1`,
      [conversationId],
    ),

  async ofPerson(tx, personId, limit) {
    const text = `select ${ticketColumns} from tickets t where person_id = $1 order by number desc limit $2`;
    return (await tx.query(text, [personId, limit])).map(toTicket);
  },

  takeNext: (tx, agent, now) =>
    one(
      tx,
      `with next as (
         select t.number as free from tickets t join conversations c on c.id = t.conversation_id
         where t.state = 'waiting' order by ${queueOrder} limit 1
         for no key update of t, c skip locked
       )
       update tickets t set state = 'active', agent_id = $1, claimed_at = $2, claim_number = claim_number + 1
       from next where t.number = next.free returning ${ticketColumns}`,
      [agent.id, now],
    ),

  async firstWaiting(tx) {
    const text = `select t.number from tickets t where t.state = 'waiting' order by ${queueOrder} limit 1`;
    return (await tx.query<{ number: number }>(text))[0]?.number ?? null;
  },

  async save(tx, ticket) {
    await tx.query(
      `update tickets set state = $2, kind = $3, severity = $4, first_reply_due = $5, first_replied_at = $6,
         resolved_at = $7, agent_id = $8, claimed_at = $9, claim_number = $10, organization_id = $11,
         person_id = $12, cloud = $13, caller_verified_at = $14, first_reply_from = $15, resolution_due = $16,
         awaited_after = $17
       where number = $1`,
      [
        ticket.number,
        ticket.state,
        ticket.kind,
        ticket.severity,
        ticket.firstReplyDue,
        ticket.firstRepliedAt,
        ticket.resolvedAt,
        ticket.agentId,
        ticket.claimedAt,
        ticket.claimNumber,
        ticket.organizationId,
        ticket.personId,
        ticket.cloud,
        ticket.callerVerifiedAt,
        ticket.firstReplyFrom,
        ticket.resolutionDue,
        ticket.awaitedAfter,
      ],
    );
  },

  addHistory,

  async hasNote(tx, number, key) {
    const text = `select 1 from ticket_events where ticket = $1 and kind = 'noted' and details->>'key' = $2`;
    return (await tx.query(text, [number, key])).length > 0;
  },

  async open(tx, limit) {
    const text = `select ${ticketColumns} from tickets t where t.state in ('waiting', 'active')
      order by t.number limit $1`;
    return (await tx.query(text, [limit])).map(toTicket);
  },

  async overdue(tx, now, limit) {
    const text = `select t.number from tickets t
      where t.state in ('waiting', 'active') and t.first_replied_at is null and t.first_reply_due < $1
        and not exists (
          select 1 from ticket_events e where e.ticket = t.number and e.kind = 'clock-missed'
            and e.details->>'clock' = 'first-reply' and (e.details->>'due')::timestamptz = t.first_reply_due
        )
      order by t.first_reply_due limit $2`;
    return (await tx.query<{ number: number }>(text, [now, limit])).map((row) => row.number);
  },
};

const insertText = `insert into tickets as t (submission_id, conversation_id, organization_id, person_id, state, kind,
    cloud, language, problem, impact, impact_statement, contact, articles_tried, severity, severity_decision,
    opened_at, first_reply_due, claimed, first_reply_from, resolution_due)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
  on conflict (submission_id) do nothing returning ${ticketColumns}`;

function insertValues(ticket: NewTicket): readonly unknown[] {
  return [
    ticket.submissionId,
    ticket.conversationId,
    ticket.organizationId,
    ticket.personId,
    ticket.state,
    ticket.kind,
    ticket.cloud,
    ticket.language,
    ticket.problem,
    ticket.impact,
    ticket.impactStatement,
    ticket.contact,
    ticket.articlesTried,
    ticket.severity,
    ticket.severityDecision,
    ticket.openedAt,
    ticket.firstReplyDue,
    ticket.claimed,
    ticket.firstReplyFrom,
    ticket.resolutionDue,
  ];
}

async function addHistory(
  tx: Queryable,
  number: number,
  entries: readonly HistoryEntry[],
  now: Date,
): Promise<number> {
  if (entries.length === 0) return 0;
  const rows = await tx.query(
    `insert into ticket_events (ticket, kind, agent_id, details, created_at)
     select $1, e.kind, e."agentId", e.details, $3
     from jsonb_to_recordset($2) as e(kind text, "agentId" text, details jsonb)
     on conflict do nothing returning 1`,
    [number, JSON.stringify(entries), now],
  );
  return rows.length;
}

async function one(tx: Queryable, text: string, values: readonly unknown[]): Promise<Ticket | null> {
  const row = (await tx.query(text, values))[0];
  return row === undefined ? null : toTicket(row);
}
