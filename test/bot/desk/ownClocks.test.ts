import { expect } from 'chai';
import { awaitCustomer } from '../../../bot/desk/awaitCustomer.ts';
import type { ClockState } from '../../../bot/desk/clock.ts';
import {
  isAwaitingCustomer,
  missedOwnClocks,
  nextReplyClock,
  resolutionClock,
  type TalkSoFar,
} from '../../../bot/desk/ownClocks.ts';
import type { DueRules } from '../../../bot/desk/reclassify.ts';
import { recompute } from '../../../bot/desk/recompute.ts';
import type { Ticket } from '../../../bot/desk/ticket.ts';
import { aClaimedTicket, annasClaim, li, minutesLater } from './tickets.ts';

const m = minutesLater;
const quiet: TalkSoFar = { unansweredSince: null, lastSaid: 3, pauses: [] };
/** The desk answers within an hour. */
const inAnHour = (from: Date) => m(60, from);

describe('the next reply by the desk’s own target', () => {
  const replied: Partial<Ticket> = { firstRepliedAt: m(10) };
  const asked: TalkSoFar = { ...quiet, unansweredSince: m(100), lastSaid: 5 };
  const cases: readonly [string, Partial<Ticket>, TalkSoFar, number, ClockState][] = [
    ['runs from the customer’s message', replied, asked, 101, 'running'],
    ['warns in its last quarter', replied, asked, 145, 'warned'],
    ['is still in time in its last minute', replied, asked, 160, 'warned'],
    ['is missed a minute later', replied, asked, 161, 'missed'],
    ['is not owed when the agent had the last word', replied, quiet, 500, 'none'],
    ['is not owed before the first reply, which has a clock of its own', {}, asked, 500, 'none'],
    [
      'goes on while the ticket waits for another agent',
      { ...replied, state: 'waiting', agentId: null },
      asked,
      161,
      'missed',
    ],
    ['pauses while the agent waits for the customer', { ...replied, awaitedAfter: 6 }, asked, 500, 'paused'],
    ['runs again when the customer has written', { ...replied, awaitedAfter: 4 }, asked, 161, 'missed'],
    ['is over with the ticket', { ...replied, state: 'resolved', resolvedAt: m(120) }, asked, 500, 'none'],
  ];
  for (const [what, ticket, talk, at, state] of cases) {
    it(what, () => {
      expect(nextReplyClock(aClaimedTicket(ticket), talk, inAnHour, m(at)).state).to.equal(state);
    });
  }

  it('does not exist where the desk has set none', () => {
    expect(nextReplyClock(aClaimedTicket(replied), asked, () => null, m(900)).state).to.equal('none');
  });
});

describe('the solution by the desk’s own target', () => {
  /** Four hours from the opening. */
  const target: Partial<Ticket> = { resolutionDue: m(240) };
  const pause = (from: number, until: number | null) => ({
    from: m(from),
    until: until === null ? null : m(until),
  });
  const cases: readonly [string, Partial<Ticket>, TalkSoFar['pauses'], number, ClockState, number | null][] =
    [
      ['runs from the opening', target, [], 10, 'running', 240],
      ['warns in its last quarter', target, [], 180, 'warned', 240],
      ['is missed afterwards', target, [], 241, 'missed', 240],
      ['is later by what was waited for the customer', target, [pause(30, 90)], 241, 'warned', 300],
      ['adds up several pauses', target, [pause(30, 90), pause(100, 110)], 305, 'warned', 310],
      ['stands still while the agent waits', target, [pause(30, 90), pause(100, null)], 900, 'paused', null],
      ['does not come back with a pause after it was missed', target, [pause(250, 300)], 400, 'missed', 240],
      ['is met in time', { ...target, state: 'resolved', resolvedAt: m(200) }, [], 900, 'met', 240],
      [
        'is met in time thanks to a pause',
        { ...target, state: 'resolved', resolvedAt: m(250) },
        [pause(10, 40)],
        900,
        'met',
        270,
      ],
      [
        'ends a pause with the ticket',
        { ...target, state: 'resolved', resolvedAt: m(250) },
        [pause(200, null)],
        900,
        'met',
        290,
      ],
      ['is met late', { ...target, state: 'resolved', resolvedAt: m(250) }, [], 900, 'met-late', 240],
      [
        'stops when the customer withdraws',
        { ...target, state: 'withdrawn', resolvedAt: m(20) },
        [],
        900,
        'stopped',
        240,
      ],
      ['does not exist where the desk has set none', {}, [], 900, 'none', null],
    ];
  for (const [what, ticket, pauses, at, state, due] of cases) {
    it(what, () => {
      const clock = resolutionClock(aClaimedTicket(ticket), { pauses }, m(at));
      expect(clock.state).to.equal(state);
      expect(clock.due).to.deep.equal(due === null ? null : m(due));
    });
  }
});

