import { z } from 'zod';
import type { ContactDetails } from '../knowledge/contact.ts';
import { contactFromText } from './contactFromText.ts';
import { timeInWords } from './dates.ts';
import { ownZone } from './ownPlace.ts';
import type { CallBack } from './ports.ts';
import type { TalkTurn } from './talkTurn.ts';

/** See CallBack. */
export const callBackSchema = z.strictObject({
  at: z.string(),
  until: z.string().nullable(),
  timeZone: z.string(),
});

/** When a person asked to be called, with the zone their words were read in; null when they did not say. */
export function callBackOf(
  talk: TalkTurn,
  { callbackTime, callbackUntil }: Pick<ContactDetails, 'callbackTime' | 'callbackUntil'>,
): CallBack | null {
  const timeZone = ownZone(talk) ?? 'UTC';
  return callbackTime ? { at: callbackTime, until: callbackUntil, timeZone } : null;
}

/** The same from a text; `again` when a time was meant that is vague or over. */
export function readCallBack(talk: TalkTurn, text: string): CallBack | 'again' | null {
  const found = contactFromText(talk, text);
  return callBackOf(talk, found) ?? (found.askAgain.includes('callbackTime') ? 'again' : null);
}

/** A call-back time as its person said it: in their own time, a range with its end. */
export function callBackWords(reader: Pick<TalkTurn, 'locale'>, { at, until }: CallBack): string {
  const from = timeInWords(new Date(`${at}Z`), reader, 'UTC');
  if (!until) return from;
  const end = until.startsWith(at.slice(0, 10))
    ? until.slice(11, 16)
    : timeInWords(new Date(`${until}Z`), reader, 'UTC');
  return `${from} – ${end}`;
}
