import type { Phrase } from './phrasesIn.ts';

/** The phrases that say a time of day. */
export const clocks = [
  'clock',
  'halfPast',
  'halfTo',
  'quarterPast',
  'quartersPast',
  'quarterTo',
  'quarterInto',
  'pair',
  'noon',
  'midnight',
];

/** A time of day. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
}

/** The times of a phrase: one, or both ends of a range; hours without morning or afternoon are those of a working day. */
export function timesOf(it: Phrase, phrases: readonly Phrase[]): readonly (Time | null)[] {
  const [a = 0, b = 0, c = 0, d = 0] = it.numbers;
  const close = (cue: string) =>
    phrases.some((one) => one.cue === cue && one.at <= it.end + 1 && one.end >= it.at - 2);
  const half = close('afternoon') ? 'pm' : close('morning') ? 'am' : close('noon') ? 'pm' : null;
  const exact = /^0\d|\b0\d :/.test(it.typed);
  const time = (hour: number, minute = 0): Time | null => {
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
    if (half === 'pm' && hour >= 1 && hour < 12) return { hour: hour + 12, minute };
    if (half === 'am' && hour === 12) return { hour: 0, minute };
    if (!half && !exact && hour >= 1 && hour < 7) return { hour: hour + 12, minute };
    return { hour: hour % 24, minute };
  };
  switch (it.cue) {
    case 'noon':
      return phrases.some(
        (one) => one.cue !== 'noon' && clocks.includes(one.cue) && Math.abs(one.at - it.end) <= 1,
      )
        ? []
        : [{ hour: 12, minute: 0 }];
    case 'midnight':
      return [{ hour: 0, minute: 0 }];
    case 'halfPast':
      return [time(a, 30)];
    case 'halfTo':
      return [time((a + 11) % 12 || 12, 30)];
    case 'quarterPast':
      return [time(a, 15)];
    case 'quartersPast':
      return [time(a, b * 15)];
    case 'quarterTo':
      return [time((a + 11) % 12 || 12, 45)];
    case 'quarterInto':
      return [time((a + 11) % 12 || 12, 15)];
    case 'pair':
      return it.numbers.length > 2 ? [time(a, b), time(c, d)] : [time(a), time(b)];
    default:
      return [time(a, it.numbers.length > 1 ? b : 0)];
  }
}
