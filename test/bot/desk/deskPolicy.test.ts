import { join } from 'node:path';
import { expect } from 'chai';
import { createDeskPolicy } from '../../../bot/desk/deskPolicy.ts';
import { root } from '../../../bot/root.ts';
import { loadPolicies } from '../../../knowledge/policy.ts';
import { openedAt } from './tickets.ts';

describe('the policy of the desk', () => {
  const policy = createDeskPolicy(loadPolicies(join(root, 'knowledge', 'policies')));
  const china = { cloud: '21vianet', hasAdvancedAgreement: false } as const;

  it('R090, R092: has a first reply due within the hour for A and by the end of the next business day for B', () => {
    const ticket = { cloud: '21vianet', kind: 'technical', openedAt } as const;
    expect(policy.firstReplyDue({ ...ticket, severity: 'A' })?.toISOString()).to.equal(
      '2026-11-23T03:00:00.000Z',
    );
    expect(policy.firstReplyDue({ ...ticket, severity: 'B' })?.toISOString()).to.equal(
      '2026-11-24T16:00:00.000Z',
    );
  });

  it('has no targets of its own as it is shipped', () => {
    expect(policy.hasOwnTargets).to.equal(false);
    for (const cloud of ['worldwide', '21vianet'] as const)
      expect(policy.dueRules(cloud).resolutionDue(openedAt, 'A')).to.equal(null);
  });

  it('promises nothing worldwide', () => {
    const ticket = { cloud: 'worldwide', kind: 'technical', openedAt, severity: 'A' } as const;
    expect(policy.firstReplyDue(ticket)).to.equal(null);
  });

  it('R071, R101, R102: allows A to technical requests with the agreement only', () => {
    expect(policy.highestSeverity({ ...china, kind: 'technical' })).to.equal('B');
    expect(policy.highestSeverity({ ...china, kind: 'technical', hasAdvancedAgreement: true })).to.equal('A');
    expect(policy.highestSeverity({ ...china, kind: 'billing', hasAdvancedAgreement: true })).to.equal('B');
    expect(policy.highestSeverity({ ...china, kind: 'presales', hasAdvancedAgreement: true })).to.equal('B');
    const worldwide = { cloud: 'worldwide', kind: 'technical', hasAdvancedAgreement: false } as const;
    expect(policy.highestSeverity(worldwide)).to.equal('A');
  });

  it('R100: lowers for want of cooperation on 21Vianet only', () => {
    expect(policy.downgrade('21vianet')).to.include({ notifyCustomer: true });
    expect(policy.downgrade('worldwide')).to.equal(null);
  });
});
