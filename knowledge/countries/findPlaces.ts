import type { Language } from '../language.ts';
import { fold } from '../text/fold.ts';
import { isPast, isPastInChinese, standsAsPlace } from './context.ts';
import { directory } from './directory.ts';
import { isEveryday } from './everydayWords.ts';
import { withoutCase } from './hungarianCases.ts';
import { threeLetterCodes } from './isoCodes.ts';
import { misspelt, nearestPlaces } from './nearestPlaces.ts';
import { longestHanName, type Place, placeAdjectives, placeNames, placeWords } from './placeNames.ts';
import { unlisted } from './unlisted.ts';

type Word = ReturnType<typeof placeWords>[number];

/** A place in a sentence, and whether it is named to say that it is so no more. */
interface Named {
  readonly place: Place;
  readonly isPast: boolean;
}

const nowhere: Place = { keys: [], unlisted: [] };
const longestName = 7;
const mostWords = 100;
const inside = new Set(['in', 'from', 'for', 'at']);
const refusals = new Set(['not', 'nem', 'non', 'isnt', 'kein', 'sem']);
/** Names that are ordinary words as well: they count when the person types nothing else. */
const ordinary = new Set(
  'man island oz us aus cooks states state car mo saint szent mann lao norfolk marshall wallis tristan allamok'.split(
    ' ',
  ),
);
const codes = new Map(
  [...directory.map((row) => (row.iso ? null : row.key)), ...Object.keys(unlisted)]
    .filter((code) => code !== null)
    .map((code) => [code.toLowerCase(), placeOf(code)]),
);
/** Two letters that are words of the three languages: read as codes only when written in capitals. */
const wordCodes = new Set(
  'no is it in me my to so be am do as at by ma de ha az ki mi si us pa pl om va va la li ba se et es ne gy sk re hm na mm'.split(
    ' ',
  ),
);

/** The places a text names, without the ones it rules out (`not Austria`). */
export function findPlaces(input: string, language: Language): Place {
  const text = input.slice(0, 2000);
  const all = placeWords(text).slice(0, mostWords);
  const words = withoutRefused(all);
  const whole = wholeName(words);
  if (whole) return whole;
  const slip = words.length > 1 ? misspelt(words, language) : null;
  if (slip) return slip;
  const named = [...hanPlaces(text), ...placesIn(words)];
  const present = named.filter((it) => !it.isPast);
  const found = (present.length > 0 ? present : named).map((it) => it.place);
  if (found.length > 0) return together(found);
  const adjective = words.flatMap(({ word }, at) =>
    fold(words[at - 1]?.typed ?? '') === 'in' || !standsAsPlace(words, at, 1, false)
      ? []
      : [placeAdjectives.get(word)?.place ?? nowhere],
  );
  const belonging = together(adjective);
  if (belonging.keys.length > 0) return belonging;
  return nearestPlaces(words, text, language);
}

/** What is left without the places that are ruled out: `not Hungary`, `not in Hungary`. */
function withoutRefused(words: readonly Word[]): readonly Word[] {
  if (!words.some((it) => refusals.has(it.word))) return words;
  const bases = basesOf(words);
  const refused = new Set<number>();
  for (const [at, { word }] of words.entries()) {
    if (!refusals.has(word)) continue;
    const next = inside.has(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const length = longestAt(words, next, bases)?.length ?? 0;
    for (let place = at; length > 0 && place < next + length; place += 1) refused.add(place);
  }
  return words.filter((_, at) => !refused.has(at));
}

function wholeName(words: readonly Word[]): Place | null {
  if (words.length === 0 || words.length > longestName) return null;
  const typed = words.map((it) => it.typed).join('');
  const text = words.map((it) => it.word).join('');
  const known = placeNames.get(text);
  if (known) return known.place;
  return codeOf(typed, true);
}

function codeOf(typed: string, alone: boolean): Place | null {
  const capitals = typed === typed.toUpperCase();
  const code = typed.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(code) || !(capitals || (alone && !wordCodes.has(code)))) return null;
  if (capitals && !alone && (wordCodes.has(code) || code.length === 2)) return null;
  const two = code.length === 3 ? threeLetterCodes.get(code.toUpperCase()) : code;
  return (two && codes.get(two.toLowerCase())) || null;
}

