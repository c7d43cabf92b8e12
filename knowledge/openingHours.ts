import { DateTime } from 'luxon';
import { isBusinessDay, weekdayOf } from './businessCalendar.ts';
import type { Policy, TicketKind } from './policy.ts';
import type { Severity } from './severity.ts';

/** What a desk is asked for: its hours depend on both. */
export interface Desk {
  readonly severity: Severity;
  readonly kind: TicketKind;
}

/**
 * Whether the desk works at an instant; null when the policy does not say (worldwide).
 *
 * Severity A is worked on at any time, B and C from 09:00 to 24:00 Beijing time every day of the year, billing and
 * pre-sales on business days. In a year the calendar does not know, the days of its working week count as
 * business days. Source: R063, R067, R104–R107.
 */
export function isOpen(desk: Desk, at: Date, policy: Policy): boolean | null {
  const hours = hoursOf(desk, policy);
  if (!hours || !policy.timeZone) return null;
  const local = DateTime.fromJSDate(at, { zone: policy.timeZone });
  const time = local.toFormat('HH:mm');
  return (
    isDeskDay(local.toFormat('yyyy-MM-dd'), hours, policy) &&
    time >= hours.window.open &&
    time < hours.window.close
  );
}

/** The instant itself when the desk is open then, otherwise when it next opens; null when the policy does not say. */
export function nextOpening(desk: Desk, at: Date, policy: Policy): Date | null {
  const hours = hoursOf(desk, policy);
  if (!hours || !policy.timeZone) return null;
  if (isOpen(desk, at, policy)) return at;
  const [hour = 0, minute = 0] = hours.window.open.split(':').map(Number);
  const today = DateTime.fromJSDate(at, { zone: policy.timeZone }).set({
    hour,
    minute,
    second: 0,
    millisecond: 0,
  });
  for (let days = 0; days < 60; days += 1) {
    const opening = today.plus({ days });
    if (opening.toJSDate() > at && isDeskDay(opening.toFormat('yyyy-MM-dd'), hours, policy))
      return opening.toJSDate();
  }
  return null;
}

/** The hours of a kind and severity as the policy has them, or null when it does not say. */
export function hoursOf(desk: Desk, policy: Policy): Policy['hours'][number] | null {
  return (
    policy.hours.find((it) => it.kinds.includes(desk.kind) && it.severities.includes(desk.severity)) ?? null
  );
}

function isDeskDay(date: string, hours: Policy['hours'][number], policy: Policy): boolean {
  if (hours.days === 'every-day' || !policy.calendar) return true;
  return isBusinessDay(date, policy.calendar) ?? policy.calendar.workingWeek.includes(weekdayOf(date));
}
