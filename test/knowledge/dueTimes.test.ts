import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { root } from '../../bot/root.ts';
import { firstReplyDue } from '../../knowledge/dueTimes.ts';
import { loadPolicies } from '../../knowledge/policy.ts';
import type { Severity } from '../../knowledge/severity.ts';

const policies = loadPolicies(join(root, 'knowledge', 'policies'));
const china = policies['21vianet'];

/** `2026-11-20 20:00` in Beijing. */
function beijing(time: string): Date {
  return DateTime.fromFormat(time, 'yyyy-MM-dd HH:mm', { zone: 'Asia/Shanghai' }).toJSDate();
}

function dueInBeijing(severity: Severity, opened: string): string {
  const { due, caution } = firstReplyDue({ openedAt: beijing(opened), severity, kind: 'technical' }, china);
  if (!due) return caution ?? 'nothing promised';
  return DateTime.fromJSDate(due, { zone: 'Asia/Shanghai' }).toFormat('yyyy-MM-dd HH:mm');
}

describe('the first reply of 21Vianet', () => {
  // Opened and due in Beijing time; 00:00 is the end of the day before.
  const cases: readonly [severity: Severity, opened: string, due: string, why: string][] = [
    ['A', '2026-11-20 20:00', '2026-11-20 21:00', 'A counts 60 minutes'],
    ['A', '2026-11-22 03:00', '2026-11-22 04:00', 'A counts on a Sunday night as well'],
    ['A', '2026-12-31 23:30', '2027-01-01 00:30', 'A needs no calendar'],
    ['A', '2026-10-01 08:59', '2026-10-01 09:59', 'A counts on a holiday before nine'],
    ['B', '2026-11-18 10:00', '2026-11-20 00:00', 'B on Wednesday is due when Thursday ends'],
    ['B', '2026-11-20 20:00', '2026-11-24 00:00', 'B on Friday is due when Monday ends'],
    [
      'B',
      '2026-11-21 10:00',
      '2026-11-24 00:00',
      'B on Saturday is due when Monday ends, though the desk is open',
    ],
    ['B', '2026-11-22 23:59', '2026-11-24 00:00', 'B late on Sunday is due when Monday ends'],
    ['B', '2026-11-23 00:00', '2026-11-25 00:00', 'B at midnight counts as opened at nine on Monday'],
    ['B', '2026-11-23 08:59', '2026-11-25 00:00', 'B before nine counts as opened at nine the same day'],
    ['B', '2026-11-23 09:00', '2026-11-25 00:00', 'B at nine is opened then'],
    ['C', '2026-11-18 10:00', '2026-11-24 00:00', 'C on Wednesday is due when Monday ends'],
    ['C', '2026-11-20 20:00', '2026-11-26 00:00', 'C on Friday is due when Wednesday ends'],
    ['B', '2026-09-30 12:00', '2026-10-09 00:00', 'B before National Day is due after the holiday'],
    ['C', '2026-09-30 12:00', '2026-10-11 00:00', 'C before National Day counts the worked Saturday'],
    ['B', '2026-10-03 12:00', '2026-10-09 00:00', 'B in the holiday is due on the first business day'],
    [
      'B',
      '2026-02-13 12:00',
      '2026-02-15 00:00',
      'B before the Spring Festival is due on the worked Saturday',
    ],
    ['B', '2026-02-14 12:00', '2026-02-25 00:00', 'B on that Saturday is due after the festival'],
    ['C', '2026-02-14 12:00', '2026-02-27 00:00', 'C on that Saturday is due three business days after it'],
    ['B', '2026-02-27 12:00', '2026-03-01 00:00', 'B on Friday before a worked Saturday is due on Saturday'],
    ['B', '2026-01-03 12:00', '2026-01-05 00:00', 'B on Saturday before a worked Sunday is due on Sunday'],
    [
      'B',
      '2025-12-31 12:00',
      '2026-01-05 00:00',
      'B on the last day of a year needs only the days it counts',
    ],
    [
      'B',
      '2025-01-25 10:00',
      '2025-01-27 00:00',
      'B on Saturday before a worked Sunday of 2025 is due on Sunday',
    ],
    ['C', '2025-01-27 10:00', '2025-02-08 00:00', 'C before the Spring Festival of 2025 is due after it'],
    ['C', '2025-10-10 11:30', '2025-10-15 00:00', 'C counts the worked Saturday after National Day of 2025'],
    [
      'B',
      '2024-12-31 23:00',
      '2025-01-03 00:00',
      'B into the first year that is loaded is due after New Year',
    ],
    ['B', '2026-12-30 12:00', '2027-01-01 00:00', 'B is due with the last day that is known'],
    ['B', '2026-12-31 08:00', 'calendar-not-loaded', 'B into a year that is not loaded has no time'],
    ['C', '2026-12-29 12:00', 'calendar-not-loaded', 'C into a year that is not loaded has no time'],
    ['C', '2027-06-01 12:00', 'calendar-not-loaded', 'C in a year that is not loaded has no time'],
  ];
  for (const [severity, opened, due, why] of cases)
    it(`${why} (${opened})`, () => expect(dueInBeijing(severity, opened)).to.equal(due));

  it('is the same instant whatever zone the opening time was written in (R108)', () => {
    const openedAt = new Date('2026-11-20T13:00:00+01:00');
    const { due } = firstReplyDue({ openedAt, severity: 'B', kind: 'technical' }, china);
    expect(due?.toISOString()).to.equal('2026-11-23T16:00:00.000Z');
  });

  it('says step by step how it was counted', () => {
    const { steps } = firstReplyDue(
      { openedAt: beijing('2026-09-30 07:30'), severity: 'B', kind: 'technical' },
      china,
    );
    expect(steps).to.deep.equal([
      'opened Wed 2026-09-30 07:30 (Asia/Shanghai)',
      'outside 09:00–24:00: counts as opened Wed 2026-09-30 09:00',
      'business day 1 after 2026-09-30 is 2026-10-08',
      'due when 2026-10-08 ends',
    ]);
  });

  it('is never earlier for C than for B, never in the past, and always when a day ends', () => {
    const during2026 = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2026-12-20'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(during2026, (openedAt) => {
        const [b, c] = (['B', 'C'] as const).map(
          (severity) => firstReplyDue({ openedAt, severity, kind: 'technical' }, china).due,
        );
        expect(b && c && openedAt < b && b < c).to.equal(true);
        for (const due of [b, c]) expect(due?.toISOString()).to.match(/T16:00:00\.000Z$/);
      }),
    );
  });
});

describe('the first reply worldwide', () => {
  it('is promised by nobody', () => {
    for (const severity of ['A', 'B', 'C'] as const) {
      const opened = { openedAt: beijing('2026-11-20 20:00'), severity, kind: 'technical' } as const;
      expect(firstReplyDue(opened, policies.worldwide)).to.deep.include({ due: null, caution: null });
    }
  });
});
