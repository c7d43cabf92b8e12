import type { Clock } from '../clock.ts';
import type { Change } from '../desk/change.ts';
import type { Ticket } from '../desk/ticket.ts';
import type { Conversation, LoggedActivity } from './conversation.ts';
import type { ConversationStore } from './conversationStore.ts';
import type { Database, Queryable } from './database.ts';
import { deskEntry } from './deskEntry.ts';
import type { Signals } from './signals.ts';
import { ticketStore as tickets } from './ticketStore.ts';

/** Carries out moves on tickets: lock, decide, write, commit, tell. */
export interface TicketMoves {
  /** Locks conversation and ticket, lets `decide` choose, and writes what it chose in the same transaction. */
  move<Result>(
    number: number,
    decide: (locked: Locked) => Promise<Decision<Result>> | Decision<Result>,
  ): Promise<Result | 'unknown'>;
  /** A move that starts from what `take` locked and changed itself, such as the next ticket of the queue. */
  moveTaken(take: (tx: Queryable, now: Date) => Promise<Change | null>): Promise<Ticket | null>;
}

interface Locked {
  readonly tx: Queryable;
  readonly ticket: Ticket;
  readonly conversation: Conversation;
  readonly now: Date;
}

/** A change with the answer it leads to, or just an answer. */
type Decision<Result> =
  | {
      readonly change: Change;
      readonly result: (logged: readonly LoggedActivity[]) => Promise<Result> | Result;
    }
  | { readonly change?: never; readonly result: Result };

/** What moves are carried out with. */
export interface TicketMovesOptions {
  readonly db: Database;
  readonly conversations: ConversationStore;
  readonly signals: Signals;
  readonly clock: Clock;
  /** The address a client downloads an upload from. */
  readonly fileUrl: (id: string) => string;
}

/** Moves over the database. */
export function createTicketMoves({
  db,
  conversations,
  signals,
  clock,
  fileUrl,
}: TicketMovesOptions): TicketMoves {
  async function write(tx: Queryable, conversation: Conversation, change: Change, now: Date) {
    const { ticket, history, say, holder, event } = change;
    await tickets.save(tx, ticket);
    await tickets.addHistory(tx, ticket.number, history, now);
    const entries = say.map((said) => deskEntry(said, ticket, conversation, fileUrl));
    const logged =
      entries.length > 0 || holder
        ? await conversations.append(tx, conversation, entries, now, holder ? { holder } : {})
        : [];
    if (event) await conversations.addEvent(tx, conversation.id, event, now);
    return logged;
  }

  function announce(change: Change): void {
    signals.publish({ kind: 'ticket', number: change.ticket.number });
    if (change.say.length > 0 || change.holder) {
      signals.publish({ kind: 'conversation', id: change.ticket.conversationId });
    }
    if (change.say.length > 0) signals.publish({ kind: 'outbox' });
    if (change.event) signals.publish({ kind: 'events' });
  }

  return {
    async move(number, decide) {
      const after = await db.transaction(async (tx) => {
        const found = await tickets.find(tx, number);
        const conversation = found && (await conversations.lock(tx, found.conversationId));
        const ticket = conversation && (await tickets.lock(tx, number));
        if (!ticket) return null;
        const now = clock();
        const decision = await decide({ tx, ticket, conversation, now });
        if (!decision.change) return { result: decision.result, change: null };
        const logged = await write(tx, conversation, decision.change, now);
        return { result: await decision.result(logged), change: decision.change };
      });
      if (!after) return 'unknown';
      if (after.change) announce(after.change);
      return after.result;
    },

    async moveTaken(take) {
      const change = await db.transaction(async (tx) => {
        const now = clock();
        const taken = await take(tx, now);
        const conversation = taken && (await conversations.lock(tx, taken.ticket.conversationId));
        if (!conversation) return null;
        await write(tx, conversation, taken, now);
        return taken;
      });
      if (change) announce(change);
      return change?.ticket ?? null;
    },
  };
}
