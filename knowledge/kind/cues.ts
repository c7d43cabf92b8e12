import type { KindWords } from './kindWords.ts';
import { type RequestKind, requestKinds } from './requestKinds.ts';

/** Words that settle a kind for any reader, and the kind. */
export interface Cue {
  readonly kind: RequestKind;
  /** As they stand in the text that was read. */
  readonly words: string;
}

/** A finder of the cues in a text, at most one of each kind. */
export function createCueFinder(vocabularies: readonly KindWords[]): (plain: string) => readonly Cue[] {
  const patterns = requestKinds.flatMap((kind) => {
    const lines = vocabularies.flatMap((it) => it.cues[kind] ?? []);
    return lines.length > 0 ? [{ kind, pattern: new RegExp(lines.join('|'), 'u') }] : [];
  });
  return (plain) =>
    patterns.flatMap(({ kind, pattern }) => {
      const words = pattern.exec(plain)?.[0].trim();
      return words ? [{ kind, words }] : [];
    });
}
