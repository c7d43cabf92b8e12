import { topOf } from './ranking/top.ts';
import { fold } from './text/fold.ts';
import { type Correct, distance } from './text/speller.ts';
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
const fits = { same: 1, begun: 0.95, kin: 0.9, begunBefore: 0.8, mistyped: 0.7, begunMistyped: 0.6 } as const;
/** A beginning that is not the last word typed has at least so many letters. */
const shortestBefore = 3;
/** A beginning shorter than this may be that of too many words to be taken for a mistyped one. */
const shortestMistyped = 4;
/** A mistyped beginning has at least these letters right. */
const surelyRight = 2;
/** A word that stands only in an example counts less than one in the text that is offered. */
const inExample = 0.5;
/** Share of what is typed, by weight, that a document must have. */
const leastShare = 0.35;

/**
 * Type-ahead: the texts of documents that hold the words typed so far, in any order, also as beginnings of words,
 * small typing errors forgiven; one text for each document, the one that fits best.
 *
 * Words are looked for in the examples too, and what `correct` makes of a word that is not there. Chinese is compared
 * by neighbouring characters, codes such as 5.7.1 as a whole. Nothing typed offers the first documents. Reads at most
 * 200 characters and 10 words.
 */
export function createSuggest(documents: readonly Suggestible[], words: Words, correct: Correct) {
  const offered = documents.map(({ suggestions, examples }) =>
    (suggestions ?? examples.slice(0, 1)).map((text) => ({ text, tokens: new Set(tokensOf(text)) })),
  );
  const holders = holdersOf(documents, offered);
  const sorted = [...holders.keys()].sort();
  const byStem = new Map<string, string[]>();
  for (const token of sorted) {
    const stem = words.stem(token);
    const kin = byStem.get(stem);
    if (kin) kin.push(token);
    else byStem.set(stem, [token]);
  }
  /** Words of the documents that a typed word can stand for, and how well. */
  function readings(typed: string, isLast: boolean): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    if (isLast || typed.length >= shortestBefore) {
      const fit = isLast ? fits.begun : fits.begunBefore;
      for (const token of continuations(sorted, typed)) found.set(token, fit);
    }
    for (const token of byStem.get(words.stem(typed)) ?? []) found.set(token, fits.kin);
    if (holders.has(typed)) found.set(typed, fits.same);
    if (!found.has(typed)) {
      for (const token of correct(typed)) {
        if (holders.has(token) && !found.has(token)) found.set(token, fits.mistyped);
      }
    }
    if (found.size === 0 && typed.length >= shortestMistyped) {
      for (const token of continuations(sorted, typed.slice(0, surelyRight))) {
        if (beginsAlmost(token, typed)) found.set(token, fits.begunMistyped);
      }
    }
    return found;
  }

  return (prefix: string, { only, limit = 5 }: SuggestBy = {}): readonly Suggestion[] => {
    const typed = [...new Set(typedTokens(prefix))].slice(0, mostTyped);
    if (typed.length === 0) return firstOf(documents, offered, only, limit);
    const scores = new Float64Array(documents.length);
    const best = new Float64Array(documents.length);
    const meant = new Set<string>();
    let all = 0;
    for (const [place, word] of typed.entries()) {
      best.fill(0);
      for (const [token, fit] of readings(word, place === typed.length - 1)) {
        meant.add(token);
        const held = holders.get(token);
        for (let at = 0; held && at < held.documents.length; at++) {
          const document = held.documents[at] ?? 0;
          best[document] = Math.max(best[document] ?? 0, fit * (held.weights[at] ?? 0));
        }
      }
      const weight = Math.log(
        1 +
          documents.length /
            Math.max(
              1,
              best.reduce((sum, fit) => sum + (fit > 0 ? 1 : 0), 0),
            ),
      );
      all += weight;
      for (let document = 0; document < best.length; document++) {
        scores[document] = (scores[document] ?? 0) + weight * (best[document] ?? 0);
      }
    }
    for (const [document, { id }] of documents.entries()) {
      const isEnough = (scores[document] ?? 0) >= all * leastShare;
      if (!isEnough || (only && !only(id))) scores[document] = Number.NEGATIVE_INFINITY;
    }
    return topOf(scores, limit, 0).flatMap(({ document }) => {
      const text = bestText(offered[document] ?? [], meant);
      return text === null ? [] : [{ id: documents[document]?.id ?? '', text }];
    });
  };
}

interface Holders {
  readonly documents: number[];
  readonly weights: number[];
}

interface Offered {
  readonly text: string;
  readonly tokens: ReadonlySet<string>;
}

/** The documents that hold each word, and whether in a text that is offered or only in an example. */
function holdersOf(
  documents: readonly Suggestible[],
  offered: readonly (readonly Offered[])[],
): ReadonlyMap<string, Holders> {
  const holders = new Map<string, Holders>();
  const hold = (token: string, document: number, weight: number) => {
    const held = holders.get(token);
    if (!held) holders.set(token, { documents: [document], weights: [weight] });
    else if (held.documents.at(-1) !== document) {
      held.documents.push(document);
      held.weights.push(weight);
    }
  };
  for (const [document, { examples }] of documents.entries()) {
    for (const { tokens } of offered[document] ?? []) for (const token of tokens) hold(token, document, 1);
    for (const text of examples) for (const token of tokensOf(text)) hold(token, document, inExample);
  }
  return holders;
}

/** The text that holds most of the words meant; of equals the shorter. */
function bestText(offered: readonly Offered[], meant: ReadonlySet<string>): string | null {
  let best: { readonly text: string; readonly shared: number } | null = null;
  for (const { text, tokens } of offered) {
    let shared = 0;
    for (const token of tokens) if (meant.has(token)) shared++;
    const isBetter =
      !best || shared > best.shared || (shared === best.shared && text.length < best.text.length);
    if (isBetter) best = { text, shared };
  }
  return best?.text ?? null;
}

function firstOf(
  documents: readonly Suggestible[],
  offered: readonly (readonly Offered[])[],
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

/** Words, numbers, codes such as 5.7.1, and runs of Han characters. */
function runsOf(text: string): readonly string[] {
  return (
    fold(text.slice(0, longestTyped)).match(
      /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+(?:\.\p{N}+)*/gu,
    ) ?? []
  );
}

function pairsOf(run: string): readonly string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

const han = /^\p{Script=Han}/u;

/** Whether a word begins with what is typed, but for one letter that is wrong, missing, added or swapped. */
function beginsAlmost(word: string, typed: string): boolean {
  for (let length = typed.length - 1; length <= typed.length + 1; length++) {
    if (word.length >= length && distance(word.slice(0, length), typed) <= 1) return true;
  }
  return false;
}

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
