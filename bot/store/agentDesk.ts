import { type Change, unchanged } from '../desk/change.ts';
import { note, type Resolution, reply, resolve } from '../desk/chatMoves.ts';
import { missedClock } from '../desk/clock.ts';
import type { DeskPolicy } from '../desk/deskPolicy.ts';
import { claim, handBack, joined } from '../desk/queueMoves.ts';
import { type Reclassification, type Rules, reclassify } from '../desk/reclassify.ts';
import { type Agent, type Claimant, holdsTicket, type Ticket } from '../desk/ticket.ts';
import { conversationFiles } from './conversationFiles.ts';
import type { Queryable } from './database.ts';
import { createTicketMoves, type TicketMovesOptions } from './ticketMoves.ts';
import { ticketStore as tickets } from './ticketStore.ts';
import { type StoredFile, saveUpload } from './uploadStore.ts';

/**
 * Why a move was refused.
 *
 * `unknown`: no such ticket · `taken`: a colleague has it · `over`: it has ended · `moved-on`: the claim it was made
 * under is not the current one · `not-allowed`: the policy gives this customer no such severity · `not-lower`: for want
 * of cooperation the severity may only go down · `unknown-file`: a file that was never uploaded to this conversation.
 */
export type Refusal =
  | 'unknown'
  | 'taken'
  | 'over'
  | 'moved-on'
  | 'not-allowed'
  | 'not-lower'
  | 'unknown-file';

export interface ReplyCommand extends Claimant {
  readonly text: string;
  /** Ids of files uploaded before. */
  readonly files: readonly string[];
  /** Made once per message; sent again with the same key it stays one message. */
  readonly key: string;
}

export interface NoteCommand extends Claimant {
  readonly text: string;
  readonly key: string;
}

/** What agents do at the desk; each call is one transaction, and may be repeated when its answer got lost. */
export interface AgentDesk {
  /** The most urgent waiting ticket for this agent, or null when the queue is empty. */
  claimNext(agent: Agent): Promise<Ticket | null>;
  claim(number: number, agent: Agent): Promise<Ticket | 'taken' | 'over' | 'unknown'>;
  /** The sequence number the message has in the conversation's log. */
  reply(number: number, command: ReplyCommand): Promise<{ sequence: number } | Refusal>;
  /** Shows the customer that the agent is writing; nothing is kept. */
  typing(number: number, by: Claimant): Promise<'shown' | 'moved-on'>;
  note(number: number, command: NoteCommand): Promise<Ticket | Refusal>;
  handBack(number: number, by: Claimant): Promise<Ticket | Refusal>;
  resolve(number: number, command: Resolution): Promise<Ticket | Refusal>;
  reclassify(number: number, command: Reclassification): Promise<Ticket | Refusal>;
  /** Keeps a file for a reply that follows, which names it by this id. */
  addFile(number: number, by: Claimant, file: StoredFile): Promise<{ id: string } | 'unknown' | 'moved-on'>;
  /** Records first replies that are late, each deadline once; says for which tickets that was news. */
  recordMissedClocks(): Promise<readonly number[]>;
}

export interface AgentDeskOptions extends TicketMovesOptions {
  readonly policy: DeskPolicy;
}

