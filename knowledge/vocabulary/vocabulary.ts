import type { Language } from '../language.ts';

/** What is known of the words of one language, as data. Written as people read it; folded when it is used. */
export interface Vocabulary {
  readonly language: Language;
  /** How much likeness of letters counts beside likeness of words: 1, or more where words change their endings. */
  readonly letters: number;
  /** Words that say nothing about the topic. */
  readonly stopWords: readonly string[];
  /**
   * Names of one and the same thing, several words allowed; the first one is the name of the group.
   * They become one term: `2fa` finds `multifactor authentication`.
   */
  readonly names: readonly (readonly string[])[];
  /** Words that people use for one another; they help a match and weigh less than the word itself. */
  readonly synonyms: readonly (readonly string[])[];
  /** What people type that no article is about; teaches the search to say so. */
  readonly outside: readonly string[];
}
