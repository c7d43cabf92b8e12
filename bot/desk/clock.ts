import type { HistoryEntry } from './change.ts';
import type { Ticket } from './ticket.ts';

/**
 * How a clock stands.
 *
 * `none`: there is no target · `running` · `warned`: little time is left · `missed`: overdue and still owed ·
 * `met` or `met-late`: done · `stopped`: the ticket ended before the deadline, and nothing is owed any more ·
 * `paused`: while an agent waits for the customer; only the desk's own clocks pause.
 */
export type ClockState = 'none' | 'running' | 'warned' | 'missed' | 'met' | 'met-late' | 'stopped' | 'paused';

/** A clock at one instant. */
export interface ClockReading {
  readonly state: ClockState;
  readonly due: Date | null;
  /** From when on a running clock counts as warned. */
  readonly warnFrom: Date | null;
}

const longestWarningMs = 2 * 60 * 60 * 1000;

/** Reads the first-reply clock at `now`; states are never stored. Warns in the last quarter, at most two hours before. */
export function firstReplyClock(ticket: Ticket, now: Date): ClockReading {
  const due = ticket.firstReplyDue;
  if (!due) return { state: 'none', due: null, warnFrom: null };
  const warned = warnFrom(ticket.openedAt, due);
  return { state: stateAt(ticket, due, warned, now), due, warnFrom: warned };
}

/** From when on a clock that started then counts as warned: the last quarter, at most two hours. */
export function warnFrom(from: Date, due: Date): Date {
  const span = due.getTime() - from.getTime();
  return new Date(due.getTime() - Math.min(span / 4, longestWarningMs));
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

function stateAt(ticket: Ticket, due: Date, warned: Date, now: Date): ClockState {
  if (ticket.firstRepliedAt) return ticket.firstRepliedAt <= due ? 'met' : 'met-late';
  const ended = ticket.state === 'resolved' || ticket.state === 'withdrawn';
  if (ended && (ticket.resolvedAt === null || ticket.resolvedAt <= due)) return 'stopped';
  if (now > due) return 'missed';
  return now >= warned ? 'warned' : 'running';
}