export function createAgentDesk(options: AgentDeskOptions): AgentDesk {
  const { db, conversations, signals, policy, clock } = options;
  const { move, moveTaken } = createTicketMoves(options);

  function moveTicket<Code extends string>(
    number: number,
    decide: (ticket: Ticket, now: Date, tx: Queryable) => Promise<Change | Code> | Change | Code,
  ): Promise<Ticket | Code | 'unknown'> {
    return move<Ticket | Code>(number, async ({ ticket, now, tx }) => {
      const change = await decide(ticket, now, tx);
      return typeof change === 'string' ? { result: change } : { change, result: () => change.ticket };
    });
  }

  const desk: AgentDesk = {
    async claimNext(agent) {
      for (;;) {
        const taken = await moveTaken(async (tx, now) => {
          const next = await tickets.takeNext(tx, agent, now);
          return next && joined(next, agent);
        });
        if (taken) return taken;
        // What is left is in the middle of somebody's turn or claim: wait for that one.
        const number = await tickets.firstWaiting(db);
        if (number === null) return null;
        const claimed = await desk.claim(number, agent);
        if (typeof claimed !== 'string') return claimed;
      }
    },

    claim: (number, agent) => moveTicket(number, (ticket, now) => claim(ticket, { agent }, now)),

    reply: (number, command) =>
      move<{ sequence: number } | Refusal>(number, async ({ tx, ticket, conversation, now }) => {
        const deliveryId = `desk/${command.agent.id}/${command.key}`;
        const earlier = await conversations.findDelivery(tx, conversation.id, deliveryId);
        if (earlier) return { result: { sequence: earlier.sequence } };
        const files = await conversationFiles(tx, conversation.id, command.files);
        if (!files) return { result: 'unknown-file' };
        const change = reply(ticket, { ...command, files }, now);
        if (typeof change === 'string') return { result: change };
        const sequence = conversation.lastSequence + 1;
        await noteDelivery(tx, conversation.id, deliveryId, sequence, now);
        return { change, result: () => ({ sequence }) };
      }),

    async typing(number, by) {
      const ticket = await tickets.find(db, number);
      if (!ticket || !holdsTicket(ticket, by)) return 'moved-on';
      const from = { ...by.agent, role: 'agent' } as const;
      signals.publish({ kind: 'typing', conversation: ticket.conversationId, from });
      return 'shown';
    },

    note: (number, command) =>
      moveTicket<Refusal>(number, async (ticket, _now, tx) => {
        const isKept = await tickets.hasNote(tx, number, command.key);
        return isKept ? unchanged(ticket) : note(ticket, command);
      }),

    handBack: (number, by) => moveTicket(number, (ticket) => handBack(ticket, by)),

    resolve: (number, command) => moveTicket(number, (ticket, now) => resolve(ticket, command, now)),

    reclassify: (number, command) =>
      moveTicket<Refusal>(number, async (ticket, now, tx) => {
        const { cloud } = ticket;
        const hasAdvancedAgreement = await hasAgreement(tx, ticket.organizationId);
        const rules: Rules = {
          downgrade: policy.downgrade(cloud),
          highestSeverity: (kind) => policy.highestSeverity({ cloud, kind, hasAdvancedAgreement }),
          firstReplyDue: (openedAt, severity, kind) =>
            policy.firstReplyDue({ cloud, openedAt, severity, kind }),
        };
        return reclassify(ticket, command, rules, now);
      }),

    async addFile(number, by, file) {
      const ticket = await tickets.find(db, number);
      if (!ticket) return 'unknown';
      if (!holdsTicket(ticket, by)) return 'moved-on';
      return { id: await saveUpload(db, ticket.conversationId, file, clock()) };
    },

    async recordMissedClocks() {
      const news: number[] = [];
      for (const number of await tickets.overdue(db, clock(), mostInOneLook)) {
        const isNews = await db.transaction(async (tx) => {
          const ticket = await tickets.lock(tx, number);
          const now = clock();
          const missed = ticket && missedClock(ticket, now);
          return missed ? (await tickets.addHistory(tx, number, [missed], now)) > 0 : false;
        });
        if (!isNews) continue;
        news.push(number);
        signals.publish({ kind: 'ticket', number });
      }
      return news;
    },
  };
  return desk;
}

const mostInOneLook = 100;

async function hasAgreement(tx: Queryable, organizationId: string | null): Promise<boolean> {
  const text = 'select has_advanced_agreement as agreed from organizations where id = $1';
  return (await tx.query<{ agreed: boolean }>(text, [organizationId]))[0]?.agreed ?? false;
}

async function noteDelivery(
  tx: Queryable,
  conversationId: string,
  deliveryId: string,
  sequence: number,
  now: Date,
): Promise<void> {
  const text = `insert into inbox (conversation_id, delivery_id, sequence, received_at) values ($1, $2, $3, $4)`;
  await tx.query(text, [conversationId, deliveryId, sequence, now]);
}
