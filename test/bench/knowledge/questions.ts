import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../bot/root.ts';
import type { Language } from '../../../knowledge/language.ts';

/** A question with the id of the document that answers it. */
export interface Question {
  readonly text: string;
  readonly id: string;
}

const folder = join(root, 'test/bench/knowledge');

/**
 * Questions that nobody who wrote the articles has seen: in English those collected before any article was written,
 * in Hungarian and Chinese one for each article by somebody who had not read it.
 */
export function unseenQuestions(language: Language): readonly Question[] {
  return linesOf(join(folder, `asked.${language}.tsv`)).map((line) => {
    const [id = '', text = ''] = line.split('\t');
    return { id, text };
  });
}

/** Messages that no article is about: small talk, other products, and things that only sound alike. */
export function outsideMessages(): readonly string[] {
  return linesOf(join(folder, 'outside.txt'));
}

/** The lines of a file that hold something. */
export function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** A text with one to three typing errors in words of four letters or more: about one word in four. */
export function mistype(text: string, random: () => number): string {
  const words = text.split(' ');
  const long = [...words.keys()].filter((at) => (words[at]?.length ?? 0) > 3);
  for (let turn = 0; turn < Math.max(1, Math.floor(long.length / 4)); turn++) {
    const at = long[Math.floor(random() * long.length)];
    if (at !== undefined) words[at] = mistypeWord(words[at] ?? '', random);
  }
  return words.join(' ');
}

function mistypeWord(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random() * 26));
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const kinds = [
    before + next + after,
    before + next + here + after,
    before + letter + next + after,
    before + letter + here + next + after,
  ];
  return kinds[Math.floor(random() * kinds.length)] ?? word;
}

/** Numbers from 0 to 1 that are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
