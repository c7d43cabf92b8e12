import { z } from 'zod';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

const day = z.iso.date('write a day as YYYY-MM-DD');

const calendarYear = z.strictObject({
  year: z.int().min(2000).max(2100),
  source: z.string().min(1),
  daysOff: z.array(day),
  extraWorkingDays: z.array(day),
});

/**
 * The working days targets are counted in, with the years it knows.
 *
 * `daysOff` are days of the working week that are free, `extraWorkingDays` the other days that are worked to make
 * up for them. A year that is not listed is not known: nothing is guessed about it. R109.
 */
export const businessCalendarSchema = z
  .strictObject({ workingWeek: z.array(z.enum(weekdays)).min(1), years: z.array(calendarYear) })
  .superRefine((calendar, context) => {
    for (const [index, it] of calendar.years.entries()) {
      const refuse = (message: string, ...path: (string | number)[]) =>
        context.addIssue({ code: 'custom', message, path: ['years', index, ...path] });
      if (calendar.years.findIndex((other) => other.year === it.year) < index)
        refuse(`${it.year} is listed twice: keep one`, 'year');
      for (const list of ['daysOff', 'extraWorkingDays'] as const)
        for (const [at, date] of it[list].entries()) {
          const worked = calendar.workingWeek.includes(weekdayOf(date));
          if (!date.startsWith(`${it.year}-`))
            refuse(`${date} is not in ${it.year}: move it to its own year`, list, at);
          else if (worked === (list === 'extraWorkingDays'))
            refuse(
              `${date} is a ${weekdayOf(date)}, ${worked ? 'worked' : 'free'} anyway: leave it out`,
              list,
              at,
            );
          else if (it[list].indexOf(date) < at) refuse(`${date} is there twice: keep one`, list, at);
        }
    }
  });

export type BusinessCalendar = z.infer<typeof businessCalendarSchema>;

/** Whether a day (`YYYY-MM-DD`) is a business day; null when the calendar does not know its year. */
export function isBusinessDay(date: string, calendar: BusinessCalendar): boolean | null {
  const year = calendar.years.find((it) => date.startsWith(`${it.year}-`));
  if (!year) return null;
  if (year.extraWorkingDays.includes(date)) return true;
  return calendar.workingWeek.includes(weekdayOf(date)) && !year.daysOff.includes(date);
}

/** The nth business day after a day, or null when the count leads into a year that is not known. */
export function businessDayAfter(date: string, count: number, calendar: BusinessCalendar): string | null {
  let current = date;
  for (let left = count; left > 0; ) {
    current = nextDay(current);
    const business = isBusinessDay(current, calendar);
    if (business === null) return null;
    if (business) left -= 1;
  }
  return current;
}

/** The day after a day, both `YYYY-MM-DD`. */
function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The weekday of a day (`YYYY-MM-DD`). */
export function weekdayOf(date: string): (typeof weekdays)[number] {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'Sun';
}
