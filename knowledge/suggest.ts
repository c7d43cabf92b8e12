import { fold } from './text/fold.ts';
import { createSpeller } from './text/speller.ts';
import type { Words } from './words.ts';

/** A text to offer while someone types, and the document it leads to. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
}

interface Suggestible {
  readonly id: string;
  readonly examples: readonly string[];
  readonly suggestions?: readonly string[];
}

interface SuggestBy {
  readonly only?: (id: string) => boolean;
  readonly limit?: number;
}

const longestTyped = 200;
const mostTyped = 10;
/** No more words than this are looked at for one beginning of a word. */
const mostContinued = 200;
/** How well a word fits what is typed. */
const fits = { same: 1, begun: 1, kin: 0.9, mistyped: 0.7 } as const;
/** A word that stands only in an example counts less than one in the text that is offered. */
const inExample = 0.5;
/** Share of what is typed, by weight, that a document must have. */
const leastShare = 0.35;

/**
 * Type-ahead: the texts of documents that hold the words typed so far, in any order, the last one as a beginning,
 * small typing errors forgiven; one text for each document, the one that fits best.
 *
 * Words are looked for in the examples too. Chinese is compared by neighbouring characters. Nothing typed offers
 * the first documents. Reads at most 200 characters and 10 words.
 */
export function createSuggest(documents: readonly Suggestible[], words: Words) {
  const offered = documents.map(({ suggestions, examples }) =>
    (suggestions ?? examples.slice(0, 1)).map((text) => ({ text, tokens: new Set(tokensOf(text)) })),
  );
  const holders = new Map<string, Map<number, number>>();
  const hold = (token: string, document: number, weight: number) => {
    const known = holders.get(token) ?? new Map<number, number>();
    known.set(document, Math.max(weight, known.get(document) ?? 0));
    holders.set(token, known);
  };
  for (const [document, { examples }] of documents.entries()) {
    for (const { tokens } of offered[document] ?? []) for (const token of tokens) hold(token, document, 1);
    for (const text of examples) for (const token of tokensOf(text)) hold(token, document, inExample);
  }
  const sorted = [...holders.keys()].sort();
  const byStem = new Map<string, string[]>();
  for (const token of sorted) {
    const stem = words.stem(token);
    byStem.set(stem, [...(byStem.get(stem) ?? []), token]);
  }
  const correct = createSpeller(
    new Map([...holders].map(([token, held]) => [token, held.size + 1])),
    () => false,
  );
  const rarity = (held: number) => Math.log(1 + documents.length / Math.max(1, held));

  /** Words of the documents that a typed word can stand for, and how well. */
  function readings(typed: string, isLast: boolean): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    if (isLast) for (const token of continuations(sorted, typed)) found.set(token, fits.begun);
    for (const token of byStem.get(words.stem(typed)) ?? []) found.set(token, fits.kin);
    if (holders.has(typed)) found.set(typed, fits.same);
    if (found.size === 0)
      for (const token of correct(typed))
        if (holders.has(token) && !found.has(token)) found.set(token, fits.mistyped);
    return found;
  }

  return (prefix: string, { only, limit = 5 }: SuggestBy = {}): readonly Suggestion[] => {
    const typed = [...new Set(typedTokens(prefix))].slice(0, mostTyped);
    if (typed.length === 0) return firstOf(documents, offered, only, limit);
    const scores = new Map<number, number>();
    const meant = new Set<string>();
    let all = 0;
    for (const [place, word] of typed.entries()) {
      const best = new Map<number, number>();
      for (const [token, fit] of readings(word, place === typed.length - 1)) {
        meant.add(token);
        for (const [document, held] of holders.get(token) ?? []) {
          best.set(document, Math.max(best.get(document) ?? 0, fit * held));
        }
      }
      const weight = rarity(best.size);
      all += weight;
      for (const [document, fit] of best) scores.set(document, (scores.get(document) ?? 0) + weight * fit);
    }
    const found: { readonly id: string; readonly text: string; readonly score: number }[] = [];
    for (const [document, score] of scores) {
      const { id } = documents[document] ?? { id: '' };
      if (score < all * leastShare || (only && !only(id))) continue;
      let best = { text: '', shared: -1 };
      for (const { text, tokens } of offered[document] ?? []) {
        const shared = [...meant].filter((token) => tokens.has(token)).length;
        if (shared > best.shared) best = { text, shared };
      }
      if (best.text !== '') found.push({ id, text: best.text, score });
    }
    return found
      .sort((a, b) => b.score - a.score || a.text.length - b.text.length || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id, text }) => ({ id, text }));
  };
}

function firstOf(
  documents: readonly Suggestible[],
  offered: readonly (readonly { readonly text: string }[])[],
  only: SuggestBy['only'],
  limit: number,
): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const [document, { id }] of documents.entries()) {
    const text = offered[document]?.[0]?.text;
    if (found.length < limit && text !== undefined && (!only || only(id))) found.push({ id, text });
  }
  return found;
}

/** Words, and of Han characters each one and each two neighbours. */
function tokensOf(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => (han.test(run) ? [...run, ...pairsOf(run)] : [run]));
}

/** The same for what is typed: neighbours where there are two, a single character only when it stands alone. */
function typedTokens(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => (han.test(run) && run.length > 1 ? pairsOf(run) : [run]));
}

function runsOf(text: string): readonly string[] {
  return fold(text.slice(0, longestTyped)).match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
}

function pairsOf(run: string): readonly string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

const han = /^\p{Script=Han}/u;

/** The words that begin with what is typed, from a sorted list. */
function continuations(sorted: readonly string[], typed: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  while (found.length < mostContinued && sorted[low]?.startsWith(typed)) found.push(sorted[low++] ?? '');
  return found;
}
