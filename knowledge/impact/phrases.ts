import { fold } from '../text/fold.ts';
import { withFigures } from './numerals.ts';

/**
 * Phrases as the vocabulary writes them, found in the words of a text.
 *
 * A phrase is words with spaces between them. `a|b` is either, `word*` any word that begins so, `two_words` both in a
 * row, `<list>` any of a named list, `#` a number, `word?` may be missing, `..` up to three other words and `..5` up
 * to five. In Chinese the words are characters: `无法|不能 ..4 <open>`.
 */
export interface Found {
  readonly cue: string;
  readonly at: number;
  readonly end: number;
  /** Units skipped by a gap: they may belong to other phrases. */
  readonly gaps: number;
}

/** A word of a text, one Chinese character, or a mark. */
export interface Unit {
  /** In the compared spelling. */
  readonly word: string;
  readonly typed: string;
  /** What a figure or number word is worth. */
  readonly value: number | null;
}

interface Alternative {
  readonly words: readonly string[];
  readonly open: boolean;
}

interface Element {
  readonly gap: number;
  readonly optional: boolean;
  readonly number: boolean;
  readonly byStart: ReadonlyMap<string, readonly Alternative[]>;
}

interface Phrase {
  readonly cue: string;
  readonly elements: readonly Element[];
}

const longestWord = 24;
const units =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+(?:[.,]\p{N}{3})*(?!\p{N})|\p{N}+|[.!?;,:。、\n]/gu;
const han = /\p{Script=Han}/u;

/** The units of a text; marks (punctuation, line ends) are units of their own. */
export function toUnits(text: string, numberWords: ReadonlyMap<string, number> = new Map()): Unit[] {
  return Array.from(withFigures(text.normalize('NFKC')).matchAll(units), ([typed]) => {
    const word = fold(typed.slice(0, longestWord));
    return {
      word,
      typed,
      value: /^\p{Nd}/u.test(word) ? Number(word.replace(/[.,]/g, '')) : (numberWords.get(word) ?? null),
    };
  });
}

/** A finder of the phrases of a vocabulary: each place a phrase begins gives its longest match for each cue. */
export function compilePhrases(
  cues: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, string>>,
): (units: readonly Unit[]) => readonly Found[] {
  const phrases = Object.entries(cues).flatMap(([cue, lines]) =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(
        (line): Phrase => ({
          cue,
          elements: line
            .trim()
            .split(/\s+/)
            .map((part) => elementOf(part, lists)),
        }),
      ),
  );
  const starts = new Map<string, Phrase[]>();
  const numeric: Phrase[] = [];
  for (const phrase of phrases) {
    const first = phrase.elements[0];
    if (first?.number) numeric.push(phrase);
    for (const start of first?.byStart.keys() ?? [])
      starts.set(start, [...(starts.get(start) ?? []), phrase]);
  }
  return (units) => {
    const found: Found[] = [];
    for (const [at, unit] of units.entries()) {
      const candidates = [
        ...startsOf(unit.word).flatMap((it) => starts.get(it) ?? []),
        ...(unit.value === null ? [] : numeric),
      ];
      const best = new Map<string, Found>();
      for (const { cue, elements } of new Set(candidates)) {
        const match = matchAt(units, at, elements, 0);
        if (match && match.end > (best.get(cue)?.end ?? 0)) best.set(cue, { cue, at, ...match });
      }
      found.push(...best.values());
    }
    return found;
  };
}

function matchAt(
  units: readonly Unit[],
  at: number,
  elements: readonly Element[],
  index: number,
): { end: number; gaps: number } | null {
  const element = elements[index];
  if (!element) return { end: at, gaps: 0 };
  if (element.gap > 0) {
    for (let skipped = 0; skipped <= element.gap && at + skipped <= units.length; skipped += 1) {
      if (skipped > 0 && isMark(units[at + skipped - 1]?.word ?? '')) return null;
      const rest = matchAt(units, at + skipped, elements, index + 1);
      if (rest) return { end: rest.end, gaps: rest.gaps + skipped };
    }
    return null;
  }
  for (const end of endsAt(units, at, element)) {
    const rest = matchAt(units, end, elements, index + 1);
    if (rest) return rest;
  }
  return element.optional ? matchAt(units, at, elements, index + 1) : null;
}

function endsAt(units: readonly Unit[], at: number, element: Element): readonly number[] {
  const unit = units[at];
  if (!unit) return [];
  const ends: number[] = element.number && unit.value !== null ? [at + 1] : [];
  for (const start of startsOf(unit.word))
    for (const { words, open } of element.byStart.get(start) ?? []) {
      const fits = words.every((word, offset) => {
        const typed = units[at + offset]?.word;
        return (
          typed !== undefined &&
          (open && offset === words.length - 1 ? typed.startsWith(word) : typed === word)
        );
      });
      if (fits) ends.push(at + words.length);
    }
  return ends.sort((a, b) => b - a);
}

/** Under which keys the phrases are kept that a word can begin: the word, and its first letters for open ends. */
function startsOf(word: string): readonly string[] {
  return [word, `${word.slice(0, 2)}*`];
}

function elementOf(part: string, lists: Readonly<Record<string, string>>): Element {
  const gap = /^\.\.(\d*)$/.exec(part);
  const empty = {
    gap: 0,
    optional: false,
    number: false,
    byStart: new Map<string, readonly Alternative[]>(),
  };
  if (gap) return { ...empty, gap: Number(gap[1] || 3) };
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const byStart = new Map<string, Alternative[]>();
  for (const text of body.split('|').flatMap((it) => expanded(it, lists))) {
    const alternative = alternativeOf(text);
    const first = alternative.words[0];
    if (!first) continue;
    const start = alternative.open && alternative.words.length === 1 ? `${first.slice(0, 2)}*` : first;
    byStart.set(start, [...(byStart.get(start) ?? []), alternative]);
  }
  return { ...empty, optional, number: body.split('|').includes('#'), byStart };
}

function expanded(text: string, lists: Readonly<Record<string, string>>): readonly string[] {
  const name = /^<(\w+)>$/.exec(text)?.[1];
  if (!name) return [text];
  const list = lists[name];
  if (list === undefined)
    throw new Error(`The phrases name a list <${name}> that does not exist: add it or correct the name.`);
  return list.split(',').flatMap((it) => expanded(it.trim().replaceAll(' ', '_'), lists));
}

function alternativeOf(text: string): Alternative {
  const open = text.endsWith('*');
  const words = toUnits((open ? text.slice(0, -1) : text).replaceAll('_', ' ')).map((it) => it.word);
  return { words, open };
}

/** Whether a unit is a mark: nothing is matched across it. */
export function isMark(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word) && !han.test(word);
}
