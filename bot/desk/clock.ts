import type { HistoryEntry } from './change.ts';
import type { Ticket } from './ticket.ts';

/**
 * How the first reply stands.
 *
 * `none`: nothing was promised · `running` · `warned`: little time is left · `missed`: overdue and still owed ·
 * `met` or `met-late`: replied · `stopped`: the ticket ended without a reply before the deadline.
 */
export type ClockState = 'none' | 'running' | 'warned' | 'missed' | 'met' | 'met-late' | 'stopped';

export interface FirstReplyClock {
  readonly state: ClockState;
  readonly due: Date | null;
  /** From when on a running clock counts as warned. */
  readonly warnFrom: Date | null;
}

const longestWarningMs = 2 * 60 * 60 * 1000;

/** Reads the first-reply clock at `now`; states are never stored. Warns in the last quarter, at most two hours before. */
export function firstReplyClock(ticket: Ticket, now: Date): FirstReplyClock {
  const due = ticket.firstReplyDue;
  if (!due) return { state: 'none', due: null, warnFrom: null };
  const span = due.getTime() - ticket.openedAt.getTime();
  const warnFrom = new Date(due.getTime() - Math.min(span / 4, longestWarningMs));
  return { state: stateAt(ticket, due, warnFrom, now), due, warnFrom };
}

/** The history line for a first reply that is or came too late, or null; the store keeps one for each deadline. */
export function missedClock(ticket: Ticket, now: Date): HistoryEntry | null {
  const due = ticket.firstReplyDue;
  const { state } = firstReplyClock(ticket, now);
  if (!due || (state !== 'missed' && state !== 'met-late')) return null;
  return {
    kind: 'clock-missed',
    agentId: null,
    details: { clock: 'first-reply', due: due.toISOString() },
  };
}

function stateAt(ticket: Ticket, due: Date, warnFrom: Date, now: Date): ClockState {
  if (ticket.firstRepliedAt) return ticket.firstRepliedAt <= due ? 'met' : 'met-late';
  const ended = ticket.state === 'resolved' || ticket.state === 'withdrawn';
  if (ended && (ticket.resolvedAt === null || ticket.resolvedAt <= due)) return 'stopped';
  if (now > due) return 'missed';
  return now >= warnFrom ? 'warned' : 'running';
}
