import type { Phrases } from './text/phrases.ts';
import { remember } from './text/remember.ts';
import type { Reading, Term } from './words.ts';

/** Reads runs of Han characters: words as Chinese is segmented, names, and what words have in common. */
export function createHanReader(
  names: Phrases,
  synonyms: Phrases,
  stops: ReadonlySet<string>,
): (run: string) => Pick<Reading, 'terms' | 'sequence'> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const wordOf = remember((word): Term => ({ kind: 'word', term: word, word, stop: stops.has(word) }));

  return remember((run) => {
    const terms: Term[] = [];
    const sequence: string[] = [];
    for (const { phrase, group } of synonyms.inRun(run)) {
      terms.push({ kind: 'concept', term: group, word: phrase, stop: stops.has(phrase) });
    }
    const named = names.inRun(run);
    for (const { phrase, group } of named) {
      terms.push({ kind: 'name', term: group, word: phrase, stop: false });
    }
    const segments = segmenter.segment(run);
    let reached = 0;
    for (let at = 0; at < run.length; ) {
      const segment = segments.containing(at)?.segment ?? run.slice(at);
      while (at >= endOf(named[reached])) reached++;
      const name = named[reached];
      if (!name || at < name.start) {
        terms.push(wordOf(segment));
        sequence.push(segment);
      } else {
        terms.push({ kind: 'part', term: segment, word: segment, stop: false });
        if (sequence.at(-1) !== name.group) sequence.push(name.group);
      }
      at += segment.length;
    }
    return { terms, sequence };
  });
}

/** Each two neighbouring Han characters of a text. */
export function pairsOf({ spelled }: Reading): readonly Term[] {
  const pairs: Term[] = [];
  for (const run of spelled) {
    if (!isHan.test(run)) continue;
    for (let at = 0; at + 2 <= run.length; at++) pairs.push(pairOf(run.slice(at, at + 2)));
  }
  return pairs;
}

const isHan = /^[\p{Script=Han}〇]/u;
const pairOf = remember((pair): Term => ({ kind: 'pair', term: pair, word: pair, stop: false }));

function endOf(found: { readonly start: number; readonly phrase: string } | undefined): number {
  return found ? found.start + found.phrase.length : Number.POSITIVE_INFINITY;
}
