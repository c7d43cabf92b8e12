import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Language } from '../language.ts';
import { stemHungarian, stemWithoutParticle } from './hungarianStemmer.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => PorterStemmer.stem(word),
  hu: stemHungarian,
  zh: (word) => PorterStemmer.stem(word),
};
const mostRemembered = 50_000;
/** A word with digits, unless a whole name follows them: `80070005`, not `21vianethez`. */
const code = /\d(?!\d*\p{L}{5,}$)/u;

/** The stemmer of a language for folded words. Codes stay whole. Remembers what it has stemmed. */
export function createStem(language: Language): (word: string) => string {
  const known = new Map<string, string>();
  const stemmer = stemmers[language];
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = code.test(word) ? word : stemmer(word);
    if (known.size < mostRemembered) known.set(word, stem);
    return stem;
  };
}

/** What else a folded word is compared by besides its stem; null when by nothing. */
export function otherStem(word: string, language: Language): string | null {
  return language === 'hu' ? stemWithoutParticle(word) : null;
}
