import { createSpeller } from './speller.ts';
import { startOf, toUnits, type Unit } from './units.ts';

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
  const spell = spellerOf(phrases);
  return (typed) => {
    const units = typed.map((unit) => {
      const word = spell(unit.word);
      return word === unit.word ? unit : { ...unit, word, start: startOf(word) };
    });
    const found: Found[] = [];
    for (const [at, unit] of units.entries()) {
      // A word said three times in a row says nothing new.
      if (unit.word === units[at - 1]?.word && unit.word === units[at - 2]?.word) continue;
      const best = new Map<string, Found>();
      const look = (candidates: readonly Phrase[] | undefined) => {
        for (const { cue, elements } of candidates ?? []) {
          const match = matchAt(units, at, elements, 0);
          if (match && match.end > (best.get(cue)?.end ?? 0)) best.set(cue, { cue, at, ...match });
        }
      };
      look(starts.get(unit.word));
      look(starts.get(unit.start));
      if (unit.value !== null) look(numeric);
      found.push(...best.values());
    }
    return found;
  };
}

function spellerOf(phrases: readonly Phrase[]): (word: string) => string {
  const known = new Set<string>();
  const beginnings: string[] = [];
  for (const { elements } of phrases)
    for (const { byStart } of elements)
      for (const { words, open } of [...byStart.values()].flat()) {
        for (const word of open ? words.slice(0, -1) : words) known.add(word);
        if (open) beginnings.push(words.at(-1) ?? '');
      }
  return createSpeller(known, beginnings);
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
    const next = elements[index + 1];
    for (let skipped = 0; skipped <= element.gap; skipped += 1) {
      if (skipped > 0 && units[at + skipped - 1]?.mark !== false) return null;
      if (next && !next.optional && !canStart(units[at + skipped], next)) continue;
      const rest = matchAt(units, at + skipped, elements, index + 1);
      if (rest) return { end: rest.end, gaps: rest.gaps + skipped };
    }
    return null;
  }
  const unit = units[at];
  if (unit && canStart(unit, element)) {
    const ends = endsAt(units, at, unit, element);
    for (const end of ends) {
      const rest = matchAt(units, end, elements, index + 1);
      if (rest) return rest;
    }
  }
  return element.optional ? matchAt(units, at, elements, index + 1) : null;
}

function canStart(unit: Unit | undefined, { byStart, number }: Element): boolean {
  return (
    unit !== undefined &&
    (byStart.has(unit.word) || byStart.has(unit.start) || (number && unit.value !== null))
  );
}

/** Where an element that begins at a unit may end, the longest first. */
function endsAt(
  units: readonly Unit[],
  at: number,
  unit: Unit,
  { byStart, number }: Element,
): readonly number[] {
  const ends: number[] = number && unit.value !== null ? [at + 1] : [];
  for (const alternatives of [byStart.get(unit.word), byStart.get(unit.start)])
    for (const { words, open } of alternatives ?? [])
      if (fits(units, at, words, open)) ends.push(at + words.length);
  return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
}

function fits(units: readonly Unit[], at: number, words: readonly string[], open: boolean): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const typed = units[at + offset]?.word;
    const word = words[offset] ?? '';
    const last = open && offset === words.length - 1;
    if (typed === undefined || (last ? !typed.startsWith(word) : typed !== word)) return false;
  }
  return true;
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
    const start = alternative.open && alternative.words.length === 1 ? startOf(first) : first;
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
