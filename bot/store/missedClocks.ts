import type { AgentDesk } from '../desk/agentDesk.ts';
import type { HistoryEntry } from '../desk/change.ts';
import { missedClock } from '../desk/clock.ts';
import type { DeskPolicy } from '../desk/deskPolicy.ts';
import { missedOwnClocks } from '../desk/ownClocks.ts';
import { recompute } from '../desk/recompute.ts';
import type { Ticket } from '../desk/ticket.ts';
import { type TalkRow, talksSoFar } from './talksSoFar.ts';
import type { TicketMoves, TicketMovesOptions } from './ticketMoves.ts';
import { ticketStore as tickets } from './ticketStore.ts';

interface MissedClocksOptions extends Pick<TicketMovesOptions, 'db' | 'signals' | 'clock'> {
  readonly policy: DeskPolicy;
}

const mostInOneLook = 100;
const mostOpen = 1000;

/** Looks at all clocks of the desk and keeps those that were missed; see AgentDesk. */
export function createMissedClocks(
  { db, signals, clock, policy }: MissedClocksOptions,
  move: TicketMoves['move'],
): AgentDesk['recordMissedClocks'] {
  let isInLine = false;

  /** Deadlines follow a policy that was changed while the desk was down. */
  async function bringInLine(): Promise<void> {
    for (const ticket of await tickets.open(db, mostOpen)) {
      if (!recompute(ticket, policy.dueRules(ticket.cloud))) continue;
      await move(ticket.number, ({ ticket: locked }) => {
        const change = recompute(locked, policy.dueRules(locked.cloud));
        return change ? { change, result: () => null } : { result: null };
      });
    }
    isInLine = true;
  }

  /** Adds missed clocks to the history; true when that was news. */
  async function record(
    number: number,
    missed: (ticket: Ticket, now: Date) => readonly HistoryEntry[],
  ): Promise<boolean> {
    const isNews = await db.transaction(async (tx) => {
      const ticket = await tickets.lock(tx, number);
      const now = clock();
      return ticket !== null && (await tickets.addHistory(tx, number, missed(ticket, now), now)) > 0;
    });
    if (isNews) signals.publish({ kind: 'ticket', number });
    return isNews;
  }

  const nextReplyDue = (ticket: Ticket) => (from: Date) => policy.nextReplyDue(from, ticket);

  function mayMissOwn(ticket: Ticket): boolean {
    return ticket.resolutionDue !== null || nextReplyDue(ticket)(ticket.openedAt) !== null;
  }

  function newMisses(ticket: Ticket, talk: TalkRow, now: Date): readonly HistoryEntry[] {
    return missedOwnClocks(ticket, talk, nextReplyDue(ticket), now).filter(
      ({ kind, details }) =>
        kind === 'clock-missed' && !talk.recorded.includes(`${details.clock} ${details.due}`),
    );
  }

  async function recordFirstReplies(): Promise<readonly number[]> {
    const news: number[] = [];
    for (const number of await tickets.overdue(db, clock(), mostInOneLook)) {
      const missed = (ticket: Ticket, now: Date) => [missedClock(ticket, now)].filter((it) => it !== null);
      if (await record(number, missed)) news.push(number);
    }
    return news;
  }

  async function recordOwnTargets(): Promise<readonly number[]> {
    const news: number[] = [];
    const open = (await tickets.open(db, mostOpen)).filter(mayMissOwn);
    const talks = await talksSoFar(
      db,
      open.map(({ number }) => number),
    );
    for (const ticket of open) {
      const talk = talks.get(ticket.number);
      if (!talk || newMisses(ticket, talk, clock()).length === 0) continue;
      const missed = (locked: Ticket, now: Date) => newMisses(locked, talk, now);
      if (await record(ticket.number, missed)) news.push(ticket.number);
    }
    return news;
  }

  return async () => {
    if (!isInLine) await bringInLine();
    const promised = await recordFirstReplies();
    const own = policy.hasOwnTargets ? await recordOwnTargets() : [];
    return [...new Set([...promised, ...own])];
  };
}
