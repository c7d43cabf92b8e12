import type { Feature } from '../kind/features.ts';
import { fold } from '../text/fold.ts';

const longest = 2000;
const mostUnits = 400;
const longestWord = 24;
const beginning = 6;
const han = /\p{Script=Han}/u;
const unit = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{Nd}[\p{Nd}.,:]*|[?!]|[.;,。，；]/gu;
const pause = /^[.;,。，；?!]/;
const silent = /^[.;,。，；]/;

/** What is noticed at one place of a text. */
export interface Place {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly features: readonly Feature[];
}

/**
 * What is noticed in a text to compare it with examples, place by place: words, their beginnings and letters, what
 * stands beside what, and what the first and the last clause say. Figures are all the same.
 */
export function soundFeatures(text: string): readonly Place[] {
  const signs = Array.from(text.slice(0, longest).matchAll(unit)).slice(0, mostUnits);
  const clauses = clausesOf(signs.map(([typed]) => typed));
  const found = signs.flatMap((sign, at) =>
    silent.test(sign[0]) ? [] : [{ sign, clause: clauses[at] ?? 0 }],
  );
  const words = found.map(({ sign: [typed] }) =>
    /^\p{Nd}/u.test(typed) ? '0' : fold(typed).slice(0, longestWord),
  );
  const last = found.at(-1)?.clause ?? 0;
  const seen = new Set<string>();
  let squares = 0;
  const places = found.map(({ sign: { 0: typed, index: start }, clause }, at) => {
    const features: Feature[] = [];
    for (const [name, value] of [...noticed(words, at), ...inClause(words[at] ?? '', clause, last)]) {
      if (seen.has(name)) continue;
      seen.add(name);
      squares += value * value;
      features.push({ name, value, word: typed });
    }
    return { start, end: start + typed.length, features };
  });
  const length = Math.sqrt(squares) || 1;
  return places.map((place) => ({
    ...place,
    features: place.features.map((it) => ({ ...it, value: it.value / length })),
  }));
}

/** The number of the clause each sign is in; marks alone are no clause. */
function clausesOf(signs: readonly string[]): readonly number[] {
  let clause = 0;
  return signs.map((sign, at) => {
    const before = signs[at - 1];
    if (before !== undefined && pause.test(before) && !pause.test(sign)) clause += 1;
    return clause;
  });
}

function inClause(word: string, clause: number, last: number): readonly (readonly [string, number])[] {
  if (last === 0 || pause.test(word)) return [];
  if (clause === last) return [[`L:${word.slice(0, beginning)}`, 0.4]];
  return clause === 0 ? [[`F:${word.slice(0, beginning)}`, 0.3]] : [];
}

function noticed(words: readonly string[], at: number): readonly (readonly [name: string, value: number])[] {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '$';
  if (han.test(word))
    return [
      [`w:${word}`, 0.6],
      [`b:${word}${next}`, 1],
      [`t:${word}${next}${words[at + 2] ?? ''}`, 0.7],
      [`k:${word}_${words[at + 2] ?? ''}`, 0.4],
    ];
  const start = word.slice(0, beginning);
  const last: readonly (readonly [string, number])[] = next === '$' ? [[`b:${start} $`, 0.5]] : [];
  const edged = `<${word}>`;
  const letters = word.length < 3 ? [] : [4, 5].flatMap((size) => groups(edged, size));
  return [
    [`w:${word}`, 1],
    [`s:${start}`, 0.6],
    [`b:${words[at - 1]?.slice(0, beginning) ?? '^'} ${start}`, 0.8],
    [`k:${start}_${words[at + 2]?.slice(0, beginning) ?? ''}`, 0.4],
    ...last,
    ...letters.map((it) => [`c:${it}`, 0.25] as const),
  ];
}

function groups(word: string, size: number): string[] {
  return Array.from({ length: Math.max(0, word.length - size + 1) }, (_, at) => word.slice(at, at + size));
}
