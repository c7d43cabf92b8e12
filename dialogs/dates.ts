import type { TalkTurn } from './talkTurn.ts';

type Reader = Pick<TalkTurn, 'locale'>;

/** A day in the reader's words, from an instant or `YYYY-MM-DD`. */
export function dayInWords(day: Date | string, { locale }: Reader, timeZone = 'UTC'): string {
  const at = typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day;
  return format(locale.tag, { dateStyle: 'long', timeZone }).format(at);
}

/** Weekday, day and time of an instant where it happens. */
export function timeInWords(at: Date, { locale }: Reader, timeZone: string): string {
  return format(locale.tag, { ...dayParts, ...timeParts, timeZone }).format(at);
}

/** A deadline: one at midnight is said as 24:00 of the day that ends, the way people read it. */
export function deadlineInWords(at: Date, reader: Reader, timeZone: string): string {
  const time = format('en-GB', { ...timeParts, timeZone }).format(at);
  if (time !== '00:00') return timeInWords(at, reader, timeZone);
  const dayBefore = new Date(at.getTime() - 60_000);
  const day = format(reader.locale.tag, { ...dayParts, timeZone }).format(dayBefore);
  return `${day} 24:00`;
}

const dayParts = { weekday: 'long', month: 'long', day: 'numeric' } as const;
const timeParts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it, and there are few. */
function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, options);
  if (formats.size >= mostFormats) formats.clear();
  formats.set(key, made);
  return made;
}

/** Time zones come from customers' directories: enough for all there are, bounded all the same. */
const mostFormats = 2000;
