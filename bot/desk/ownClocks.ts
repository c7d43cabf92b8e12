import type { HistoryEntry } from './change.ts';
import { type ClockReading, warnFrom } from './clock.ts';
import type { Ticket } from './ticket.ts';

/** What was said and waited for so far, as much as the desk's own clocks need. */
export interface TalkSoFar {
  /** The customer's first message since an agent wrote; null when the last word was an agent's. */
  readonly unansweredSince: Date | null;
  /** The log entry of the customer's last message. */
  readonly lastSaid: number;
  /** When an agent waited for the customer, oldest first. */
  readonly pauses: readonly Pause[];
}

interface Pause {
  readonly from: Date;
  /** The customer's message, or when the agent went on without one; null while it lasts. */
  readonly until: Date | null;
}

/** When a message of that instant must be answered by the desk's own target, or null where it has none. */
type NextReplyDue = (from: Date) => Date | null;

const none: ClockReading = { state: 'none', due: null, warnFrom: null };
const paused: ClockReading = { state: 'paused', due: null, warnFrom: null };

/** Whether the agent waits for the customer, who has not written since. */
export function isAwaitingCustomer(ticket: Ticket, lastSaid: number): boolean {
  return isOpen(ticket) && ticket.awaitedAfter !== null && lastSaid <= ticket.awaitedAfter;
}

/** The next word of an agent after the customer's, once the first reply was given. */
export function nextReplyClock(ticket: Ticket, talk: TalkSoFar, due: NextReplyDue, now: Date): ClockReading {
  const { unansweredSince } = talk;
  if (!isOpen(ticket) || !ticket.firstRepliedAt || !unansweredSince) return none;
  const until = due(unansweredSince);
  if (!until) return none;
  return isAwaitingCustomer(ticket, talk.lastSaid) ? paused : running(unansweredSince, until, now);
}

/** The solution, with what was waited for the customer left out of the count. */
export function resolutionClock(
  ticket: Ticket,
  { pauses }: Pick<TalkSoFar, 'pauses'>,
  now: Date,
): ClockReading {
  if (!ticket.resolutionDue) return none;
  const end = ticket.resolvedAt ?? now;
  let due = ticket.resolutionDue.getTime();
  let isPaused = false;
  // A pause that begins when the target is over already does not bring it back.
  for (const { from, until } of pauses.filter((pause) => pause.from <= end)) {
    if (from.getTime() >= due) break;
    due += (until && until < end ? until : end).getTime() - from.getTime();
    isPaused = until === null;
  }
  const at = new Date(due);
  const reading = { due: at, warnFrom: warnFrom(ticket.openedAt, at) };
  if (ticket.state === 'withdrawn') return { ...reading, state: 'stopped' };
  if (ticket.resolvedAt) return { ...reading, state: ticket.resolvedAt <= at ? 'met' : 'met-late' };
  return isPaused ? paused : running(ticket.openedAt, at, now);
}

/** A history line for each of the two that is overdue; the store keeps one for each deadline. */
export function missedOwnClocks(
  ticket: Ticket,
  talk: TalkSoFar,
  nextReplyDue: NextReplyDue,
  now: Date,
): readonly HistoryEntry[] {
  const clocks = [
    ['next-reply', nextReplyClock(ticket, talk, nextReplyDue, now)],
    ['resolution', resolutionClock(ticket, talk, now)],
  ] as const;
  return clocks.flatMap(([clock, { state, due }]) =>
    state === 'missed' && due
      ? [{ kind: 'clock-missed', agentId: null, details: { clock, due: due.toISOString() } }]
      : [],
  );
}

function running(from: Date, due: Date, now: Date): ClockReading {
  const warned = warnFrom(from, due);
  return { state: now > due ? 'missed' : now >= warned ? 'warned' : 'running', due, warnFrom: warned };
}

function isOpen({ state }: Ticket): boolean {
  return state === 'waiting' || state === 'active';
}
