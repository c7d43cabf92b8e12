/** What a phrase tells about how and when somebody wants to be reached. */
export type ContactCue =
  /** The clause is about being called or written to. */
  | 'call'
  /** The number or address beside it is the one to use. */
  | 'prefer'
  /** The number or address beside it is not to be used. */
  | 'avoid'
  /** What follows replaces what was said before. */
  | 'correction'
  /** A phone number is meant. */
  | 'phone'
  | 'email'
  | 'extension'
  /** How an address is made up, not the address. */
  | 'described'
  | 'today'
  | 'tomorrow'
  | 'dayAfterTomorrow'
  | 'past'
  | 'weekday'
  | 'nextWeek'
  | 'thisWeek'
  | 'date'
  | 'inMinutes'
  | 'inHours'
  | 'inDays'
  | 'inQuarterHour'
  | 'inHalfHour'
  | 'inThreeQuarters'
  | 'inHourAndHalf'
  /** So many hours and a half. */
  | 'inHoursAndHalf'
  /** Hour, or hour and minute, in the order of the numbers. */
  | 'clock'
  /** Half an hour after the hour, and before it (`fél 4`). */
  | 'halfPast'
  | 'halfTo'
  | 'quarterPast'
  /** So many quarters after the hour (`四点三刻`). */
  | 'quartersPast'
  | 'quarterTo'
  /** A quarter into the hour before (`negyed 5`). */
  | 'quarterInto'
  /** From one hour to another. */
  | 'pair'
  | 'morning'
  | 'afternoon'
  | 'noon'
  | 'midnight'
  /** No time that could be written down: later, soon, after three. */
  | 'vague'
  /** The time beside it is when something began. */
  | 'since'
  | 'not'
  /** The one said first, and the one said last. */
  | 'firstOne'
  | 'lastOne';

/** How a language speaks of numbers, addresses and times. A new language is a new file of this type. */
export interface ContactWords {
  readonly lists: Readonly<Record<string, string>>;
  /** What numbers and addresses are called: one line for each kind of them. */
  readonly labels: string;
  /** Phrases, one a line, written as in `phrases/compilePhrases.ts`; `upto` stands for a dash between numbers. */
  readonly cues: Readonly<Record<ContactCue, string>>;
  /** Monday first; spellings with commas between them. */
  readonly weekdays: readonly string[];
  /** How `3/4` is read; null when people of the language differ, so that it is asked. */
  readonly dateOrder: 'day-month' | 'month-day' | null;
  /** January first. */
  readonly months: readonly string[];
  readonly numberWords: string;
  /** IANA zones with the words for them: `Asia/Shanghai: beijing time, china time`. */
  readonly zones: Readonly<Record<string, string>>;
  /** Digits in words, zero first: spellings of one with bars between them. */
  readonly digitWords: string;
  /** The signs of an address when they are said: `at, dot`. */
  readonly spokenAt: string;
  readonly spokenDot: string;
  readonly spokenDash: string;
}
