import { beside, type Features } from '../kind/features.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { letterGroups } from '../text/letterGroups.ts';
import { remember } from '../text/remember.ts';

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
  const signs: RegExpMatchArray[] = [];
  for (const sign of text.slice(0, longest).matchAll(unit)) if (signs.push(sign) === mostUnits) break;
  const clauses = clausesOf(signs.map(([typed]) => typed));
  const places: Place[] = [];
  const words: Word[] = [];
  const clauseOf: number[] = [];
  for (const [at, { 0: typed, index: start = 0 }] of signs.entries()) {
    const word = wordOf(typed);
    if (word.isSilent) continue;
    places.push({ start, end: start + typed.length });
    words.push(word);
    clauseOf.push(clauses[at] ?? 0);
  }
  const last = clauseOf.at(-1) ?? 0;
  const rows: Rows = { keys: [], values: [], placeOf: [] };
  let before = start;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? none;
    const next = words[at + 1] ?? end;
    const afterNext = words[at + 2] ?? none;
    if (word.isHan) {
      add(rows, at, word.whole, 0.6);
      add(rows, at, beside(word.beginning, next.whole), 1);
      add(rows, at, beside(beside(word.whole, next.whole), afterNext.whole), 0.7);
      add(rows, at, beside(word.apart, afterNext.whole), 0.4);
    } else {
      add(rows, at, word.whole, 1);
      add(rows, at, word.beginning, 0.6);
      add(rows, at, beside(before.beginning, word.beginning), 0.8);
      add(rows, at, beside(word.apart, afterNext.beginning), 0.4);
      if (next === end) add(rows, at, beside(word.beginning, end.whole), 0.5);
      for (const letters of word.letters) add(rows, at, letters, 0.25);
    }
    before = word;
    if (last === 0 || word.isPause) continue;
    if (clauseOf[at] === last) add(rows, at, word.inLast, 0.4);
    else if (clauseOf[at] === 0) add(rows, at, word.inFirst, 0.3);
  }
  const length = Math.sqrt(rows.values.reduce((sum, it) => sum + it * it, 0)) || 1;
  return { keys: rows.keys, values: rows.values.map((it) => it / length), placeOf: rows.placeOf, places };
}

interface Rows {
  readonly keys: number[];
  readonly values: number[];
  readonly placeOf: number[];
}

/** Notes what was not noticed before. */
function add({ keys, values, placeOf }: Rows, at: number, key: number, value: number): void {
  if (keys.includes(key)) return;
  keys.push(key);
  values.push(value);
  placeOf.push(at);
}

/** What sets keys of the same letters apart. */
const seeds = { whole: 1, beginning: 2, apart: 3, inFirst: 4, inLast: 5, letters: 6 } as const;

/** A word by its keys. */
interface Word {
  readonly whole: number;
  readonly beginning: number;
  /** Before a word that is not the next. */
  readonly apart: number;
  readonly inFirst: number;
  readonly inLast: number;
  readonly letters: readonly number[];
  readonly isHan: boolean;
  readonly isPause: boolean;
  /** A mark that only ends a clause. */
  readonly isSilent: boolean;
}

const wordOf = remember((typed: string): Word => {
  const word = /^\p{Nd}/u.test(typed) ? '0' : fold(typed).slice(0, longestWord);
  const start = word.slice(0, beginning);
  return {
    whole: hash(word, seeds.whole),
    beginning: hash(start, seeds.beginning),
    apart: hash(start, seeds.apart),
    inFirst: hash(start, seeds.inFirst),
    inLast: hash(start, seeds.inLast),
    letters: word.length < 3 ? [] : [4, 5].flatMap((size) => letterGroups(`<${word}>`, size, seeds.letters)),
    isHan: han.test(word),
    isPause: pause.test(word),
    isSilent: silent.test(typed),
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
