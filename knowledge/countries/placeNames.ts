import { fold } from '../text/fold.ts';
import { adjectives } from './adjectives.ts';
import { aliases } from './aliases.ts';
import { ambiguousNames } from './ambiguousNames.ts';
import { directory } from './directory.ts';
import { statesOfUs } from './statesOfUs.ts';
import { unlisted } from './unlisted.ts';

/** What a name stands for: one entry, several that must be asked about, or a place that is not in the list. */
export interface Place {
  readonly keys: readonly string[];
  readonly unlisted: readonly string[];
}

/** A name as it is compared: words without spaces, how many there were, and the languages that use it. */
export interface PlaceName {
  readonly text: string;
  readonly words: number;
  readonly language: 'en' | 'hu' | 'zh' | null;
  /** The words of a name of two the other way round (`korea south`). */
  readonly turned: string | null;
  /** Counts only as it is written, since other words resemble it. */
  readonly isExact?: boolean;
  readonly place: Place;
}

const connectives = new Set(['and', 'es', 'the', 'a', 'az', 'of', 'la', 'und']);
/** Words that are shortened in names. */
const abbreviations = new Map([
  ['st', 'saint'],
  ['szt', 'szent'],
  ['ste', 'saint'],
  ['sv', 'saint'],
  ['szk', 'szigetek'],
  ['szig', 'szigetek'],
  ['isl', 'islands'],
  ['isls', 'islands'],
  ['rep', 'republic'],
  ['kozt', 'koztarsasag'],
]);
/** Names with a country inside that mean none. */
const continents = [
  ...['South America', 'North America', 'Central America', 'Latin America', 'Dél-Amerika', 'Észak-Amerika'],
  ...['Közép-Amerika', 'Latin-Amerika', 'Guinea pig', '南美洲', '北美洲', '南美', '北美', '拉美', '美洲'],
];
const chunks = /[^\s\-–—_/,;:()[\]{}<>!?"“”„«»|+*=&。，、；：？！（）]+/gu;
const unspaced = /\p{Script=Han}/u;

/** Words of a name or sentence in the compared spelling; `St.` is `saint`, and words like *and* and *of* are left out. */
export function placeWords(text: string): readonly { readonly word: string; readonly typed: string }[] {
  const words: { word: string; typed: string }[] = [];
  for (const [chunk] of text.normalize('NFKC').matchAll(chunks)) {
    const abbreviated = /^(?:\p{L}\.)+\p{L}?\.?$/u.test(chunk);
    for (const typed of abbreviated ? [chunk.replaceAll('.', '')] : chunk.split('.')) {
      const word = fold(typed).replace(/[^\p{L}\p{N}]/gu, '');
      if (word !== '') words.push({ word: abbreviations.get(word) ?? word, typed });
    }
  }
  const telling = words.filter((it) => !connectives.has(it.word));
  return telling.length > 0 ? telling : words;
}

/** Every name that is known, by its compared spelling. */
export const placeNames: ReadonlyMap<string, PlaceName> = namesByText();

/** What belongs to a country (`német`, `German`), by its compared spelling. */
export const placeAdjectives: ReadonlyMap<string, PlaceName> = new Map(
  Object.entries(adjectives).flatMap(([key, list]) =>
    list.map((name) => nameOf(name, { keys: [key], unlisted: [] }, null)).map((it) => [it.text, it] as const),
  ),
);

/** Known names in Chinese characters, longest first by their length. */
export const longestHanName = Math.max(
  ...[...placeNames.keys()].filter((it) => unspaced.test(it)).map((it) => it.length),
);

function namesByText(): ReadonlyMap<string, PlaceName> {
  const names = new Map<string, PlaceName>();
  const add = (name: string, place: Place, language: PlaceName['language']) => {
    const made = nameOf(name, place, language);
    const known = names.get(made.text);
    if (!known && made.text !== '') names.set(made.text, made);
    else if (known && known.place.keys[0] === place.keys[0] && known.language !== language)
      names.set(made.text, { ...known, language: null });
  };
  for (const name of continents) add(name, { keys: [], unlisted: [] }, null);
  for (const { names: list, keys, unlisted: more = [] } of ambiguousNames)
    for (const name of list) add(name, { keys, unlisted: more }, null);
  for (const [code, list] of Object.entries(unlisted))
    for (const name of list) add(name, { keys: [], unlisted: [code] }, null);
  for (const row of directory) {
    const place = { keys: [row.key], unlisted: [] };
    for (const language of ['en', 'hu', 'zh'] as const) add(row[language], place, language);
    if (row.seed) add(row.seed, place, 'hu');
  }
  for (const [key, list] of Object.entries(aliases))
    for (const name of list) add(name, { keys: [key], unlisted: [] }, null);
  for (const name of statesOfUs) {
    const made = nameOf(name, { keys: ['US'], unlisted: [] }, null);
    if (!names.has(made.text)) names.set(made.text, { ...made, turned: null, isExact: true });
  }
  for (const row of directory) {
    if (row.iso) continue;
    for (const language of ['en', 'hu', 'zh', 'zh-Hant'] as const)
      add(
        regionNames(language).of(row.key) ?? row.en,
        { keys: [row.key], unlisted: [] },
        language === 'zh-Hant' ? 'zh' : language,
      );
  }
  for (const name of [...names.values()]) {
    if (name.turned && !names.has(name.turned)) names.set(name.turned, { ...name, text: name.turned });
  }
  return names;
}

function nameOf(name: string, place: Place, language: PlaceName['language']): PlaceName {
  const words = placeWords(name).map((it) => it.word);
  const text = words.join('');
  const han = unspaced.test(text);
  const turned = words.length === 2 && !han ? `${words[1]}${words[0]}` : null;
  return { text, words: han ? 1 : words.length, language, turned, place };
}

function regionNames(language: string): { of(code: string): string | undefined } {
  return new Intl.DisplayNames([language], { type: 'region' });
}
