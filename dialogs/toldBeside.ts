import { fold } from '../knowledge/text/fold.ts';
import { ticketKindOf } from '../knowledge/ticketKind.ts';
import { problemBeside } from './problemBeside.ts';
import type { Action } from './route.ts';
import { removedMark } from './secretWords.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Whether nothing is left to answer once a code was taken out: "my code is •••" asks for nothing. */
export function isSecretAlone(text: string): boolean {
  const words =
    text
      .replaceAll(removedMark, '')
      .match(/\p{L}+/gu)
      ?.join('') ?? '';
  return words.length < (/\p{Script=Han}/u.test(words) ? 7 : 16);
}

/** What words that start something also say is wrong: "phone number, please" says nothing. */
export function problemIn(action: Action, text: string, { language }: TalkTurn): string | null {
  if (action === 'person-now') return problemBeside(text, language);
  return action === 'service-health' || action === 'own-network' || action === 'third-party' ? text : null;
}

/** Before buying a person is open to others than administrators, too; the problem itself decides later. K9. */
export function kindSoFar({ profile: { question }, language }: TalkTurn): 'presales' | null {
  return question && ticketKindOf(question, language) === 'presales' ? 'presales' : null;
}

/** Whether a wish for a person is for a call, or for somebody at once: who may rather call themselves. R011, R012. */
export function wantsCall(text: string): boolean {
  return callOrHurry.test(fold(text));
}

const callOrHurry =
  /\bcall|phone|\bring\b|urgent|right (?:now|away)|immediately|\basap\b|hiv|telefon|surgos|azonnal|rogton|电话|打给|紧急|马上|立刻|立即|急/u;