function placesIn(words: readonly Word[]): readonly Named[] {
  const bases = basesOf(words);
  const found: Named[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(words, at, bases);
    if (hit) found.push({ place: hit.place, isPast: isPast(words, at, hit.length) });
    at += hit?.length ?? 1;
  }
  return found;
}

/** The words with what they may be without a Hungarian case ending. */
function basesOf(words: readonly Word[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...new Set(words.map((it) => it.word))].map((word) => [word, [word, ...withoutCase(word)]]),
  );
}

function longestAt(
  words: readonly Word[],
  at: number,
  bases: ReadonlyMap<string, readonly string[]>,
): { place: Place; length: number } | null {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    const before = part
      .slice(0, -1)
      .map((it) => it.word)
      .join('');
    const last = part.at(-1)?.word ?? '';
    for (const base of bases.get(last) ?? []) {
      const text = before + base;
      const name = placeNames.get(text);
      const spelt = name && (name.words === length || text.length >= 8);
      if (spelt && !isOrdinary(text, part) && standsAsPlace(words, at, length, base !== last))
        return { place: name.place, length };
    }
    const isCode = length === 1 && !isEveryday(last);
    const code = isCode ? codeOf(part[0]?.typed ?? '', false) : null;
    if (code) return { place: code, length };
  }
  return null;
}

/** An everyday word, or three small letters that only in capitals are a name. */
function isOrdinary(text: string, part: readonly Word[]): boolean {
  const typed = part.map((it) => it.typed).join('');
  return ordinary.has(text) || (text.length <= 3 && typed !== typed.toUpperCase());
}

function hanPlaces(text: string): readonly Named[] {
  const found: Named[] = [];
  for (const [run] of text
    .normalize('NFKC')
    .replaceAll(/(?<=\p{Script=Han})[()](?=\p{Script=Han})/gu, '')
    .matchAll(/[\p{Script=Han}·]+(?:-\p{Script=Han}+)*/gu)) {
    const characters = run.replaceAll(/[^\p{Script=Han}]/gu, '');
    for (let at = 0; at < characters.length; ) {
      let length = Math.min(longestHanName, characters.length - at);
      while (length > 1 && !placeNames.has(characters.slice(at, at + length))) length -= 1;
      const name = length > 1 ? placeNames.get(characters.slice(at, at + length)) : undefined;
      const ruledOut = /(?:不是|不在|并非|而非|非)$/.test(characters.slice(Math.max(0, at - 2), at));
      if (name && !ruledOut)
        found.push({ place: name.place, isPast: isPastInChinese(characters, at, at + length) });
      at += length;
    }
  }
  return found;
}

/** Several names of one sentence: a precise one settles a vague one that includes it. */
function together(places: readonly Place[]): Place {
  const insisted = repeated(places);
  if (insisted) return insisted;
  const precise = places.filter((it) => it.keys.length + it.unlisted.length === 1);
  const vague = places.filter(
    (it) =>
      it.keys.length + it.unlisted.length > 1 &&
      !precise.some(
        ({ keys, unlisted: codes }) =>
          it.keys.includes(keys[0] ?? '') || it.unlisted.includes(codes[0] ?? ''),
      ),
  );
  const all = [...precise, ...vague];
  return {
    keys: [...new Set(all.flatMap((it) => it.keys))],
    unlisted: [...new Set(all.flatMap((it) => it.unlisted))],
  };
}

/** The one place that is named again at the end: "Sweden or Switzerland? Sweden". */
function repeated(places: readonly Place[]): Place | null {
  const last = places.at(-1);
  const isSame = (it: Place) =>
    it.keys.join() === last?.keys.join() && it.unlisted.join() === last?.unlisted.join();
  const others = new Set(places.filter((it) => !isSame(it)).map((it) => it.keys.join() + it.unlisted.join()));
  return last && places.filter(isSame).length > 1 && others.size === places.filter((it) => !isSame(it)).length
    ? last
    : null;
}

function placeOf(code: string): Place {
  return unlisted[code] ? { keys: [], unlisted: [code] } : { keys: [code], unlisted: [] };
}
