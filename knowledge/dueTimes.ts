import { DateTime } from 'luxon';
import { businessDayAfter } from './businessCalendar.ts';
import type { Policy, TicketKind } from './policy.ts';
import type { Severity } from './severity.ts';

/** When something must have happened, and how that was counted. */
export interface Due {
  /** Null when the policy promises nothing, or when the count leads into a year the calendar does not know. */
  readonly due: Date | null;
  readonly caution: 'calendar-not-loaded' | null;
  /** The counting in order, in English, for the record. */
  readonly steps: readonly string[];
}

export interface Opened {
  readonly openedAt: Date;
  readonly severity: Severity;
  readonly kind: TicketKind;
}

/**
 * When a ticket must have had its first human reply.
 *
 * Severity A counts real time at any hour. B and C are due when the nth business day after the opening day ends,
 * in the time zone of the policy; a ticket opened outside the intake window counts as opened when it next opens.
 * So B opened on Friday at 20:00 in Beijing is due when Monday ends. Source: R090–R093, R107–R109; the counting
 * rule itself is ours (K6).
 */
export function firstReplyDue(opened: Opened, policy: Policy): Due {
  return targetDue(opened.openedAt, policy.severities[opened.severity].firstReply, policy);
}

/** When a target that starts at an instant runs out: for the clocks a provider sets for its own desk. */
export function targetDue(
  from: Date,
  target: { minutes: number } | { businessDays: number } | null,
  policy: Policy,
): Due {
  if (!target) return { due: null, caution: null, steps: ['this policy promises no time'] };
  const zone = policy.timeZone ?? 'UTC';
  const start = DateTime.fromJSDate(from, { zone });
  const arrived = `opened ${words(start)} (${zone})`;
  if ('minutes' in target) {
    const due = new Date(from.getTime() + target.minutes * 60_000);
    const said = `${target.minutes} minutes of real time, day or night`;
    return {
      due,
      caution: null,
      steps: [arrived, said, `due ${words(start.plus({ minutes: target.minutes }))}`],
    };
  }
  const counted = countedFrom(start, policy.intake);
  const steps = [arrived];
  if (!counted.equals(start))
    steps.push(`outside ${policy.intake?.open}–${policy.intake?.close}: counts as opened ${words(counted)}`);
  const calendar = policy.calendar;
  const last = calendar && businessDayAfter(isoDay(counted), target.businessDays, calendar);
  if (!last) {
    const years = calendar?.years.map((it) => it.year).join(', ') || 'none';
    steps.push(`the calendar does not reach that far (years loaded: ${years}): no time is given`);
    return { due: null, caution: 'calendar-not-loaded', steps };
  }
  steps.push(
    `business day ${target.businessDays} after ${isoDay(counted)} is ${last}`,
    `due when ${last} ends`,
  );
  return { due: DateTime.fromISO(last, { zone }).plus({ days: 1 }).toJSDate(), caution: null, steps };
}

function countedFrom(start: DateTime, intake: Policy['intake']): DateTime {
  if (!intake) return start;
  const time = start.toFormat('HH:mm');
  const [hour = 0, minute = 0] = intake.open.split(':').map(Number);
  const opening = start.set({ hour, minute, second: 0, millisecond: 0 });
  if (time < intake.open) return opening;
  return time < intake.close ? start : opening.plus({ days: 1 });
}

function isoDay(at: DateTime): string {
  return at.toFormat('yyyy-MM-dd');
}

function words(at: DateTime): string {
  return at.toFormat('ccc yyyy-MM-dd HH:mm', { locale: 'en' });
}
