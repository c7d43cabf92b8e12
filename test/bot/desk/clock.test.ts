import { expect } from 'chai';
import { type ClockState, firstReplyClock, missedClock } from '../../../bot/desk/clock.ts';
import type { Ticket } from '../../../bot/desk/ticket.ts';
import { aTicket, minutesLater } from './tickets.ts';

describe('the first-reply clock', () => {
  const cases: readonly [string, Partial<Ticket>, number, ClockState][] = [
    ['is off when nothing is promised', { firstReplyDue: null }, 10, 'none'],
    ['runs at first', {}, 44, 'running'],
    ['warns in the last quarter', {}, 45, 'warned'],
    ['still warns at the deadline itself', {}, 60, 'warned'],
    ['is missed after the deadline', {}, 61, 'missed'],
    ['is met by a reply in time', { firstRepliedAt: minutesLater(59) }, 300, 'met'],
    ['is met late by a later reply', { firstRepliedAt: minutesLater(61) }, 300, 'met-late'],
    [
      'stops with a ticket that ends in time',
      { state: 'withdrawn', resolvedAt: minutesLater(20) },
      300,
      'stopped',
    ],
    [
      'stays missed when the ticket ends too late',
      { state: 'resolved', resolvedAt: minutesLater(90) },
      300,
      'missed',
    ],
  ];
  for (const [title, change, minutes, state] of cases) {
    it(title, () => {
      expect(firstReplyClock(aTicket(change), minutesLater(minutes)).state).to.equal(state);
    });
  }

  it('warns at most two hours before a deadline that is days away', () => {
    const due = minutesLater(3 * 24 * 60);
    const { warnFrom } = firstReplyClock(aTicket({ firstReplyDue: due }), minutesLater(0));
    expect(warnFrom).to.deep.equal(minutesLater(-120, due));
  });

  it('has something to record only when it was missed', () => {
    expect(missedClock(aTicket(), minutesLater(60))).to.equal(null);
    expect(missedClock(aTicket(), minutesLater(61))).to.deep.equal({
      kind: 'clock-missed',
      agentId: null,
      details: { clock: 'first-reply', due: minutesLater(60).toISOString() },
    });
  });
});
