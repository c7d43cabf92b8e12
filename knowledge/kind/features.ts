import { hash } from '../text/hash.ts';
import { stemHungarian } from '../text/hungarianStemmer.ts';
import { letterGroups } from '../text/letterGroups.ts';
import { remember } from '../text/remember.ts';
import type { KindWords } from './kindWords.ts';
import { createNameFinder } from './nameFinder.ts';
import { unitsOf } from './units.ts';

/** What is noticed in a text, in rows side by side. */
export interface Features {
  /** What each is compared by: a number that stands for a word, for letters, for words beside each other. */
  readonly keys: readonly number[];
  /** How much each counts. */
  readonly values: readonly number[];
}

/** The same with the words that each was noticed in. */
export interface WordedFeatures extends Features {
  readonly words: readonly string[];
}

/** What sets keys of the same letters apart. */
const seeds = { word: 1, form: 2, letters: 3, beginning: 4, name: 5, hint: 6, pair: 7, first: 8 } as const;
const start = hash('^', seeds.beginning);
const end = hash('$', seeds.word);
const bias = hash('bias', seeds.hint);
const mostUnits = 400;
const codes =
  /\b(?:0x[\da-f]{6,}|aadsts\d+|[45]\.\d\.\d{1,3}|(?:get|set|new|remove|add|enable|disable|connect)-[a-z]{4,})\b/;
const han = /\p{Script=Han}/u;

/**
 * A reader of plain texts, cut into units: names become what they stand for, words their stems and groups of letters.
 *
 * What is noticed weighs against what else is noticed: words and letters among themselves, so that a long text is
 * no louder than a short one; names and topics, which come first, among themselves and less so, since one `21Vianet`
 * tells much in any text.
 */
export function createFeatureReader(
  vocabularies: readonly KindWords[],
): (plain: string, units?: readonly string[]) => WordedFeatures {
  const namesIn = createNameFinder(vocabularies.map((it) => it.names));
  const hintsIn = createNameFinder(vocabularies.map((it) => it.hints));
  return (plain, all = unitsOf(plain)) => {
    const units = all.length > mostUnits ? all.slice(0, mostUnits) : all;
    const parts = units.map(partsOf);
    const rows: Rows = { keys: [], values: [], words: [] };
    add(rows, bias, 0.6, '');
    const code = codes.exec(plain);
    if (code) add(rows, hash('code', seeds.hint), 0.6, code[0]);
    const hinted = new Set<string>();
    for (const { kind, at, length } of hintsIn(units)) {
      const word = wordsAt(units, at, length);
      add(rows, hash(kind, seeds.hint), 0.6, word);
      for (const other of hinted)
        if (other !== kind)
          add(rows, hash(kind < other ? `${kind}+${other}` : `${other}+${kind}`, seeds.pair), 0.4, word);
      hinted.add(kind);
    }
    const named = namesIn(units);
    const [first] = named;
    if (first) add(rows, hash(first.kind, seeds.first), 1.2, wordsAt(units, first.at, first.length));
    for (const { kind, at, length } of named)
      add(rows, hash(kind, seeds.name), 2, wordsAt(units, at, length));

    const topics = rows.keys.length;

    let before = start;
    let last = '^';
    let names = 0;
    for (let at = 0; at < units.length; ) {
      const unit = units[at] ?? '';
      const part = parts[at];
      const name = named[names];
      if (name?.at === at) {
        const key = hash(name.kind, seeds.name);
        add(rows, beside(before, key), 0.8, wordsAt(units, at, name.length));
        before = key;
        last = `§${name.kind}`;
        at += name.length;
        names += 1;
        continue;
      }
      if (!part) break;
      add(rows, part.stem, 1, unit);
      if (!part.isHan) {
        if (part.form !== part.stem) add(rows, part.form, 0.5, unit);
        for (const group of part.groups) add(rows, group, 0.35, unit);
        add(rows, beside(before, part.stem), 0.7, unit);
      } else if (han.test(last)) add(rows, beside(before, part.stem), 1, last + unit);
      before = part.beginning;
      last = unit;
      at += 1;
    }
    for (let at = 0; at + 2 < units.length; at += 1) {
      const [a, b, c] = [parts[at], parts[at + 1], parts[at + 2]];
      if (a?.isHan && b?.isHan && c?.isHan)
        add(rows, beside(beside(a.stem, b.stem), c.stem), 0.3, wordsAt(units, at, 3));
    }
    add(rows, beside(before, end), 0.4, last);
    scale(rows.values, 0, topics, 0.35 / Math.sqrt(lengthOf(rows.values, 0, topics)));
    scale(rows.values, topics, rows.values.length, 1 / lengthOf(rows.values, topics, rows.values.length));
    return rows;
  };
}

/** A key of two in their order. */
export function beside(left: number, right: number): number {
  const mixed = Math.imul(left ^ 0x5bd1e995, 0x27d4eb2f) ^ right;
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 1;
}

function wordsAt(units: readonly string[], at: number, length: number): string {
  if (length === 1) return units[at] ?? '';
  const part = units.slice(at, at + length);
  return part.join(han.test(part[0] ?? '') ? '' : ' ');
}

/** A word by its keys. */
interface Parts {
  readonly stem: number;
  readonly form: number;
  readonly beginning: number;
  /** Every four neighbouring letters; none of figures. */
  readonly groups: readonly number[];
  readonly isHan: boolean;
}

const partsOf = remember((unit: string): Parts => {
  const isHan = han.test(unit);
  const isNumber = /^\p{N}+$/u.test(unit);
  const stem = isNumber ? '#' : isHan ? unit : stemHungarian(unit.slice(0, 24)).slice(0, 8);
  return {
    stem: hash(stem, seeds.word),
    form: hash(unit, stem === unit ? seeds.word : seeds.form),
    beginning: hash(unit.slice(0, 6), seeds.beginning),
    groups: isHan || isNumber ? [] : letterGroups(`<${unit.slice(0, 24)}>`, 4, seeds.letters),
    isHan,
  };
});

interface Rows {
  readonly keys: number[];
  readonly values: number[];
  readonly words: string[];
}

/** Notes what was not noticed before. */
function add({ keys, values, words }: Rows, key: number, value: number, word: string): void {
  if (keys.includes(key)) return;
  keys.push(key);
  values.push(value);
  words.push(word);
}

function lengthOf(values: readonly number[], from: number, to: number): number {
  let squares = 0;
  for (let at = from; at < to; at += 1) squares += (values[at] ?? 0) ** 2;
  return Math.sqrt(squares) || 1;
}

function scale(values: number[], from: number, to: number, by: number): void {
  for (let at = from; at < to; at += 1) values[at] = (values[at] ?? 0) * by;
}
