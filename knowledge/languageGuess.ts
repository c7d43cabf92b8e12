import { type Language, languages } from './language.ts';
import { fold } from './text/fold.ts';

const han = /\p{Script=Han}/gu;
const letters = /\p{L}/gu;
const mostRead = 300;

/**
 * Tells which of our languages a text is in, learned from texts in each.
 *
 * Chinese is seen by its characters. The others are told apart by stretches of three letters; a text that
 * says little (`outlook teams`) stays with the language expected.
 */
export function createLanguageGuess(texts: Readonly<Record<Language, Iterable<string>>>) {
  const lettered = languages.filter((language) => language !== 'zh');
  const counts = new Map(lettered.map((language) => [language, countTrigrams(texts[language])]));

  return (text: string, expected: Language): Language => {
    const read = text.slice(0, mostRead);
    const hanCount = read.match(han)?.length ?? 0;
    const letterCount = read.match(letters)?.length ?? 0;
    if (hanCount >= 2 || (hanCount > 0 && hanCount * 3 >= letterCount)) return 'zh';
    const fallback = expected === 'zh' ? 'en' : expected;
    const scores = lettered.map((language) => ({ language, score: likelihood(read, counts.get(language)) }));
    scores.sort((a, b) => b.score - a.score);
    const [first, second] = scores;
    if (!first || !second || letterCount === 0) return expected;
    const clear = first.score - second.score > (first.language === fallback ? 0 : 2);
    return clear ? first.language : expected === 'zh' && hanCount === 0 && letterCount < 8 ? 'zh' : fallback;
  };
}

interface Counts {
  readonly all: number;
  readonly by: ReadonlyMap<string, number>;
}

function countTrigrams(texts: Iterable<string>): Counts {
  const by = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    for (const trigram of trigrams(text)) {
      by.set(trigram, (by.get(trigram) ?? 0) + 1);
      all++;
    }
  }
  return { all, by };
}

function likelihood(text: string, counts: Counts | undefined): number {
  if (!counts) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const trigram of trigrams(text)) {
    sum += Math.log(((counts.by.get(trigram) ?? 0) + 0.5) / (counts.all + 5_000));
  }
  return sum;
}

function* trigrams(text: string): Generator<string> {
  for (const [word] of fold(text).matchAll(/\p{L}+/gu)) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) yield padded.slice(at, at + 3);
  }
}
