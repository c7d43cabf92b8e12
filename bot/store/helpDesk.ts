import type { HelpDesk, Person, Survey, TicketDraft, TicketSummary } from '../../dialogs/ports.ts';
import type { Change } from '../desk/change.ts';
import type { DeskPolicy } from '../desk/deskPolicy.ts';
import { open, openingSeverity } from '../desk/open.ts';
import { reopen, withdraw } from '../desk/queueMoves.ts';
import type { Ticket } from '../desk/ticket.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationStore } from './conversationStore.ts';
import type { Queryable } from './database.ts';
import { linkMisses } from './missStore.ts';
import type { Signal } from './signals.ts';
import { ticketStore as tickets } from './ticketStore.ts';

interface HelpDeskOptions {
  /** The turn's transaction, in which the conversation is locked. */
  readonly tx: Queryable;
  readonly conversation: Conversation;
  readonly conversations: ConversationStore;
  /** The verified person of the conversation, or null. */
  readonly person: Person | null;
  readonly policy: DeskPolicy;
  readonly now: Date;
  /** Takes hints to publish once the turn is committed. */
  readonly afterCommit: (signal: Signal) => void;
}

/** The desk for one turn of the bot: everything it does is written with the turn, or not at all. */
export function createHelpDesk(options: HelpDeskOptions): HelpDesk {
  const { tx, conversation, conversations, person, policy, now, afterCommit } = options;

  async function write({ ticket, history, holder }: Change): Promise<void> {
    await tickets.save(tx, ticket);
    await tickets.addHistory(tx, ticket.number, history, now);
    if (holder) await conversations.update(tx, conversation.id, { holder });
    afterCommit({ kind: 'ticket', number: ticket.number });
  }

  return {
    async openTicket(draft: TicketDraft) {
      if (!draft.claimed && !(person && policy.mayOpen({ ...draft, roles: person.roles })))
        throw new Error('A ticket is asked for by somebody who may not open one.');
      const { severity } = openingSeverity(draft);
      const opened = open(
        {
          draft,
          conversationId: conversation.id,
          organizationId: person?.organization.id ?? null,
          personId: person?.id ?? null,
          firstReplyDue: policy.firstReplyDue({ ...draft, severity, openedAt: now }),
          resolutionDue: policy.dueRules(draft.cloud).resolutionDue(now, severity),
        },
        now,
      );
      const ticket = await tickets.insert(tx, opened.ticket, opened.history);
      await linkMisses(tx, { conversationId: conversation.id, ticket: ticket.number, now });
      if (ticket.state === 'waiting') await conversations.update(tx, conversation.id, { holder: 'waiting' });
      afterCommit({ kind: 'ticket', number: ticket.number });
      return { number: ticket.number, severity: ticket.severity, firstReplyDue: ticket.firstReplyDue };
    },

    async listTickets(of: Person) {
      return (await tickets.ofPerson(tx, of.id, mostListed)).map(ticketSummary);
    },

    async withdrawTicket() {
      const current = await tickets.ofConversation(tx, conversation.id);
      const ticket = current && (await tickets.lock(tx, current.number));
      const change = ticket ? withdraw(ticket, now) : 'over';
      if (change === 'over') return 'none';
      if (change === 'too-late') return 'too-late';
      await write(change);
      return 'withdrawn';
    },

    async reopenTicket(number) {
      const current = await tickets.ofConversation(tx, conversation.id);
      const ticket = await tickets.lock(tx, number);
      const isHere = ticket?.conversationId === conversation.id;
      const isAlone = current === null || current.number === number;
      const change = ticket && isHere && isAlone ? reopen(ticket) : 'not-resolved';
      if (change === 'not-resolved') return 'none';
      await write(change);
      return 'reopened';
    },

    async recordSurvey(survey: Survey) {
      await tx.query(
        `insert into surveys (ticket, rating, comment, created_at)
         select number, $2, $3, $4 from tickets where number = $1 and conversation_id = $5
         on conflict (ticket) do nothing`,
        [survey.ticket, survey.rating, survey.comment, now, conversation.id],
      );
      afterCommit({ kind: 'ticket', number: survey.ticket });
    },

    async finishWrapUp() {
      const text = `update conversations set holder = 'bot' where id = $1 and holder = 'wrap-up'`;
      await tx.query(text, [conversation.id]);
    },
  };
}

/** A ticket as the talk needs it. */
export function ticketSummary(ticket: Ticket): TicketSummary {
  const { number, problem, state, severity, openedAt } = ticket;
  const firstReplyDue = ticket.firstRepliedAt ? null : ticket.firstReplyDue;
  return { number, problem, state, severity, openedAt, firstReplyDue };
}

const mostListed = 20;
