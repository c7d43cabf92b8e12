import type { KindWords } from './kindWords.ts';
import { type RequestKind, requestKinds } from './requestKinds.ts';

/** Words that settle a kind for any reader, and the kind. */
export interface Cue {
  readonly kind: RequestKind;
  /** As they stand in the text that was read. */
  readonly words: string;
}

const restOfWord = /^[^\p{Script=Han}\P{L}]+/u;

/** A finder of the cues in a text, at most one of each kind. */
export function createCueFinder(vocabularies: readonly KindWords[]): (plain: string) => readonly Cue[] {
  const patterns = requestKinds.flatMap((kind) => {
    const lines = vocabularies.flatMap((it) => it.cues[kind] ?? []);
    return lines.length > 0 ? [{ kind, pattern: new RegExp(lines.join('|'), 'u') }] : [];
  });
  return (plain) =>
    patterns.flatMap(({ kind, pattern }) => {
      const found = pattern.exec(plain);
      if (!found) return [];
      const end = found.index + found[0].length;
      const rest = restOfWord.exec(plain.slice(end, end + 24))?.[0] ?? '';
      return [{ kind, words: (found[0] + rest).trim() }];
    });
}
