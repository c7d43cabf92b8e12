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
const spans = ['inMinutes', 'inHours'];
const settling = new Set([...clocks, ...days, ...spans, 'vague', 'since', 'past']);
/** More times than anybody gives: the rest is not looked at. */
const mostPhrases = 600;
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
    const about = new Set(phrases.filter((it) => it.cue === 'call').map((it) => sentences[it.at]));
    const near = (it: Phrase) =>
      about.has(sentences[it.at]) ||
      (sizes.get(sentences[it.at] ?? 0) ?? 0) <= (/\p{Script=Han}/u.test(text) ? 24 : 9);
    const parts = withoutDenied(withoutOverlap(phrases), phrases).filter(near);

    const span = parts.find((it) => spans.includes(it.cue));
    const clock = parts.filter((it) => clocks.includes(it.cue));
    const day = parts.filter(isDay);
    if (span && clock.length === 0) {
      const minutes =
        (span.numbers[0] ?? (span.cue === 'inHours' ? 1 : 30)) * (span.cue === 'inHours' ? 60 : 1);
      const at = here.plus({ minutes });
      return minutes > 0 && minutes < 60 * 24 * 14 ? { time: iso(at), until: null, unclear: false } : unclear;
    }
    const times = clock.flatMap((it) => timesOf(it, phrases));
    if (times.length === 0) {
      const meant = [...day, ...parts.filter((it) => it.cue === 'vague')].some((it) =>
        isNearCall(it, phrases, units.length),
      );
      const began = phrases.filter((it) => it.cue === 'since' || it.cue === 'past');
      const part = phrases.some(
        (it) =>
          (it.cue === 'morning' || it.cue === 'afternoon') &&
          near(it) &&
          isNearCall(it, phrases, units.length) &&
          !began.some((one) => one.at <= it.end + 1 && it.at <= one.end + 2),
      );
      return meant || part ? unclear : none;
    }
    const dated = [...new Set(day.map((it) => dayOf(it, phrases, here, dates)?.toISODate() ?? 'unclear'))];
    if (dated.length > 1 || dated.includes('unclear')) return unclear;
    const [from, to] = times;
    if (!from || times.length > 2 || (times.length === 2 && !isRange(clock, units))) return unclear;
    const zone = phrases.find((it) => it.cue.startsWith('zone:'))?.cue.slice(5) ?? timeZone;
    const start = at(dated[0] ?? here.setZone(zone).toISODate() ?? '', from, zone);
    const end = to ? at(dated[0] ?? here.setZone(zone).toISODate() ?? '', to, zone) : null;
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
    length <= 6 || phrases.some((one) => one.cue === 'call' && one.at - it.end <= 6 && it.at - one.end <= 6)
  );
}

function sizesOf(sentences: readonly number[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const sentence of sentences) sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1);
  return sizes;
}
