import { compilePhrases } from '../phrases/compilePhrases.ts';
import { isMark, toUnits, type Unit } from '../phrases/units.ts';
import { fold } from '../text/fold.ts';
import type { ContactWords } from './contactWords.ts';

/** A phrase of the contact vocabulary in a text; `at` and `end` count units. */
export interface Phrase {
  readonly cue: string;
  readonly at: number;
  readonly end: number;
  readonly numbers: readonly number[];
  readonly typed: string;
}

/** A reader of the phrases about numbers, addresses and times. */
export function createPhraseReader(
  words: ContactWords,
): (text: string) => { units: readonly Unit[]; phrases: readonly Phrase[] } {
  const listed = (name: string, lines: readonly string[]) =>
    Object.fromEntries(lines.map((line, index) => [`${name}:${index}`, oneOf(line)]));
  const find = compilePhrases(
    {
      ...words.cues,
      ...listed('weekday', words.weekdays),
      ...listed('month', words.months),
      ...listed('label', words.labels.trim().split('\n')),
      ...Object.fromEntries(Object.entries(words.zones).map(([zone, line]) => [`zone:${zone}`, oneOf(line)])),
      writtenDate: 'datum #',
    },
    words.lists,
  );
  const numberWords = new Map(
    words.numberWords
      .split(',')
      .map((it) => it.trim().split(' '))
      .map(([word = '', value]) => [fold(word), Number(value)]),
  );
  return (text) => {
    const units = toUnits(text, numberWords);
    const phrases = find(units).map(({ cue, at, end }) => {
      const part = units.slice(at, end);
      return {
        cue,
        at,
        end,
        numbers: part.flatMap((it) => it.value ?? []),
        typed: part.map((it) => it.typed).join(' '),
      };
    });
    return { units, phrases };
  };
}

/** The number of the sentence each unit is in. */
export function sentencesOf(units: readonly Unit[]): readonly number[] {
  let sentence = 0;
  return units.map(({ word }, at) => {
    const before = units[at - 1];
    const ends =
      ['!', '?', '。', '\n'].includes(word) ||
      (word === '.' && before && before.value === null && before.word.length > 1);
    if (ends && isMark(word)) sentence += 1;
    return sentence;
  });
}

function oneOf(line: string): string {
  return line
    .split(',')
    .map((it) => it.trim().replaceAll(' ', '_'))
    .join('|');
}
