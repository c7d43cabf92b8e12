import { DateTime } from 'luxon';
import type { Phrase } from './phrasesIn.ts';

/** The day a phrase means, seen from `here`; null when it is over or does not exist. */
export function dayOf(
  it: Phrase,
  phrases: readonly Phrase[],
  here: DateTime,
  dates: readonly (string | null)[],
): DateTime | null {
  const today = here.startOf('day');
  const [first = 0, second = 0] = it.numbers;
  switch (it.cue) {
    case 'today':
      return today;
    case 'tomorrow':
      return today.plus({ days: 1 });
    case 'dayAfterTomorrow':
      return today.plus({ days: 2 });
    case 'inDays':
      return today.plus({ days: first });
    case 'writtenDate': {
      const written = dates[first - 1];
      if (!written) return null;
      const [, month, day] = written.split('-').map(Number);
      return written.startsWith('____')
        ? comingDate(today, month ?? 0, day ?? 0)
        : existing(DateTime.fromISO(written, { zone: here.zone }), today);
    }
    case 'date': {
      const month = phrases.find(
        (one) => one.cue.startsWith('month:') && one.at >= it.at && one.end <= it.end,
      );
      if (month && first > 1000) return fullDate(today, first, Number(month.cue.slice(6)) + 1, second);
      if (month) return comingDate(today, Number(month.cue.slice(6)) + 1, first);
      return it.numbers.length > 1 ? comingDate(today, first, second) : comingDate(today, today.month, first);
    }
    default:
      return weekday(Number(it.cue.slice(8)) + 1, it, phrases, today);
  }
}

function weekday(number: number, it: Phrase, phrases: readonly Phrase[], today: DateTime): DateTime | null {
  const near = (cue: string) =>
    phrases.some((one) => one.cue === cue && one.at <= it.at && it.at - one.end <= 2);
  const monday = today.startOf('week');
  if (near('nextWeek')) return monday.plus({ weeks: 1, days: number - 1 });
  const thisOne = monday.plus({ days: number - 1 });
  if (near('thisWeek')) return thisOne < today ? null : thisOne;
  return thisOne < today ? thisOne.plus({ weeks: 1 }) : thisOne;
}

/** A day without a year: this year's, or next year's when that is the nearer one to come. */
function comingDate(today: DateTime, month: number, day: number): DateTime | null {
  const date = today.set({ month: 1, day: 1 }).set({ month, day });
  if (!date.isValid || date.month !== month || date.day !== day) return null;
  if (date >= today) return date;
  return today.diff(date, 'months').months > 6 ? date.plus({ years: 1 }) : null;
}

function fullDate(today: DateTime, year: number, month: number, day: number): DateTime | null {
  const date = today.set({ year, month: 1, day: 1 }).set({ month, day });
  return date.day === day ? existing(date, today) : null;
}

function existing(date: DateTime, today: DateTime): DateTime | null {
  return date.isValid && date >= today ? date : null;
}
