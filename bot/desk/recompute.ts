import type { Change } from './change.ts';
import { unchanged } from './change.ts';
import { clocked, type DueRules } from './reclassify.ts';
import type { Ticket } from './ticket.ts';

/**
 * Brings the deadlines of an open ticket in line with the policy as it is now, after its targets or its calendar have
 * changed; null when nothing differs. The history keeps both.
 */
export function recompute(ticket: Ticket, rules: DueRules): Change | null {
  const { severity, kind, openedAt, firstReplyFrom } = ticket;
  const after: Ticket = {
    ...ticket,
    firstReplyDue: ticket.firstRepliedAt
      ? ticket.firstReplyDue
      : rules.firstReplyDue(firstReplyFrom, severity, kind),
    resolutionDue: rules.resolutionDue(openedAt, severity),
  };
  const [from, to] = [clocked(ticket), clocked(after)];
  if (from.due === to.due && from.resolutionDue === to.resolutionDue) return null;
  return { ...unchanged(after), history: [{ kind: 'recomputed', agentId: null, details: { from, to } }] };
}
