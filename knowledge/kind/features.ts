import { stemHungarian } from '../text/hungarianStemmer.ts';
import type { KindWords } from './kindWords.ts';
import { createNameFinder } from './nameFinder.ts';
import { unitsOf } from './units.ts';

/** One thing noticed in a text: what it is compared by, how much it counts, and the word it was noticed in. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly word: string;
}

const mostUnits = 400;
const codes =
  /\b(?:0x[\da-f]{6,}|aadsts\d+|[45]\.\d\.\d{1,3}|(?:get|set|new|remove|add|enable|disable|connect)-[a-z]{4,})\b/;
const han = /\p{Script=Han}/u;

/** A reader of plain texts: names become what they stand for, words their stems and groups of letters. */
export function createFeatureReader(
  vocabularies: readonly KindWords[],
): (plain: string) => readonly Feature[] {
  const names = createNameFinder(vocabularies.map((it) => it.names));
  const hints = createNameFinder(vocabularies.map((it) => it.hints));
  return (plain) => {
    const seen = new Map<string, Feature>();
    const add = (name: string, value: number, word: string) => {
      if (!seen.has(name)) seen.set(name, { name, value, word });
    };
    const units = unitsOf(plain).slice(0, mostUnits);
    add('bias', 0.6, '');
    const code = codes.exec(plain);
    if (code) add('i:code', 0.6, code[0]);
    const hinted = new Set<string>();
    for (const { kind, at, length } of hints(units)) {
      const word = wordsAt(units, at, length);
      add(`i:${kind}`, 0.6, word);
      for (const other of hinted) if (other !== kind) add(`p:${[kind, other].sort().join('+')}`, 0.4, word);
      hinted.add(kind);
    }
    let end = 0;
    let before = '^';
    const read = (unit: string) => {
      const { stem, groups, isHan } = partsOf(unit);
      add(`w:${stem}`, 1, unit);
      if (isHan) {
        if (han.test(before)) add(`h:${before}${unit}`, 1, `${before}${unit}`);
      } else {
        if (stem !== unit) add(`f:${unit}`, 0.5, unit);
        for (const group of groups) add(group, 0.35, unit);
        add(`b:${before.slice(0, 6)} ${stem}`, 0.7, unit);
      }
      before = unit;
    };
    const named = names(units);
    const [first] = named;
    if (first) add(`p:^${first.kind}`, 1.2, wordsAt(units, first.at, first.length));
    for (const { kind, at, length } of named) {
      for (const unit of units.slice(end, at)) read(unit);
      const word = wordsAt(units, at, length);
      add(`n:${kind}`, 2, word);
      add(`b:${before.slice(0, 6)} §${kind}`, 0.8, word);
      before = `§${kind}`;
      end = at + length;
    }
    for (const unit of units.slice(end)) read(unit);
    for (const [at, unit] of units.entries())
      if (han.test(unit) && han.test(units[at + 1] ?? '') && han.test(units[at + 2] ?? ''))
        add(`t:${wordsAt(units, at, 3)}`, 0.3, wordsAt(units, at, 3));
    add(`b:${before.slice(0, 6)} $`, 0.4, before);
    return scaled([...seen.values()]);
  };
}

function wordsAt(units: readonly string[], at: number, length: number): string {
  const part = units.slice(at, at + length);
  return part.join(han.test(part[0] ?? '') ? '' : ' ');
}

interface Parts {
  readonly stem: string;
  /** Every four neighbouring letters; none of figures. */
  readonly groups: readonly string[];
  readonly isHan: boolean;
}

/** The parts of words read lately: the same words come again and again. */
const lately = new Map<string, Parts>();
const mostLately = 20_000;

function partsOf(unit: string): Parts {
  const known = lately.get(unit);
  if (known) return known;
  const isHan = han.test(unit);
  const isNumber = /^\p{N}+$/u.test(unit);
  const parts = {
    stem: isNumber ? '#' : isHan ? unit : stemHungarian(unit.slice(0, 24)).slice(0, 8),
    groups: isHan || isNumber ? [] : letterGroups(unit),
    isHan,
  };
  if (lately.size >= mostLately) lately.clear();
  if (unit.length <= 24) lately.set(unit, parts);
  return parts;
}

function letterGroups(word: string): string[] {
  const edged = `<${word.slice(0, 24)}>`;
  const groups = [];
  for (let at = 0; at + 4 <= edged.length; at += 1) groups.push(`c:${edged.slice(at, at + 4)}`);
  return groups;
}

/**
 * What is noticed weighs against what else is noticed: words and letters among themselves, so that a long text is
 * no louder than a short one; names and topics among themselves and less so, since one `21Vianet` tells much in any text.
 */
function scaled(features: readonly Feature[]): readonly Feature[] {
  let spelling = 0;
  let topics = 0;
  for (const { name, value } of features) {
    if (isTopic(name)) topics += value * value;
    else spelling += value * value;
  }
  const spellingScale = 1 / (Math.sqrt(spelling) || 1);
  const topicScale = 0.35 / (Math.sqrt(Math.sqrt(topics)) || 1);
  return features.map((it) => ({ ...it, value: it.value * (isTopic(it.name) ? topicScale : spellingScale) }));
}

function isTopic(name: string): boolean {
  return /^(?:bias$|[nip]:)/.test(name);
}
