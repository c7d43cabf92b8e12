import type { AgentDesk, Refusal } from '../desk/agentDesk.ts';
import { awaitCustomer } from '../desk/awaitCustomer.ts';
import { type Change, unchanged } from '../desk/change.ts';
import { note, reply, resolve } from '../desk/chatMoves.ts';
import type { DeskPolicy } from '../desk/deskPolicy.ts';
import { claim, handBack, joined } from '../desk/queueMoves.ts';
import { type Rules, reclassify } from '../desk/reclassify.ts';
import { holdsTicket, type Ticket } from '../desk/ticket.ts';
import { conversationFiles } from './conversationFiles.ts';
import type { Queryable } from './database.ts';
import { createMissedClocks } from './missedClocks.ts';
import { createTicketMoves, type TicketMovesOptions } from './ticketMoves.ts';
import { ticketStore as tickets } from './ticketStore.ts';
import { saveUpload } from './uploadStore.ts';

interface AgentDeskOptions extends TicketMovesOptions {
  readonly policy: DeskPolicy;
}

/** The desk over the database. */
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
      const from = { id: by.agent.id, name: by.agent.name, role: 'agent' } as const;
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
          ...policy.dueRules(cloud),
        };
        return reclassify(ticket, command, rules, now);
      }),

    awaitCustomer: (number, command) =>
      move<Ticket | Refusal>(number, ({ ticket, conversation }) => {
        const change = awaitCustomer(ticket, command, conversation.lastSequence);
        return typeof change === 'string' ? { result: change } : { change, result: () => change.ticket };
      }),

    async addFile(number, by, file) {
      const ticket = await tickets.find(db, number);
      if (!ticket) return 'unknown';
      if (!holdsTicket(ticket, by)) return 'moved-on';
      return { id: await saveUpload(db, ticket.conversationId, file, clock()) };
    },

    recordMissedClocks: createMissedClocks(options, move),
  };
  return desk;
}

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
