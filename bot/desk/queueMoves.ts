import { type Change, unchanged } from './change.ts';
import { deskTexts } from './deskTexts.ts';
import { type Agent, type Claimant, holdsTicket, type Ticket } from './ticket.ts';

/**
 * The agent takes the ticket out of the queue and joins the chat.
 *
 * Claiming one's own ticket again changes nothing. `taken`: a colleague has it · `over`: it has ended.
 */
export function claim(ticket: Ticket, { agent }: { agent: Agent }, now: Date): Change | 'taken' | 'over' {
  if (ticket.state === 'active') return ticket.agentId === agent.id ? unchanged(ticket) : 'taken';
  if (ticket.state !== 'waiting') return 'over';
  return joined(
    {
      ...ticket,
      state: 'active',
      agentId: agent.id,
      claimedAt: now,
      claimNumber: ticket.claimNumber + 1,
    },
    agent,
  );
}

/** What follows from a ticket having been claimed just now. */
export function joined(ticket: Ticket, agent: Agent): Change {
  return {
    ticket,
    history: [{ kind: 'claimed', agentId: agent.id, details: { claimNumber: ticket.claimNumber } }],
    say: [{ by: 'desk', agent, text: deskTexts[ticket.language].joined(agent.name) }],
    holder: 'agent',
    event: null,
  };
}

/** The agent leaves; the ticket is in the queue again, where severity, deadline and age put it. */
export function handBack(ticket: Ticket, by: Claimant): Change | 'moved-on' {
  if (ticket.state === 'waiting' && ticket.claimNumber === by.claimNumber) return unchanged(ticket);
  if (!holdsTicket(ticket, by)) return 'moved-on';
  const { agent } = by;
  return {
    ticket: { ...ticket, state: 'waiting', agentId: null, claimedAt: null },
    history: [{ kind: 'handed-back', agentId: agent.id, details: {} }],
    say: [{ by: 'desk', agent, text: deskTexts[ticket.language].handedBack(agent.name, ticket.number) }],
    holder: 'waiting',
    event: null,
  };
}

/** The customer takes a waiting ticket back. `too-late`: an agent has it · `over`: it has ended. */
export function withdraw(ticket: Ticket, now: Date): Change | 'too-late' | 'over' {
  if (ticket.state === 'active') return 'too-late';
  if (ticket.state !== 'waiting') return 'over';
  return {
    ticket: { ...ticket, state: 'withdrawn', resolvedAt: now },
    history: [{ kind: 'withdrawn', agentId: null, details: {} }],
    say: [],
    holder: 'bot',
    event: null,
  };
}

/** The customer says that it is not solved: the ticket is in the queue again. `not-resolved`: there is nothing to reopen. */
export function reopen(ticket: Ticket): Change | 'not-resolved' {
  if (ticket.state !== 'resolved') return 'not-resolved';
  return {
    ticket: {
      ...ticket,
      state: 'waiting',
      resolvedAt: null,
      agentId: null,
      claimedAt: null,
      awaitedAfter: null,
    },
    history: [{ kind: 'reopened', agentId: null, details: {} }],
    say: [],
    holder: 'waiting',
    event: null,
  };
}
