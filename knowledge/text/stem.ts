import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Language } from '../language.ts';
import { stemHungarian, stemWithoutParticle } from './hungarianStemmer.ts';
import { remember } from './remember.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => PorterStemmer.stem(word),
  hu: stemHungarian,
  zh: (word) => PorterStemmer.stem(word),
};
/** A word with digits, unless a whole name follows them: `80070005`, not `21vianethez`. */
const code = /\d(?!\d*\p{L}{5,}$)/u;

/** The stemmer of a language for folded words. Codes stay whole. Remembers what it has stemmed. */
export function createStem(language: Language): (word: string) => string {
  const stemmer = stemmers[language];
  return remember((word) => (code.test(word) ? word : stemmer(word)));
}

/** What else a folded word is compared by besides its stem; null when by nothing. */
export function createOtherStem(language: Language): (word: string) => string | null {
  return language === 'hu' ? remember(stemWithoutParticle) : () => null;
}
