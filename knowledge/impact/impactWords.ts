/** What a phrase in a problem report tells about its impact. */
export type Cue =
  /** A service as a whole cannot be used. */
  | 'down'
  /** Somebody cannot do what the service is for. */
  | 'failing'
  /** It can be used, but badly. */
  | 'limited'
  /** Only a part of a service is meant: its search, one file, one sender. */
  | 'part'
  /** It comes and goes. */
  | 'sometimes'
  /** What can be dealt with in working hours. */
  | 'moderate'
  /** Commands of administrators: what goes with them is the way of the service, not of one person. */
  | 'shell'
  /** What is wrong, said after what is not: `it is only that`. */
  | 'rather'
  /** The others do not have it. */
  | 'othersFine'
  /** Only on one kind of device or in one program. */
  | 'device'
  /** A small thing that is not right. */
  | 'minor'
  /** The person says that it can wait. */
  | 'canWait'
  /** Nothing is wrong with it. */
  | 'fine'
  /** It was wrong and is not any more. */
  | 'resolved'
  | 'all'
  | 'many'
  /** A part of an organization, when nothing says how many of it: `accounting`, `the Pécs branch`. */
  | 'unit'
  | 'some'
  | 'few'
  /** Several, and said not to be all. */
  | 'notAll'
  | 'onlyOne'
  | 'one'
  | 'we'
  | 'me'
  | 'workaround'
  | 'noWorkaround'
  /** Work, production or income has stopped. */
  | 'stopped'
  | 'deadline'
  /** Something must be done today or tomorrow, or by the hour. */
  | 'limit'
  /** There is no deadline. */
  | 'noLimit'
  | 'longAgo'
  | 'recently'
  | 'ongoing'
  | 'now'
  | 'whatIf'
  | 'maybe'
  | 'asking'
  /** Asks for something to be done, when a clause begins with it: `create`, `add`. */
  | 'command'
  /** After asking: what is asked for is a repair, so the trouble is real. */
  | 'repair'
  | 'planned'
  /** Looks like another cue and means nothing: `slow down`, `last month's report`. */
  | 'aside'
  /** Turns what follows into its opposite. */
  | 'not';

/**
 * How a language talks about impact. A new language is a new file of this type; `phrases/compilePhrases.ts` says how to write them.
 */
export interface ImpactWords {
  /** Named lists that the phrases use as `<name>`; entries with commas between them. */
  readonly lists: Readonly<Record<string, string>>;
  /** Phrases, one a line. */
  readonly cues: Readonly<Record<Cue, string>>;
  /** Phrases that count people: `share` for some of a whole (in the order of their numbers), `crowd` for a number. */
  readonly numbers: {
    readonly share: string;
    readonly shareOf: string;
    readonly crowd: string;
    readonly everyOne: string;
  };
  /** Numbers in words: `twelve 12, twenty 20`. */
  readonly numberWords: string;
  /** Endings of words that are read as words of their own: `fős` in `kilencfős`. */
  readonly tails?: string;
  /** Words that start a new thought inside a sentence: `but`. */
  readonly breaks: string;
  /** How quoted history looks: `wrote` before a colon, `history` on a line above it; `unsolved` makes it count. */
  readonly quoting: { readonly wrote: string; readonly history: string; readonly unsolved: string };
  /** Names of services, one a line with its spellings; to see whether several are affected. */
  readonly services: string;
}
