import { type Change, unchanged } from './change.ts';
import { type Claimant, holdsTicket, type Ticket } from './ticket.ts';

/** The agent waits for the customer, or goes on without an answer in this chat. */
export interface Awaiting extends Claimant {
  readonly awaits: boolean;
}

/**
 * Pauses the desk's own clocks until the customer writes again, or lets them run on.
 *
 * `lastSequence` is the last entry of the conversation's log: whatever the customer says after it ends the pause.
 */
export function awaitCustomer(
  ticket: Ticket,
  { agent, claimNumber, awaits }: Awaiting,
  lastSequence: number,
): Change | 'moved-on' {
  if (!holdsTicket(ticket, { agent, claimNumber })) return 'moved-on';
  const after = { ...ticket, awaitedAfter: awaits ? lastSequence : null };
  if (!awaits && ticket.awaitedAfter === null) return unchanged(ticket);
  return {
    ...unchanged(after),
    history: awaits
      ? [{ kind: 'awaits-customer', agentId: agent.id, details: { after: lastSequence } }]
      : [{ kind: 'goes-on', agentId: agent.id, details: {} }],
  };
}
