import { fold } from './text/fold.ts';
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

const mostTyped = 10;

/**
 * Type-ahead over titles and questions: any word in any order, the last one as a beginning, small typing
 * errors forgiven. Nothing typed offers the first texts.
 */
export function createSuggest(documents: readonly Suggestible[], words: Words) {
  const entries = documents.flatMap(({ id, examples, suggestions }) =>
    (suggestions ?? examples.slice(0, 1)).map((text) => ({ id, text, typed: typed(text) })),
  );
  return (
    prefix: string,
    { only, limit = 5 }: { readonly only?: (id: string) => boolean; readonly limit?: number } = {},
  ): readonly Suggestion[] => {
    const wanted = typed(prefix).slice(0, mostTyped);
    const scored: { readonly id: string; readonly text: string; readonly score: number }[] = [];
    for (const entry of entries) {
      if (only && !only(entry.id)) continue;
      let score = 0;
      for (const word of wanted) score += nearness(word, entry.typed);
      if (wanted.length === 0 || score >= wanted.length * 0.6)
        scored.push({ id: entry.id, text: entry.text, score });
    }
    scored.sort((a, b) => b.score - a.score || a.text.length - b.text.length);
    const seen = new Set<string>();
    return scored
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .slice(0, limit)
      .map(({ id, text }) => ({ id, text }));
  };

  function typed(text: string): readonly string[] {
    const folded = fold(text.slice(0, 200));
    return words.language === 'zh'
      ? [...folded.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)].map(([part]) => part)
      : [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(([part]) => part);
  }
}

function nearness(word: string, among: readonly string[]): number {
  let best = 0;
  for (const other of among) {
    if (other === word) return 1;
    if (other.startsWith(word)) best = Math.max(best, 0.9);
    else if (word.length > 3 && other.slice(0, 3) === word.slice(0, 3)) best = Math.max(best, 0.6);
  }
  return best;
}
