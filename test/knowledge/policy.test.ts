import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import { checkPolicies, loadPolicies, readPolicy } from '../../knowledge/policy.ts';

const folder = join(root, 'knowledge', 'policies');
const china = readFileSync(join(folder, '21vianet.yaml'), 'utf8');

function faultsOf(text: string): readonly string[] {
  return readPolicy(text, '21vianet.yaml', '21vianet').faults.map(
    (it) => `${it.file}:${it.line} ${it.message}`,
  );
}

describe('support policies', () => {
  it('are both there and without faults', () => {
    expect(checkPolicies(folder)).to.deep.equal([]);
    expect(loadPolicies(folder)['21vianet'].severities.A.firstReply).to.deep.equal({ minutes: 60 });
  });

  it('promise nothing worldwide and no resolution time anywhere (R094)', () => {
    const policies = loadPolicies(folder);
    for (const level of ['A', 'B', 'C'] as const) {
      expect(policies.worldwide.severities[level].firstReply).to.equal(null);
      expect(policies['21vianet'].severities[level].resolution).to.equal(null);
    }
  });

  it('ask duties of severity A that the others do not have (R097–R099)', () => {
    const { A, B, C } = loadPolicies(folder)['21vianet'].severities;
    expect(A.duties).to.deep.equal(['impact-statement', 'people-assigned', 'contact-data']);
    expect(B.duties).to.deep.equal(['contact-data']);
    expect(C.duties).to.deep.equal(['contact-data']);
  });

  it('work on severity A without a break, and on the others at the pace of their severity (R091, R095)', () => {
    const { A, B, C } = loadPolicies(folder)['21vianet'].severities;
    expect([A.followUp, B.followUp, C.followUp]).to.deep.equal(['continuous', 'as-severity', 'as-severity']);
  });

  it('let agents lower a severity with a reason and a notice (R100)', () => {
    expect(loadPolicies(folder)['21vianet'].downgrade).to.deep.equal({
      rule: 'R100',
      needsReason: true,
      notifyCustomer: true,
    });
  });

  it('say where to go with what is out of scope, in three languages (R053–R055)', () => {
    for (const { outOfScope } of Object.values(loadPolicies(folder))) {
      const topics = outOfScope.map((it) => it.topic);
      expect(topics).to.have.members(['own-network', 'third-party', 'other-products', 'custom-development']);
      for (const { goTo } of outOfScope) expect(goTo).to.have.all.keys('en', 'hu', 'zh');
    }
  });

  it('have one phone number for 21Vianet and none worldwide, where it depends on the country (R112–R114)', () => {
    const policies = loadPolicies(folder);
    expect(policies['21vianet'].contact.phone?.number).to.equal('(86) 400-089-0365');
    expect(policies['21vianet'].contact.onlinePath).to.deep.equal(['Support', 'New service request']);
    expect(policies.worldwide.contact.phone).to.equal(null);
  });

  it('lets a buyer without an organization ask before a purchase (R065, K9)', () => {
    const { adminsOnly } = loadPolicies(folder)['21vianet'];
    expect(adminsOnly).to.deep.equal({ technical: true, billing: true, presales: false });
  });
});

describe('a mistake in a policy file', () => {
  const cases: readonly [what: string, from: string, to: string, fault: RegExp][] = [
    [
      'a misspelt key',
      'firstReply: { minutes: 60 }',
      'firstRepli: { minutes: 60 }',
      /:\d+ severities\.A.*firstRepl/,
    ],
    [
      'a target in words',
      '{ minutes: 60 }',
      'one hour',
      /severities\.A\.firstReply: write \{ minutes: 60 \}/,
    ],
    [
      'a day that is free anyway',
      '2026-04-06',
      '2026-04-05',
      /daysOff\.8: 2026-04-05 is a Sun, free anyway: leave it out/,
    ],
    ['a day of another year', '2026-04-06', '2027-04-06', /2027-04-06 is not in 2026: move it/],
    [
      'hours that end before they start',
      'open: "09:00", close: "18:00"',
      'open: "19:00", close: "18:00"',
      /close after you open/,
    ],
    ['a time zone nobody knows', 'Asia/Shanghai', 'Asia/Peking', /timeZone: write an IANA time zone/],
    ['hours in two places', 'severities: [A]', 'severities: [A, B]', /technical B has hours in 2 places/],
    ['the wrong cloud', 'cloud: 21vianet', 'cloud: worldwide', /cloud: write 21vianet/],
    ['broken YAML', 'caps:', 'caps: [', /is not YAML here/],
  ];
  for (const [what, from, to, fault] of cases)
    it(`names file, line and mend for ${what}`, () => {
      expect(china).to.include(from);
      const faults = faultsOf(china.replace(from, to));
      expect(faults.join('\n')).to.match(fault);
      expect(faults.join('\n')).to.match(/^21vianet\.yaml:\d+ /);
    });

  it('points at the line of the mistake', () => {
    const line = china.split('\n').findIndex((it) => it.includes('2026-10-07')) + 1;
    expect(faultsOf(china.replace('2026-10-07', '2026-10-10'))[0]).to.match(
      new RegExp(`^21vianet.yaml:${line} `),
    );
  });

  it('reports all mistakes at once', () => {
    expect(
      faultsOf(china.replace('{ minutes: 60 }', 'soon').replace('{ businessDays: 1 }', 'later')),
    ).to.have.length(2);
  });
});
