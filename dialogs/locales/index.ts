import type { Language } from '../../knowledge/language.ts';
import { en, type Locale } from './en.ts';
import { hu } from './hu.ts';
import { zh } from './zh.ts';

export type { Locale };
export type WordList = keyof Locale['words'];

/** All that the bot says, by language. */
export const locales: Readonly<Record<Language, Locale>> = { en, hu, zh };

/** What people type for one thing, in all languages at once: whoever reads Hungarian may still type "help". */
export function wordsFor(list: WordList): readonly string[] {
  return allWords.get(list) ?? [];
}

const lists = Object.keys(en.words) as WordList[];
const allWords = new Map<WordList, readonly string[]>(
  lists.map((list) => [list, Object.values(locales).flatMap((locale) => locale.words[list])]),
);
