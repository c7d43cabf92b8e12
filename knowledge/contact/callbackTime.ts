import { DateTime } from 'luxon';
import { clocks, type Time, timesOf } from './clockTimes.ts';
import type { ContactWords } from './contactWords.ts';
import { dayOf } from './dayOf.ts';
import { createPhraseReader, type Phrase, sentencesOf } from './phrasesIn.ts';
import { withDates } from './writtenDates.ts';

/** When somebody wants to be called: local times, or nothing that can be relied on. */
export interface CallbackTime {
  readonly time: string | null;
  readonly until: string | null;
  /** A time was meant, but it is vague, over, or does not exist. */
  readonly unclear: boolean;
}

export interface CallbackText {
  /** Without numbers and addresses, those are taken out before. */
  readonly text: string;
  readonly now: Date;
  readonly timeZone: string;
}

const days = ['today', 'tomorrow', 'dayAfterTomorrow', 'date', 'writtenDate', 'inDays'];
/** Minutes of a span: what it says, or so many for each of its number. */
const spanMinutes: Readonly<Record<string, (number: number) => number>> = {
  inMinutes: (minutes) => minutes,
  inHours: (hours) => hours * 60,
  inQuarterHour: () => 15,
  inHalfHour: () => 30,
  inThreeQuarters: () => 45,
  inHourAndHalf: () => 90,
  inHoursAndHalf: (hours) => hours * 60 + 30,
};
const spans = Object.keys(spanMinutes);
const settling = new Set([...clocks, ...days, ...spans, 'vague', 'since', 'past']);
/** More times than anybody gives: the rest is not looked at. */
const mostPhrases = 200;
/** A sentence as short as this is about the time it names. */
const mostWords = 9;
const mostSigns = 24;
const none: CallbackTime = { time: null, until: null, unclear: false };
const unclear: CallbackTime = { time: null, until: null, unclear: true };

/** A reader of call-back times. */
export function createCallbackReader(words: ContactWords): (asked: CallbackText) => CallbackTime {
  const read = createPhraseReader(words);
  return ({ text, now, timeZone }) => {
    const here = DateTime.fromJSDate(now, { zone: timeZone });
    if (!here.isValid) return none;
    const { plain, dates } = withDates(
      text.replace(/(\d)\s*[-–—~～]\s*(?=\d)/g, '$1 upto '),
      words.dateOrder,
    );
    const { units, phrases: all } = read(plain);
    const phrases = all.slice(0, mostPhrases);
    const sentences = sentencesOf(units);
    const sizes = sizesOf(sentences);
    const withAny = (is: (it: Phrase) => boolean) =>
      new Set(phrases.filter(is).map((it) => sentences[it.at] ?? 0));
    const [about, timed, dated, begun, spanned] = [isCall, isClock, isDay, isBegun, isSpan].map(withAny);
    const short = /\p{Script=Han}/u.test(text) ? mostSigns : mostWords;
    const isNear = (sentence: number) => {
      const size = sizes.get(sentence) ?? 0;
      const isAppointment =
        !begun?.has(sentence) && ((dated?.has(sentence) && timed?.has(sentence)) || spanned?.has(sentence));
      return about?.has(sentence) || size <= short || (isAppointment && size <= 2 * short);
    };
    const near = (it: Phrase) => isNear(sentences[it.at] ?? 0);
    const parts = withoutDenied(withoutOverlap(phrases), phrases).filter(near);

    const span = parts.find(isSpan);
    const clock = parts.filter(isClock);
    const day = parts.filter(isDay);
    if (span && clock.length === 0) {
      const minutes = spanMinutes[span.cue]?.(span.numbers[0] ?? 1) ?? 0;
      const at = here.plus({ minutes });
      return minutes > 0 && minutes < 60 * 24 * 14 ? { time: iso(at), until: null, unclear: false } : unclear;
    }
    const times = clock.flatMap((it) => timesOf(it, phrases));
    if (times.length === 0) {
      const meant = [...day, ...parts.filter((it) => it.cue === 'vague')].some((it) =>
        isNearCall(it, phrases, units.length),
      );
      const began = phrases.filter(isBegun);
      const part = phrases.some(
        (it) =>
          (it.cue === 'morning' || it.cue === 'afternoon') &&
          near(it) &&
          isNearCall(it, phrases, units.length) &&
          !began.some((one) => one.at <= it.end + 1 && it.at <= one.end + 2),
      );
      const missed = phrases.some((it) => it.cue === 'past' && near(it) && timed?.has(sentences[it.at] ?? 0));
      const someDay = phrases.some(
        (it) => it.cue === 'nextWeek' && near(it) && isNearCall(it, phrases, units.length),
      );
      return meant || part || missed || someDay ? unclear : none;
    }
    const meantDays = [
      ...new Set(day.map((it) => dayOf(it, phrases, here, dates)?.toISODate() ?? 'unclear')),
    ];
    if (meantDays.length > 1 || meantDays.includes('unclear')) return unclear;
    const [from, to] = times.filter((it, index) => !isSame(it, times[index - 1]));
    if (!from || times.length > 2 || (to && !isRange(clock, units))) return unclear;
    const zone = phrases.find((it) => it.cue.startsWith('zone:'))?.cue.slice(5) ?? timeZone;
    const start = at(meantDays[0] ?? here.setZone(zone).toISODate() ?? '', from, zone);
    const end = to ? at(meantDays[0] ?? here.setZone(zone).toISODate() ?? '', to, zone) : null;
    if (!start || (to && !end) || start <= here || (end && end <= start)) return unclear;
    return {
      time: iso(start.setZone(timeZone)),
      until: end ? iso(end.setZone(timeZone)) : null,
      unclear: false,
    };
  };
}