describe('missed targets of the desk', () => {
  it('are history lines of their own, one for each clock', () => {
    const ticket = aClaimedTicket({ firstRepliedAt: m(5), resolutionDue: m(240) });
    const talk = { ...quiet, unansweredSince: m(100), lastSaid: 5 };
    const clocks = missedOwnClocks(ticket, talk, inAnHour, m(300)).map(({ details }) => details);
    expect(clocks).to.deep.equal([
      { clock: 'next-reply', due: m(160).toISOString() },
      { clock: 'resolution', due: m(240).toISOString() },
    ]);
    expect(missedOwnClocks(ticket, talk, inAnHour, m(150))).to.deep.equal([]);
  });
});

describe('waiting for the customer', () => {
  it('begins with the agent’s word and ends with the customer’s', () => {
    const change = awaitCustomer(aClaimedTicket(), { ...annasClaim, awaits: true }, 7);
    if (typeof change === 'string') throw new Error(change);
    expect(change.history).to.deep.equal([
      { kind: 'awaits-customer', agentId: 'agent-anna', details: { after: 7 } },
    ]);
    expect(isAwaitingCustomer(change.ticket, 7)).to.equal(true);
    expect(isAwaitingCustomer(change.ticket, 8)).to.equal(false);
    expect(change.say).to.deep.equal([]);
  });

  it('can be ended by the agent, who was called instead', () => {
    const waiting = aClaimedTicket({ awaitedAfter: 7 });
    const change = awaitCustomer(waiting, { ...annasClaim, awaits: false }, 9);
    expect(change).to.have.nested.property('history[0].kind', 'goes-on');
    expect(change).to.have.nested.property('ticket.awaitedAfter', null);
    expect(awaitCustomer(aClaimedTicket(), { ...annasClaim, awaits: false }, 9)).to.have.deep.property(
      'history',
      [],
    );
  });

  it('is for the agent who holds the ticket', () => {
    expect(awaitCustomer(aClaimedTicket(), { agent: li, claimNumber: 1, awaits: true }, 7)).to.equal(
      'moved-on',
    );
  });
});

describe('deadlines after the policy has changed', () => {
  const rules: DueRules = {
    firstReplyDue: (from) => m(120, from),
    resolutionDue: (from) => m(480, from),
  };

  it('are computed anew, with the old ones kept in the history', () => {
    const change = recompute(aClaimedTicket(), rules);
    expect(change?.ticket.firstReplyDue).to.deep.equal(m(120));
    expect(change?.ticket.resolutionDue).to.deep.equal(m(480));
    expect(change?.history).to.deep.equal([
      {
        kind: 'recomputed',
        agentId: null,
        details: {
          from: { severity: 'B', kind: 'technical', due: m(60).toISOString(), resolutionDue: null },
          to: {
            severity: 'B',
            kind: 'technical',
            due: m(120).toISOString(),
            resolutionDue: m(480).toISOString(),
          },
        },
      },
    ]);
    expect(change && recompute(change.ticket, rules)).to.equal(null);
  });

  it('count from when the severity was raised, not from the opening', () => {
    const raised = aClaimedTicket({ firstReplyFrom: m(300) });
    expect(recompute(raised, rules)?.ticket.firstReplyDue).to.deep.equal(m(420));
  });

  it('leave a first reply that was given', () => {
    const replied = aClaimedTicket({ firstRepliedAt: m(5) });
    expect(recompute(replied, rules)?.ticket.firstReplyDue).to.deep.equal(m(60));
  });
});
