import { expect } from 'chai';
import type { Change } from '../../../bot/desk/change.ts';
import { type Reclassification, type Rules, reclassify } from '../../../bot/desk/reclassify.ts';
import type { Ticket } from '../../../bot/desk/ticket.ts';
import { aClaimedTicket, annasClaim, minutesLater } from './tickets.ts';

const now = minutesLater(10);

/** A in one hour, B in ten, C in thirty; A for technical requests only. */
const rules: Rules = {
  highestSeverity: (kind) => (kind === 'technical' ? 'A' : 'B'),
  downgrade: { notifyCustomer: true },
  firstReplyDue: (openedAt, severity) => minutesLater({ A: 60, B: 600, C: 1800 }[severity], openedAt),
  resolutionDue: (openedAt, severity) => minutesLater({ A: 240, B: 2400, C: 7200 }[severity], openedAt),
};

function change(ticket: Ticket, to: Partial<Reclassification>, at = now, by: Rules = rules): Change | string {
  const command: Reclassification = {
    ...annasClaim,
    severity: ticket.severity,
    kind: ticket.kind,
    ground: 'facts',
    reason: 'Only one mailbox is affected',
    ...to,
  };
  return reclassify(ticket, command, by, at);
}

describe('reclassifying a ticket', () => {
  const ticket = aClaimedTicket({ firstReplyDue: minutesLater(600) });

  it('keeps the old severity, kind and deadline in the history with the reason', () => {
    const result = change(ticket, { severity: 'C' });
    expect(result).to.have.nested.property('ticket.severity', 'C');
    expect(result).to.have.deep.property('history', [
      {
        kind: 'reclassified',
        agentId: 'agent-anna',
        details: {
          from: {
            severity: 'B',
            kind: 'technical',
            due: minutesLater(600).toISOString(),
            resolutionDue: null,
          },
          to: {
            severity: 'C',
            kind: 'technical',
            due: minutesLater(1800).toISOString(),
            resolutionDue: minutesLater(7200).toISOString(),
          },
          ground: 'facts',
          reason: 'Only one mailbox is affected',
        },
      },
    ]);
  });

  it('tells the customer the new level and why', () => {
    expect(texts(change(ticket, { severity: 'C' }))).to.deep.equal([
      'The severity of ticket 1001 has changed from B to C. Reason: Only one mailbox is affected',
    ]);
  });

  it('tells the customer when the kind changes, and says nothing of a level that stays', () => {
    expect(texts(change(ticket, { kind: 'billing' }))).to.deep.equal([
      'Ticket 1001 is now handled as a billing and subscription request. Reason: Only one mailbox is affected',
    ]);
  });

  it('R100: lowers the level when cooperation is missing, and says so', () => {
    const lowered = change(ticket, {
      severity: 'C',
      ground: 'no-cooperation',
      reason: 'No logs for two weeks',
    });
    expect(texts(lowered)[0]).to.match(/lowered from B to C.*No logs for two weeks$/);
  });

  it('R100: never raises the level for want of cooperation', () => {
    expect(change(ticket, { severity: 'A', ground: 'no-cooperation' })).to.equal('not-lower');
    expect(change(ticket, { kind: 'billing', ground: 'no-cooperation' })).to.equal('not-lower');
  });

  it('R100: lowers for want of cooperation only where the policy says so', () => {
    const noRule = { ...rules, downgrade: null };
    expect(change(ticket, { severity: 'C', ground: 'no-cooperation' }, now, noRule)).to.equal('not-allowed');
  });

  it('R100: lowers quietly where the policy does not have the customer told', () => {
    const quietly = { ...rules, downgrade: { notifyCustomer: false } };
    const result = change(ticket, { severity: 'C', ground: 'no-cooperation' }, now, quietly);
    expect(texts(result)).to.deep.equal([]);
  });

  it('R102: refuses a level that the policy does not give to this kind of request', () => {
    expect(change(ticket, { severity: 'A', kind: 'billing' })).to.equal('not-allowed');
  });

  it('counts the new deadline from the opening', () => {
    expect(dueOf(change(ticket, { severity: 'A' }))).to.deep.equal(minutesLater(60));
  });

  it('counts a raised level from now when its deadline would be over already', () => {
    const at = minutesLater(120);
    expect(dueOf(change(ticket, { severity: 'A' }, at))).to.deep.equal(minutesLater(180));
  });

  it('leaves the deadline of a first reply that was given', () => {
    const replied = { ...ticket, firstRepliedAt: minutesLater(7) };
    expect(dueOf(change(replied, { severity: 'A' }))).to.deep.equal(minutesLater(600));
  });

  it('records a deadline that was missed before it changes', () => {
    const late = aClaimedTicket({ firstReplyDue: minutesLater(5) });
    const result = change(late, { severity: 'C' });
    expect(result).to.have.nested.property('history[0].kind', 'clock-missed');
  });

  it('changes nothing when severity and kind are what they were', () => {
    expect(change(ticket, {})).to.include({ ticket }).and.have.property('say').that.is.empty;
  });
});

function texts(result: Change | string): readonly string[] {
  return typeof result === 'string' ? [result] : result.say.map((said) => said.text);
}

function dueOf(result: Change | string): Date | null | string {
  return typeof result === 'string' ? result : result.ticket.firstReplyDue;
}
