import type { Choice } from './reply.ts';
import { comparable, isOneOf } from './sameWords.ts';

const numbered =
  /^(?:(?:no|nr|option|number|szam|第)\s?)?(\d{1,2})(?:\s?(?:st|nd|rd|th|es|as|os|ik|个|项|号))?$/;

/** The choice somebody means by its number, its title or one of its words; null when it is none of them. */
export function matchChoice(text: string, choices: readonly Choice[]): Choice | null {
  const said = comparable(text);
  const spoken =
    choices.find((choice) => isOneOf(text, [choice.title])) ??
    choices.find((choice) => isOneOf(text, choice.words ?? []));
  if (spoken) return spoken;
  const number = numbered.exec(said)?.[1];
  const place = number ? Number(number) - 1 : placeOf(said);
  return choices[place === 'last' ? choices.length - 1 : (place ?? -1)] ?? null;
}

/** Ordinals as people type them, by their place. */
const ordinals: readonly RegExp[] = [
  /^(?:the )?(?:first|1st)(?: (?:one|option|choice))?(?: please)?$|^(?:az )?elsot?(?: kerem)?$|^第一(?:个|项|条|种)?$/,
  /^(?:the )?(?:second|2nd)(?: (?:one|option|choice))?(?: please)?$|^(?:a )?masodik(?:at)?(?: kerem)?$|^第二(?:个|项|条|种)?$/,
  /^(?:the )?(?:third|3rd)(?: (?:one|option|choice))?(?: please)?$|^(?:a )?harmadik(?:at)?(?: kerem)?$|^第三(?:个|项|条|种)?$/,
  /^(?:the )?(?:fourth|4th)(?: (?:one|option|choice))?(?: please)?$|^(?:a )?negyedik(?:et)?(?: kerem)?$|^第四(?:个|项|条|种)?$/,
  /^(?:the )?(?:fifth|5th)(?: (?:one|option|choice))?(?: please)?$|^(?:az )?otodik(?:et)?(?: kerem)?$|^第五(?:个|项|条|种)?$/,
];
const last = /^(?:the )?last(?: (?:one|option|choice))?$|^(?:az )?utolsot?$|^最后(?:一)?(?:个|项|条)?$/;

function placeOf(said: string): number | 'last' | null {
  const place = ordinals.findIndex((ordinal) => ordinal.test(said));
  return place >= 0 ? place : last.test(said) ? 'last' : null;
}
