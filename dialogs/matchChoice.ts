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
  return (number && choices[Number(number) - 1]) || null;
}
