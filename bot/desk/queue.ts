import type { Ticket } from './ticket.ts';

/** Sorts tickets as agents get them: severity, then the soonest deadline (none comes last), then age. */
export function compareInQueue(a: Ticket, b: Ticket): number {
  return (
    a.severity.localeCompare(b.severity) ||
    dueTime(a) - dueTime(b) ||
    a.openedAt.getTime() - b.openedAt.getTime() ||
    a.number - b.number
  );
}

/** Far after every deadline, and still a number that can be subtracted. */
const never = 8_640_000_000_000_000;

function dueTime(ticket: Ticket): number {
  return ticket.firstReplyDue?.getTime() ?? never;
}
