import type { RequestKind } from './requestKinds.ts';

/**
 * What a language says about the kinds of request. A new language is a new file of this type.
 *
 * Names in braces stand for any name of that list: `{app} does not start`.
 */
export interface KindWords {
  /** Names that are read as one: products, makers, parts of a network. A beginning of four letters is enough. */
  readonly names: Readonly<Record<string, string>>;
  /** Words that mean much the same for a kind, listed so that one stands for the others. Beginnings, as above. */
  readonly hints: Readonly<Record<string, string>>;
  /**
   * Patterns of words that settle a kind for any reader, in small letters without accents. Repetitions are bounded,
   * so that reading takes no longer than the text is long.
   */
  readonly cues: Readonly<Partial<Record<RequestKind, readonly string[]>>>;
  /** Parts of sentences that can stand for one another; examples use them in braces as well. */
  readonly fills: Readonly<Record<string, string>>;
  /** Sentences as people write them, one a line. */
  readonly examples: Readonly<Record<RequestKind, string>>;
  /** Sentences that are none of the kinds: greetings, thanks, small talk. */
  readonly none: string;
  /** What people put around a request that tells nothing of its kind; `…` stands for the request. */
  readonly frames: string;
  /** Beginnings that rule out what follows up to the next comma or full stop: `it is not about`. */
  readonly ruledOut: string;
}
