import type { Clock } from './data.ts';
import type { ConsoleTexts } from './texts/texts.ts';

/** How much a line of text wants to be seen. */
type Tone = 'calm' | 'soon' | 'late';

const minuteMs = 60_000;
const styles = { en: 'short', hu: 'long', zh: 'long' } as const;

/** A length of time in at most so many units, such as `2 hr 10 min`; `texts.clock.now` below a minute. */
export function durationWords(
  ms: number,
  language: keyof typeof styles,
  texts: ConsoleTexts,
  mostUnits = 2,
): string {
  const minutes = Math.floor(Math.abs(ms) / minuteMs);
  if (minutes === 0) return texts.clock.now;
  const parts: readonly [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ];
  const from = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(from, from + mostUnits)
    .filter(([count]) => count > 0)
    .map(([count, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: styles[language] }).format(count),
    )
    .join(language === 'zh' ? '' : ' ');
}

/** The first-reply clock in words at `now`, computed anew as time goes by; empty when nothing was promised. */
export function clockWords(
  clock: Clock,
  now: number,
  language: keyof typeof styles,
  texts: ConsoleTexts,
): { readonly text: string; readonly tone: Tone } {
  const words = texts.clock;
  if (clock.state === 'met') return { text: words.met, tone: 'calm' };
  if (clock.state === 'met-late') return { text: words.metLate, tone: 'late' };
  if (clock.state === 'stopped') return { text: words.stopped, tone: 'calm' };
  if (clock.due === null) return { text: '', tone: 'calm' };
  const tone = toneOf(clock, now);
  const length = durationWords(Date.parse(clock.due) - now, language, texts);
  return { text: tone === 'late' ? words.late(length) : words.due(length), tone };
}

function toneOf({ due, warnFrom }: Clock, now: number): Tone {
  if (due !== null && now > Date.parse(due)) return 'late';
  return warnFrom !== null && now >= Date.parse(warnFrom) ? 'soon' : 'calm';
}

/** One of the desk's own clocks in words at `now`; empty where the desk has no such target. */
export function ownClockWords(
  clock: Clock,
  now: number,
  language: keyof typeof styles,
  texts: ConsoleTexts,
): { readonly text: string; readonly tone: Tone } {
  const words = texts.clock;
  if (clock.state === 'paused') return { text: words.paused, tone: 'calm' };
  if (clock.state === 'met') return { text: words.targetMet, tone: 'calm' };
  if (clock.state === 'met-late') return { text: words.targetMetLate, tone: 'late' };
  if (clock.due === null || clock.state === 'stopped') return { text: '', tone: 'calm' };
  const tone = toneOf(clock, now);
  const at = timeWords(clock.due, now, language);
  const length = durationWords(Date.parse(clock.due) - now, language, texts);
  return { text: tone === 'late' ? words.targetLate(at, length) : words.targetBy(at), tone };
}

/** A time of day, with the date unless it is the same day as `now`. */
export function timeWords(at: string, now: number, language: string, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {};
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...zone });
  const isToday = day.format(Date.parse(at)) === day.format(now);
  const shown = isToday ? {} : ({ weekday: 'short', month: 'short', day: 'numeric' } as const);
  const format = { hour: '2-digit', minute: '2-digit', ...shown, ...zone } as const;
  return new Intl.DateTimeFormat(tags[asTag(language)], format).format(Date.parse(at));
}

/** A deadline: one at midnight is said as 24:00 of the day that ends, the way people read it. */
export function deadlineWords(at: string, now: number, language: string, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {};
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone } as const;
  if (new Intl.DateTimeFormat('en-GB', time).format(Date.parse(at)) !== '00:00') {
    return timeWords(at, now, language, timeZone);
  }
  const dayBefore = Date.parse(at) - minuteMs;
  const day = { weekday: 'short', month: 'short', day: 'numeric', ...zone } as const;
  return `${new Intl.DateTimeFormat(tags[asTag(language)], day).format(dayBefore)} 24:00`;
}

/** A call-back time as the customer said it, with its day, and with its end when there is one. */
export function callBackWords(
  { at, until }: { readonly at: string; readonly until: string | null },
  language: string,
): string {
  const words = (time: string) => timeWords(`${time}Z`, 0, language, 'UTC');
  return until ? `${words(at)} – ${words(until)}` : words(at);
}

/** The day something happened on, in full. */
export function dayWords(at: string, language: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(tags[asTag(language)], format).format(Date.parse(at));
}

/** British English, for a 24-hour clock. */
const tags = { en: 'en-GB', hu: 'hu-HU', zh: 'zh-CN' } as const;

function asTag(language: string): keyof typeof tags {
  return language === 'hu' || language === 'zh' ? language : 'en';
}
