import type { KindWords } from './kindWords.ts';
import { type RequestKind, requestKinds } from './requestKinds.ts';

/** A sentence to learn from; null stands for none of the kinds. */
export interface Sentence {
  readonly text: string;
  readonly kind: RequestKind | null;
}

/** How many sentences a line gives when it has names in braces, and when it has parts of sentences. */
const versions = { names: 2, fills: 6 } as const;

/** Every so many sentences one is repeated in a frame, so that greetings and the like come to mean nothing. */
const framedEvery = 2;

/**
 * All example sentences of a language, with something put in for their braces.
 *
 * What is put in is always the same: it goes round each list in steps that have no common divisor with it.
 */
export function sentencesOf(words: KindWords): readonly Sentence[] {
  const lists = new Map(
    [...Object.entries(words.names), ...Object.entries(words.fills)].map(([name, list]) => [
      name,
      list.split(',').map((it) => it.trim()),
    ]),
  );
  const turns = new Map<string, number>();
  const filled = (line: string): string =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => {
      const list = lists.get(name) ?? [name];
      const turn = turns.get(name) ?? 0;
      turns.set(name, turn + step(list.length));
      return filled(list[turn % list.length] ?? name);
    });
  const count = (line: string) => {
    const parts = line.match(/\{\w+\}/g) ?? [];
    if (parts.length === 0) return 1;
    return parts.some((part) => part.slice(1, -1) in words.fills) ? versions.fills : versions.names;
  };
  const read = (lines: string, kind: RequestKind | null): Sentence[] =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => Array.from({ length: count(line) }, () => ({ text: filled(line), kind })));
  const plain = [
    ...requestKinds.flatMap((kind) => read(words.examples[kind], kind)),
    ...read(words.none, null),
  ];
  const frames = words.frames.trim().split('\n');
  const framed = plain
    .filter((_, index) => index % framedEvery === 0)
    .map(({ text, kind }, index) => ({
      text: filled((frames[index % frames.length] ?? '…').replace('…', text)),
      kind,
    }));
  return [...plain, ...framed];
}

function step(length: number): number {
  return [7, 5, 3, 2].find((it) => length % it !== 0) ?? 1;
}
