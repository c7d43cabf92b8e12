import { typingInTeams } from './channels/teams/outgoing.ts';
import type { Send } from './channels/teams/sender.ts';
import type { Clock } from './clock.ts';
import type { AgentDesk } from './desk/agentDesk.ts';
import { channelConversationId, needsSending } from './store/conversation.ts';
import type { Database } from './store/database.ts';
import { ticketConversation } from './store/ticketConversation.ts';

interface TeamsTypingOptions {
  readonly db: Pick<Database, 'query'>;
  readonly send: Send;
  readonly clock: Clock;
}

/** Teams shows typing for some seconds; more often than this says nothing new. */
const everyMs = 3_000;
const mostRemembered = 1_000;

/**
 * The desk with one thing more: when an agent types, Teams shows it. It goes straight to the channel and is not repeated,
 * as it is worth nothing a moment later; the agent does not wait for it.
 */
export function showTypingInTeams(desk: AgentDesk, { db, send, clock }: TeamsTypingOptions): AgentDesk {
  const shownAt = new Map<number, number>();

  async function show(ticket: number): Promise<void> {
    const now = clock().getTime();
    if (now - (shownAt.get(ticket) ?? 0) < everyMs) return;
    if (shownAt.size >= mostRemembered) shownAt.clear();
    shownAt.set(ticket, now);
    const found = await ticketConversation(db, ticket);
    if (!found || !needsSending(found.channel)) return;
    const { id, reference } = found;
    await send(reference.serviceUrl ?? '', channelConversationId(id), typingInTeams(reference));
  }

  return {
    ...desk,
    async typing(number, by) {
      const result = await desk.typing(number, by);
      // Nobody misses a typing sign that could not be sent.
      if (result === 'shown') show(number).catch(() => {});
      return result;
    },
  };
}