function at(day: string, { hour, minute }: Time, zone: string): DateTime | null {
  const instant = DateTime.fromISO(day, { zone }).set({ hour, minute });
  return instant.isValid && instant.hour === hour && instant.minute === minute ? instant : null;
}

function iso(instant: DateTime): string {
  return instant.toFormat("yyyy-MM-dd'T'HH:mm");
}

function isSame(one: Time | null, other: Time | null | undefined): boolean {
  return Boolean(one && other && one.hour === other.hour && one.minute === other.minute);
}

function isRange(clock: readonly Phrase[], units: readonly { readonly word: string }[]): boolean {
  const [first, second] = clock;
  if (first && !second) return first.cue === 'pair';
  return Boolean(first && second && units.slice(first.end, second.at + 1).some((it) => it.word === 'upto'));
}

/** The longest phrase at each place, so that `after three` is not three o'clock; days and times may share words. */
function withoutOverlap(phrases: readonly Phrase[]): readonly Phrase[] {
  const kept: Phrase[] = [];
  const relevant = phrases.filter((it) => settling.has(it.cue) || isDay(it));
  for (const it of [...relevant].sort((a, b) => b.end - b.at - (a.end - a.at) || rank(a) - rank(b)))
    if (!kept.some((one) => isDay(one) === isDay(it) && one.at < it.end && it.at < one.end)) kept.push(it);
  return kept.sort((a, b) => a.at - b.at);
}

function isSpan({ cue }: Phrase): boolean {
  return spans.includes(cue);
}

function isCall({ cue }: Phrase): boolean {
  return cue === 'call';
}

function isClock({ cue }: Phrase): boolean {
  return clocks.includes(cue);
}

function isBegun({ cue }: Phrase): boolean {
  return cue === 'since' || cue === 'past';
}

function isDay({ cue }: Phrase): boolean {
  return days.includes(cue) || cue.startsWith('weekday:');
}

function rank({ cue }: Phrase): number {
  return ['since', 'past', 'vague', 'pair'].indexOf(cue) >= 0 ? 0 : 1;
}

/** Without what is said not to be the time, what a correction replaced, and when something began. */
function withoutDenied(parts: readonly Phrase[], phrases: readonly Phrase[]): readonly Phrase[] {
  const no = phrases.filter((it) => it.cue === 'not');
  const began = phrases.filter((it) => it.cue === 'since' || it.cue === 'past');
  const corrected = phrases.filter((it) => it.cue === 'correction');
  return parts.filter((it, index) => {
    if (it.cue === 'since' || it.cue === 'past') return false;
    if (began.some((one) => one.at < it.end && it.at - one.end <= 2)) return false;
    if (no.some((one) => one.end <= it.at && it.at - one.end <= 1) && parts.length > index + 1) return false;
    const later = parts.slice(index + 1).find((one) => isDay(one) === isDay(it));
    return !(later && corrected.some((one) => one.at >= it.end && one.end <= later.at));
  });
}

function isNearCall(it: Phrase, phrases: readonly Phrase[], length: number): boolean {
  return (
    length <= 10 || phrases.some((one) => one.cue === 'call' && one.at - it.end <= 6 && it.at - one.end <= 6)
  );
}

function sizesOf(sentences: readonly number[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const sentence of sentences) sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1);
  return sizes;
}
