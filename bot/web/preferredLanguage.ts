import type { IncomingMessage } from 'node:http';
import { type Language, languageOf } from '../../knowledge/language.ts';

/** The first language of the browser that is ours. */
export function preferredLanguage({ headers }: IncomingMessage, fallback: Language): Language {
  const asked = String(headers['accept-language'] ?? '').split(',');
  const known = asked.map((tag) => languageOf(tag.split(';')[0]?.trim()));
  return known.find((language) => language !== null) ?? fallback;
}
