import type { KindWords } from './kindWords.ts';
import { type RequestKind, requestKinds } from './requestKinds.ts';

/** A sentence to learn from; null stands for none of the kinds. */
export interface Sentence {
  readonly text: string;
  readonly kind: RequestKind | null;
}

/** All example sentences of a language, each with names put in for its braces: two versions where there are any. */
export function sentencesOf(words: KindWords): readonly Sentence[] {
  const names = new Map(
    Object.entries(words.names).map(([kind, list]) => [kind, list.split(',').map((it) => it.trim())]),
  );
  let next = 0;
  const filled = (line: string) =>
    line.replace(/\{(\w+)\}/g, (_, kind: string) => {
      const list = names.get(kind) ?? [];
      next += 7;
      return list[next % Math.max(1, list.length)] ?? kind;
    });
  const read = (lines: string, kind: RequestKind | null): Sentence[] =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => (line.includes('{') ? [filled(line), filled(line)] : [line]))
      .map((text) => ({ text, kind }));
  return [...requestKinds.flatMap((kind) => read(words.examples[kind], kind)), ...read(words.none, null)];
}
