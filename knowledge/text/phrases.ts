import { fold } from './fold.ts';
import { split } from './split.ts';

/** A group of phrases found in a text: its name and how many words it took. */
export interface PhraseMatch {
  readonly group: string;
  readonly length: number;
}

/** Finds phrases of one or more words in a sequence of stems, and phrases of Han characters in a run. */
export interface Phrases {
  /** Every group that has a phrase beginning at a word, longest first. */
  at(stems: readonly string[], position: number): readonly PhraseMatch[];
  /** Where phrases stand in a run of Han characters, from left to right without overlap. */
  inRun(run: string): readonly { readonly start: number; readonly phrase: string; readonly group: string }[];
  /** True for the stem of a word in any phrase. */
  knows(stem: string): boolean;
}

interface Phrase extends PhraseMatch {
  readonly stems: readonly string[];
}

/** Phrases by group; each group is named by `mark` and its first phrase. */
export function createPhrases(
  groups: readonly (readonly string[])[],
  mark: string,
  stem: (word: string) => string,
): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const han = new Map<string, string>();
  const known = new Set<string>();
  for (const phrases of groups) {
    const group = `${mark}${fold(phrases[0] ?? '')}`;
    for (const phrase of phrases) {
      const folded = fold(phrase);
      if (/^\p{Script=Han}+$/u.test(folded)) han.set(folded, group);
      const stems = split(folded).flatMap((piece) => (piece.han ? [] : piece.parts.map(stem)));
      const [first] = stems;
      if (first === undefined) continue;
      for (const each of stems) known.add(each);
      const list = byFirst.get(first) ?? [];
      list.push({ group, stems, length: stems.length });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const longestFirst = [...han.keys()].sort((a, b) => b.length - a.length);
  const inHan = longestFirst.length > 0 ? new RegExp(longestFirst.join('|'), 'gu') : null;

  return {
    at: (stems, position) =>
      byFirst
        .get(stems[position] ?? '')
        ?.filter((phrase) => phrase.stems.every((each, offset) => stems[position + offset] === each)) ?? none,
    inRun: (run) =>
      inHan === null
        ? none
        : [...run.matchAll(inHan)].map((match) => ({
            start: match.index,
            phrase: match[0],
            group: han.get(match[0]) ?? '',
          })),
    knows: (each) => known.has(each),
  };
}

const none: readonly never[] = [];
