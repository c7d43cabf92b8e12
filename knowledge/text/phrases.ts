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
  inRun(run: string): readonly HanMatch[];
  /** True for the stem of a word in any phrase. */
  knows(stem: string): boolean;
}

interface HanMatch {
  readonly start: number;
  readonly phrase: string;
  readonly group: string;
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
  const hanByFirst = new Map<string, string[]>();
  for (const phrase of [...han.keys()].sort((a, b) => b.length - a.length)) {
    const first = phrase.charAt(0);
    hanByFirst.set(first, [...(hanByFirst.get(first) ?? []), phrase]);
  }

  return {
    at: (stems, position) =>
      byFirst
        .get(stems[position] ?? '')
        ?.filter((phrase) => phrase.stems.every((each, offset) => stems[position + offset] === each)) ?? none,
    inRun(run) {
      const found: HanMatch[] = [];
      for (let start = 0; start < run.length; ) {
        const phrase = hanByFirst.get(run.charAt(start))?.find((each) => run.startsWith(each, start));
        if (phrase !== undefined) found.push({ start, phrase, group: han.get(phrase) ?? '' });
        start += phrase?.length ?? 1;
      }
      return found;
    },
    knows: (each) => known.has(each),
  };
}

const none: readonly never[] = [];
