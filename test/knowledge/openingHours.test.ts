import { join } from 'node:path';
import { expect } from 'chai';
import { DateTime } from 'luxon';
import { root } from '../../bot/root.ts';
import { isOpen, nextOpening } from '../../knowledge/openingHours.ts';
import { loadPolicies, type TicketKind } from '../../knowledge/policy.ts';
import type { Severity } from '../../knowledge/severity.ts';

const policies = loadPolicies(join(root, 'knowledge', 'policies'));
const china = policies['21vianet'];

function beijing(time: string): Date {
  return DateTime.fromFormat(time, 'yyyy-MM-dd HH:mm', { zone: 'Asia/Shanghai' }).toJSDate();
}

describe('the hours of the 21Vianet desk, Beijing time', () => {
  const cases: readonly [kind: TicketKind, severity: Severity, at: string, opens: string, rule: string][] = [
    ['technical', 'A', '2026-11-22 03:00', 'open', 'R104'],
    ['technical', 'B', '2026-11-23 08:59', '2026-11-23 09:00', 'R105'],
    ['technical', 'B', '2026-11-23 09:00', 'open', 'R105'],
    ['technical', 'C', '2026-11-23 23:59', 'open', 'R105'],
    ['technical', 'C', '2026-11-24 00:00', '2026-11-24 09:00', 'R105'],
    ['technical', 'B', '2026-10-01 12:00', 'open', 'R106'],
    ['technical', 'C', '2026-11-22 12:00', 'open', 'R106'],
    ['billing', 'B', '2026-11-21 12:00', '2026-11-23 09:00', 'R067'],
    ['billing', 'C', '2026-11-20 18:00', '2026-11-23 09:00', 'R067'],
    ['billing', 'C', '2026-10-10 10:00', 'open', 'R067'],
    ['billing', 'C', '2026-09-30 19:00', '2026-10-08 09:00', 'R067'],
    ['presales', 'C', '2026-11-22 12:00', '2026-11-23 09:00', 'R063'],
    ['presales', 'C', '2026-11-23 12:00', 'open', 'R063'],
    ['presales', 'C', '2027-01-02 12:00', '2027-01-04 09:00', 'R063'],
  ];
  for (const [kind, severity, at, opens, rule] of cases)
    it(`${kind} ${severity} at ${at}: ${opens} (${rule})`, () => {
      const next = nextOpening({ kind, severity }, beijing(at), china);
      const said = next && DateTime.fromJSDate(next, { zone: 'Asia/Shanghai' }).toFormat('yyyy-MM-dd HH:mm');
      expect(isOpen({ kind, severity }, beijing(at), china)).to.equal(opens === 'open');
      expect(said).to.equal(opens === 'open' ? at : opens);
    });
});

describe('the hours of the desk worldwide', () => {
  it('are not stated by the source', () => {
    const desk = { kind: 'technical', severity: 'B' } as const;
    expect(isOpen(desk, new Date('2026-11-23T12:00:00Z'), policies.worldwide)).to.equal(null);
    expect(nextOpening(desk, new Date('2026-11-23T12:00:00Z'), policies.worldwide)).to.equal(null);
  });
});
