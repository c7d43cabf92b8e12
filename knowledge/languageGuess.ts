import { type Language, languages } from './language.ts';
import { fold } from './text/fold.ts';

const mostRead = 300;
const han = /\p{Script=Han}/u;
/** Letters of Hungarian that English lacks, and what each is worth as evidence; ő and ű are nobody else's. */
const accented = /[áéíóöőúüű]/giu;
const accentWorth = 2;
/** How much likelier, in log, another language must be than the one expected. */
const clearly = 3;
/** The same for a text of words that are used in the language expected too, like names of products. */
const veryClearly = 12;

/**
 * Tells which of our languages a text is in, learned from texts in each.
 *
 * Chinese is seen by its characters. The others are told apart by stretches of three letters. A text that says
 * too little (`outlook teams`) stays with the language expected.
 */
export function createLanguageGuess(texts: Readonly<Record<Language, readonly string[]>>) {
  const lettered = languages.filter((language) => language !== 'zh');
  const written = new Map(languages.map((language) => [language, texts[language].flatMap(wordsOf)]));
  const counts = new Map<Language, Counts>(
    lettered.map((language) => [language, countTrigrams(written.get(language) ?? [])]),
  );
  const used = new Map(languages.map((language) => [language, new Set(written.get(language))]));

  return (text: string, expected: Language): Language => {
    const read = text.slice(0, mostRead);
    if (han.test(read)) return 'zh';
    const words = wordsOf(read);
    if (words.length === 0) return expected;
    const isSaidThere = words.every((word) => used.get(expected)?.has(word));
    if (expected === 'zh' && isSaidThere) return 'zh';
    const accents = read.match(accented)?.length ?? 0;
    const scoreOf = (language: Language) =>
      likelihood(words, counts.get(language)) + (language === 'hu' ? accents * accentWorth : 0);
    const best = lettered.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
    return expected === 'zh' || scoreOf(best) - scoreOf(expected) > (isSaidThere ? veryClearly : clearly)
      ? best
      : expected;
  };
}

interface Counts {
  readonly all: number;
  readonly by: ReadonlyMap<string, number>;
}

function countTrigrams(words: readonly string[]): Counts {
  const by = new Map<string, number>();
  let all = 0;
  for (const trigram of trigrams(words)) {
    by.set(trigram, (by.get(trigram) ?? 0) + 1);
    all++;
  }
  return { all, by };
}

function likelihood(words: readonly string[], counts: Counts | undefined): number {
  let sum = 0;
  for (const trigram of trigrams(words)) {
    sum += Math.log(((counts?.by.get(trigram) ?? 0) + 0.5) / ((counts?.all ?? 0) + 5_000));
  }
  return sum;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[^\P{L}\p{Script=Han}]+/gu) ?? [];
}

function* trigrams(words: readonly string[]): Generator<string> {
  for (const word of words) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) yield padded.slice(at, at + 3);
  }
}
