import type { Language } from '../language.ts';
import { editDistance } from '../phrases/editDistance.ts';
import { fold } from '../text/fold.ts';
import { standsAsPlace } from './context.ts';
import { isEveryday } from './everydayWords.ts';
import { withoutCase } from './hungarianCases.ts';
import { type Place, type PlaceName, placeNames, type placeWords } from './placeNames.ts';

type Word = ReturnType<typeof placeWords>[number];

const nowhere: Place = { keys: [], unlisted: [] };
const han = /^\p{Script=Han}+$/u;
const latin = [...placeNames.values()].filter(
  (it) => !it.isExact && it.text.length >= 4 && /^[\p{L}\p{N}]+$/u.test(it.text) && !han.test(it.text),
);
const chinese = [...placeNames.values()].filter(
  (it) => !it.isExact && it.text.length >= 3 && han.test(it.text),
);
const byStart = groupByStart(latin);

/** The places with the names nearest to what was typed; nothing when it resembles none closely enough. */
export function nearestPlaces(words: readonly Word[], text: string, language: Language): Place {
  if (words.length > 0 && words.every((it) => isCommon(it.typed))) return nowhere;
  const typed = text.trim().replace(/[^\p{Script=Han}]/gu, '');
  if (typed.length >= 3 && typed.length <= 12) {
    const place = nearest(typed, chinese, 1, language, (a) => a.text.length === typed.length);
    if (place) return place;
  }
  const whole = words.map((it) => it.word).join('');
  if (words.length <= 4 && whole.length >= 4 && whole.length <= 40) {
    const place =
      begins(whole, words.length) ??
      nearest(whole, latin, allowed(whole, true), language) ??
      inflected(words, language);
    if (place) return place;
  }
  for (const [at, { word }] of words.slice(0, 24).entries())
    for (const length of [2, 1]) {
      const part = words.slice(at, at + length);
      const together = part.map((it) => it.word).join('');
      if (together.length < 6 || together.length > 30 || part.every((it) => isCommon(it.typed))) continue;
      if (!standsAsPlace(words, at, 1, false)) continue;
      const near = byStart.get(word[0] ?? '') ?? [];
      const place = nearest(together, near, allowed(together, false), language);
      if (place) return place;
    }
  return nowhere;
}

function isCommon(typed: string): boolean {
  return isEveryday(fold(typed));
}

/** The place whose name of several words was typed with a slip or two and nothing else. */
export function misspelt(words: readonly Word[], language: Language): Place | null {
  const whole = words.map((it) => it.word).join('');
  if (words.length > 6 || whole.length < 8 || whole.length > 40) return null;
  return nearest(whole, latin, whole.length < 13 ? 1 : 2, language, (name) => name.words > 1);
}

function inflected(words: readonly Word[], language: Language): Place | null {
  const before = words
    .slice(0, -1)
    .map((it) => it.word)
    .join('');
  for (const base of withoutCase(words.at(-1)?.word ?? '')) {
    const place =
      base.length >= 5 ? nearest(before + base, latin, allowed(before + base, true), language) : null;
    if (place) return place;
  }
  return null;
}

function allowed(text: string, alone: boolean): number {
  if (text.length < 4) return 0;
  if (alone) return text.length < 6 ? 1 : text.length < 13 ? 2 : 3;
  return text.length < 9 ? 1 : 2;
}

function nearest(
  text: string,
  names: readonly PlaceName[],
  most: number,
  language: Language,
  fits: (name: PlaceName) => boolean = () => true,
): Place | null {
  let best = most + 1;
  let found: PlaceName[] = [];
  for (const name of names) {
    if (!fits(name)) continue;
    const limit = Math.floor(
      Math.min(best, most, han.test(name.text) ? 1 : Math.max(1, name.text.length / 4)),
    );
    const edits = editDistance(text, name.text, limit);
    if (edits === null) continue;
    const distance =
      edits + (name.text[0] === text[0] ? 0 : 0.5) + (name.language && name.language !== language ? 0.25 : 0);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(name);
  }
  const keys = [...new Set(found.flatMap((it) => it.place.keys))];
  const unlisted = [...new Set(found.flatMap((it) => it.place.unlisted))];
  return keys.length + unlisted.length > 0 && keys.length <= 6 ? { keys, unlisted } : null;
}

function begins(text: string, words: number): Place | null {
  if (text.length < 4 || words > 3) return null;
  const found = latin.filter((name) => name.text.startsWith(text) && name.text.length - text.length <= 12);
  const keys = [...new Set(found.flatMap((it) => it.place.keys))];
  const unlisted = [...new Set(found.flatMap((it) => it.place.unlisted))];
  return keys.length + unlisted.length > 0 && keys.length <= 5 ? { keys, unlisted } : null;
}

function groupByStart(names: readonly PlaceName[]): ReadonlyMap<string, readonly PlaceName[]> {
  const groups = new Map<string, PlaceName[]>();
  for (const name of names) {
    const start = name.text[0] ?? '';
    groups.set(start, [...(groups.get(start) ?? []), name]);
  }
  return groups;
}
