import { expect } from 'chai';
import { type CallerAdvice, callerAdvice, verifyCaller } from '../../../bot/desk/callerCheck.ts';
import { open } from '../../../bot/desk/open.ts';
import { type Rules, reclassify } from '../../../bot/desk/reclassify.ts';
import type { Ticket } from '../../../bot/desk/ticket.ts';
import { adatum, wei } from '../../support/people.ts';
import { aDraft, severity } from '../store/deskWorld.ts';
import { aClaimedTicket, annasClaim, minutesLater, openedAt } from './tickets.ts';

const claimed = { name: 'Wei Wang', organization: 'Adatum', email: wei.email };
const emergency: Partial<Ticket> = { claimed, personId: null, organizationId: null, cloud: 'worldwide' };

describe('whether a caller is to be verified', () => {
  const withPhone = (phone: string | null) => ({
    contact: { name: 'Wei', phone, email: wei.email, preferred: 'phone' as const },
  });
  const cases: readonly [what: string, ticket: Partial<Ticket>, registered: string | null, CallerAdvice][] = [
    [
      'the number is the registered one (R034)',
      withPhone('+8613800138000'),
      '+86 138 0013 8000',
      'registered-number',
    ],
    [
      'the number is another than the registered one (R034)',
      withPhone('+8613900139000'),
      '+8613800138000',
      'other-number',
    ],
    ['no number is registered (R034)', withPhone('+8613900139000'), null, 'no-number'],
    ['nobody signed in', emergency, null, 'unverified'],
    ['the caller read out the code (R033)', { ...emergency, callerVerifiedAt: openedAt }, null, 'verified'],
  ];
  for (const [what, ticket, registered, advice] of cases) {
    it(`is "${advice}" when ${what}`, () => {
      expect(callerAdvice(aClaimedTicket(ticket), registered)).to.equal(advice);
    });
  }
});

describe('an emergency ticket', () => {
  it('begins unverified, belongs to nobody, and is never severity A', () => {
    const draft = { ...aDraft({ severity: severity('A') }), claimed };
    const opening = {
      draft,
      conversationId: 'c1',
      organizationId: 'contoso',
      personId: 'eszter',
      firstReplyDue: null,
      resolutionDue: null,
    };
    const { ticket } = open(opening, openedAt);
    expect(ticket).to.include({
      organizationId: null,
      personId: null,
      severity: 'B',
      callerVerifiedAt: null,
    });
    expect(ticket.claimed).to.deep.equal(claimed);
    expect(ticket.severityDecision.caps).to.deep.equal([{ rule: 'R036', from: 'A', to: 'B' }]);
  });

  it('keeps its severity until somebody is verified', () => {
    const to = {
      ...annasClaim,
      severity: 'A',
      kind: 'technical',
      ground: 'facts',
      reason: 'everybody',
    } as const;
    const rules: Rules = {
      highestSeverity: () => 'A',
      downgrade: null,
      firstReplyDue: () => null,
      resolutionDue: () => null,
    };
    expect(reclassify(aClaimedTicket(emergency), to, rules, openedAt)).to.equal('unverified');
  });

  it('becomes the verified person’s, in the cloud and with the deadline of their organization', () => {
    const due = minutesLater(600);
    const change = verifyCaller(
      aClaimedTicket({ ...emergency, firstReplyDue: null }),
      {
        by: annasClaim,
        person: wei,
        rules: (cloud) => ({
          firstReplyDue: () => (cloud === '21vianet' ? due : null),
          resolutionDue: () => null,
        }),
      },
      minutesLater(9),
    );
    if (typeof change === 'string') throw new Error(change);
    expect(change.ticket).to.include({ personId: wei.id, organizationId: adatum.id, cloud: '21vianet' });
    expect(change.ticket.firstReplyDue).to.deep.equal(due);
    expect(change.ticket.callerVerifiedAt).to.deep.equal(minutesLater(9));
    expect(change.say).to.deep.equal([]);
  });
});
