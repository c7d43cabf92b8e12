import { type Language, languages } from '../knowledge/language.ts';
import { languageAsked } from './languageAsked.ts';
import { locales, wordsFor } from './locales/index.ts';
import { isOneOf } from './sameWords.ts';

/** What may be said at any point of the talk. */
export type Interruption =
  | { readonly to: 'help' | 'cancel' | 'start-over' | 'back' | 'person' | 'choose-language' }
  | { readonly to: 'go'; readonly go: 'phone-number' | 'service-health' | 'my-tickets' }
  | { readonly to: 'speak'; readonly language: Language };

const commands = [
  ['help', 'help'],
  ['cancel', 'cancel'],
  ['start-over', 'startOver'],
  ['back', 'back'],
  ['person', 'person'],
  ['choose-language', 'language'],
] as const;

const places = [
  ['phone-number', 'phoneNumber'],
  ['service-health', 'serviceHealth'],
  ['my-tickets', 'tickets'],
] as const;

/** The interruption a message is, as a whole: a command inside a sentence is none. */
export function readInterruption(text: string): Interruption | null {
  const command = commands.find(([, list]) => isOneOf(text, wordsFor(list)));
  if (command) return { to: command[0] };
  const place = places.find(([, list]) => isOneOf(text, wordsFor(list)));
  if (place) return { to: 'go', go: place[0] };
  const language = languages.find((it) => isOneOf(text, locales[it].words.ownName)) ?? languageAsked(text);
  return language ? { to: 'speak', language } : null;
}
