import { type Change, type File, type HistoryEntry, unchanged } from './change.ts';
import { missedClock } from './clock.ts';
import { deskTexts } from './deskTexts.ts';
import { type Claimant, holdsTicket, type Ticket } from './ticket.ts';

interface Reply extends Claimant {
  readonly text: string;
  readonly files: readonly File[];
}

/** The agent writes to the customer; the first time stops the first-reply clock. */
export function reply(
  ticket: Ticket,
  { agent, claimNumber, text, files }: Reply,
  now: Date,
): Change | 'moved-on' {
  if (!holdsTicket(ticket, { agent, claimNumber })) return 'moved-on';
  const after: Ticket = { ...ticket, firstRepliedAt: ticket.firstRepliedAt ?? now };
  const first: HistoryEntry[] = [{ kind: 'first-reply', agentId: agent.id, details: {} }];
  const missed = missedClock(after, now);
  return {
    ...unchanged(after),
    history: ticket.firstRepliedAt ? [] : missed ? [missed, ...first] : first,
    say: [{ by: 'agent', agent, text, files }],
  };
}

interface Note extends Claimant {
  readonly text: string;
  /** Made once per note, so that one sent twice is kept once. */
  readonly key: string;
}

/** The agent writes something down for colleagues; the customer never sees it. */
export function note(ticket: Ticket, { agent, claimNumber, text, key }: Note): Change | 'moved-on' {
  if (!holdsTicket(ticket, { agent, claimNumber })) return 'moved-on';
  return { ...unchanged(ticket), history: [{ kind: 'noted', agentId: agent.id, details: { text, key } }] };
}

/** How an agent ends a ticket. */
export interface Resolution extends Claimant {
  /** For colleagues; the customer does not see it. */
  readonly summary: string | null;
}

/** The agent ends the ticket and leaves; the bot asks how it was. */
export function resolve(
  ticket: Ticket,
  { agent, claimNumber, summary }: Resolution,
  now: Date,
): Change | 'moved-on' {
  const isMine = ticket.agentId === agent.id && ticket.claimNumber === claimNumber;
  if (ticket.state === 'resolved' && isMine) return unchanged(ticket);
  if (!holdsTicket(ticket, { agent, claimNumber })) return 'moved-on';
  const missed = missedClock(ticket, now);
  const resolved: HistoryEntry = { kind: 'resolved', agentId: agent.id, details: { summary } };
  return {
    ticket: { ...ticket, state: 'resolved', resolvedAt: now },
    history: missed ? [missed, resolved] : [resolved],
    say: [{ by: 'desk', agent, text: deskTexts[ticket.language].left(agent.name) }],
    holder: 'wrap-up',
    event: { name: 'desk/resolved', ticket: ticket.number },
  };
}
