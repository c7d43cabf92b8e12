import { z } from 'zod';
import { callBackOf, callBackSchema, callBackWords, readCallBack } from './callBack.ts';
import { type KnownContact, proposedWay } from './cards/contactCard.ts';
import { contactFromText } from './contactFromText.ts';
import { locales, wordsFor } from './locales/index.ts';
import type { CallBack, ContactWay } from './ports.ts';
import type { Said } from './question.ts';
import { isOneOf } from './sameWords.ts';
import type { TalkTurn } from './talkTurn.ts';
import { wayWanted } from './wayWanted.ts';

/** How a person may be reached. */
export const ways = ['chat', 'phone', 'email'] as const;

/** How a person said that they can be reached. */
export interface Given extends KnownContact {
  /** Several numbers were typed: ask which. */
  readonly phones?: readonly string[];
  /** A call or a time for it was meant, and not plainly said when: ask. */
  readonly isTimeUnclear?: boolean;
}

const form = z.object({
  phone: z.string().max(100).catch(''),
  email: z.string().max(300).catch(''),
  preferred: z.enum(ways).nullable().catch(null),
  callBack: z.string().max(200).catch(''),
});

/** What was typed or filled in, or what is wrong with it. */
export function readGiven(
  said: Said,
  talk: TalkTurn,
  known: KnownContact,
): { readonly given: Given | null; readonly fault?: string } {
  if (said.pressed) return readForm(said.pressed.fields, talk, known);
  if (takesAsShown(said.text)) return { given: { ...known, preferred: known.preferred ?? proposedWay } };
  if (confirms(said.text)) return { given: known };
  const { intake } = talk.locale;
  const found = contactFromText(talk, said.text);
  if (found.askAgain.includes('phone')) return { given: null, fault: intake.phoneWrong(said.text) };
  if (found.askAgain.includes('email')) return { given: null, fault: intake.emailWrong(said.text) };
  const way = readWay(said.text);
  const phones = found.phoneCandidates.length > 1 ? { phones: found.phoneCandidates } : {};
  const [email = null] = found.email ? [found.email] : found.emailCandidates;
  const callBack = callBackOf(talk, found);
  const isTimeUnclear = !callBack && found.askAgain.includes('callbackTime');
  const saysTime = callBack !== null || isTimeUnclear;
  const isSilent = !found.phone && !email && !way && !('phones' in phones) && !saysTime;
  if (isSilent) return { given: null };
  return {
    given: {
      phone: found.phone ?? known.phone,
      email: email ?? known.email,
      preferred: way ?? (saysTime ? 'phone' : (known.preferred ?? null)),
      callBack: callBack ?? known.callBack ?? null,
      isTimeUnclear: isTimeUnclear || (way === 'phone' && callBack === null && !known.callBack),
      ...phones,
    },
  };
}

/** The button of the card, its number or its words: everything is taken as it stands there, the way as well. */
function takesAsShown(text: string): boolean {
  const buttons = Object.values(locales).map(({ intake }) => intake.contactSave);
  return text === '1' || isOneOf(text, [...buttons, ...wordsFor('useThese')]);
}

/** "Yes", "these are right, yes", "对的": a yes at either end of a sentence without anything to change in it. */
function confirms(text: string): boolean {
  if (/[@\d]/.test(text)) return false;
  const words = text.split(/[\s,，.。!！]+/).filter(Boolean);
  return [text, words.at(0) ?? '', words.at(-1) ?? ''].some((part) => isOneOf(part, wordsFor('yes')));
}

function readForm(fields: object, talk: TalkTurn, known: KnownContact): ReturnType<typeof readGiven> {
  const filled = form.parse(fields);
  const { intake } = talk.locale;
  const phone = filled.phone.trim() ? contactFromText(talk, filled.phone).phone : null;
  const { email } = contactFromText(talk, filled.email);
  if (filled.phone.trim() && !phone) return { given: null, fault: intake.phoneWrong(filled.phone) };
  if (!email) return { given: null, fault: intake.emailWrong(filled.email) };
  const callBack = callBackIn(filled.callBack.trim(), talk, known);
  if (callBack === 'again') return { given: null, fault: intake.callBackWrong(filled.callBack) };
  return { given: { phone, email, preferred: filled.preferred, callBack } };
}

/** What was typed for the time of a call; left as it was shown, it is what was known. */
function callBackIn(text: string, talk: TalkTurn, { callBack }: KnownContact): CallBack | 'again' | null {
  if (!text) return null;
  if (callBack && text === callBackWords(talk, callBack)) return callBack;
  return readCallBack(talk, text) ?? 'again';
}

/** The way to be reached that a text names and nothing else: "by phone", "e-mail", "not by phone but by e-mail". */
export function readWay(text: string): ContactWay | null {
  const lists = { phone: wordsFor('byPhone'), email: wordsFor('byEmail'), chat: wordsFor('byChat') };
  return ways.find((way) => isOneOf(text, lists[way])) ?? wayWanted(text);
}

/** The same out of the stored state; null when nothing was given. */
export function givenOf(result: unknown): Given | null {
  const given = z
    .object({
      phone: z.string().nullable(),
      email: z.string(),
      preferred: z.enum(ways).nullish(),
      phones: z.array(z.string()).optional(),
      callBack: callBackSchema.nullish(),
      isTimeUnclear: z.boolean().optional(),
    })
    .safeParse(result);
  return given.success ? given.data : null;
}
