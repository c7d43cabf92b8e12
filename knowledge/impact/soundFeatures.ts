import { beside, type Features, letterGroups } from '../kind/features.ts';
import { remember } from '../kind/remember.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';

const longest = 2000;
const mostUnits = 400;
const longestWord = 24;
const beginning = 6;
const han = /\p{Script=Han}/u;
const unit = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{Nd}[\p{Nd}.,:]*|[?!]|[.;,。，；]/gu;
const pause = /^[.;,。，；?!]/;
const silent = /^[.;,。，；]/;

/** What is noticed in a text, and where. */
export interface SoundFeatures extends Features {
  /** The number of the place that each was noticed at. */
  readonly placeOf: readonly number[];
  readonly places: readonly Place[];
}

/** From where to where a place goes in the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What is noticed in a text to compare it with examples, place by place: words, their beginnings and letters, what
 * stands beside what, and what the first and the last clause say. Figures are all the same.
 */
export function soundFeatures(text: string): SoundFeatures {
  const signs = Array.from(text.slice(0, longest).matchAll(unit)).slice(0, mostUnits);
  const clauses = clausesOf(signs.map(([typed]) => typed));
  const found = signs.flatMap(({ 0: typed, index: start }, at) =>
    silent.test(typed)
      ? []
      : [{ start, end: start + typed.length, word: wordOf(typed), clause: clauses[at] ?? 0 }],
  );
  const last = found.at(-1)?.clause ?? 0;
  const keys: number[] = [];
  const placeOf: number[] = [];
  const noticed: number[] = [];
  let squares = 0;
  const seen = new Set<number>();
  for (const [at, { word, clause }] of found.entries()) {
    const add = (key: number, value: number) => {
      if (seen.has(key)) return;
      seen.add(key);
      squares += value * value;
      keys.push(key);
      noticed.push(value);
      placeOf.push(at);
    };
    const next = found[at + 1]?.word ?? end;
    const afterNext = found[at + 2]?.word ?? none;
    if (word.isHan) {
      add(word.whole, 0.6);
      add(beside(word.beginning, next.whole), 1);
      add(beside(beside(word.whole, next.whole), afterNext.whole), 0.7);
      add(beside(word.apart, afterNext.whole), 0.4);
    } else {
      add(word.whole, 1);
      add(word.beginning, 0.6);
      add(beside((found[at - 1]?.word ?? start).beginning, word.beginning), 0.8);
      add(beside(word.apart, afterNext.beginning), 0.4);
      if (next === end) add(beside(word.beginning, end.whole), 0.5);
      for (const letters of word.letters) add(letters, 0.25);
    }
    if (last === 0 || word.isPause) continue;
    if (clause === last) add(word.inLast, 0.4);
    else if (clause === 0) add(word.inFirst, 0.3);
  }
  const length = Math.sqrt(squares) || 1;
  return { keys, values: noticed.map((it) => it / length), placeOf, places: found };
}

/** What sets keys of the same letters apart. */
const seeds = { whole: 1, beginning: 2, apart: 3, inFirst: 4, inLast: 5, letters: 6 } as const;

/** A word by its keys. */
const wordOf = remember((typed: string) => {
  const word = /^\p{Nd}/u.test(typed) ? '0' : fold(typed).slice(0, longestWord);
  const start = word.slice(0, beginning);
  return {
    whole: hash(word, seeds.whole),
    beginning: hash(start, seeds.beginning),
    /** Before a word that is not the next. */
    apart: hash(start, seeds.apart),
    inFirst: hash(start, seeds.inFirst),
    inLast: hash(start, seeds.inLast),
    letters: word.length < 3 ? [] : [4, 5].flatMap((size) => letterGroups(`<${word}>`, size, seeds.letters)),
    isHan: han.test(word),
    isPause: pause.test(word),
  };
});
const start = wordOf('^');
const end = wordOf('$');
const none = wordOf('');

/** The number of the clause each sign is in; marks alone are no clause. */
function clausesOf(signs: readonly string[]): readonly number[] {
  let clause = 0;
  return signs.map((sign, at) => {
    const before = signs[at - 1];
    if (before !== undefined && pause.test(before) && !pause.test(sign)) clause += 1;
    return clause;
  });
}
