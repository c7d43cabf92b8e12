import { readImpact } from '../knowledge/impactFromText.ts';
import { callBackOf } from './callBack.ts';
import { contactFromText } from './contactFromText.ts';
import { readWay } from './contactGiven.ts';
import type { Draft } from './draft.ts';
import { describesProblem } from './problemDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/**
 * What somebody changes by words when they look at their request: a number, an address or a time to be called, and the
 * facts about the impact – never the level itself. Null when the text changes nothing.
 */
export function correctionIn(talk: TalkTurn, text: string): Partial<Draft> | null {
  if (/[?？]\s*$/.test(text)) return null;
  const change = { ...contactIn(talk, text), ...impactIn(talk, text) };
  return Object.keys(change).length > 0 ? change : null;
}

function contactIn(talk: TalkTurn, text: string): Partial<Draft> {
  const { contact } = talk.draft;
  const { phone, email, ...times } = contactFromText(talk, text);
  const callBack = callBackOf(talk, times);
  const way = readWay(text);
  if (contact && way && !(way === 'phone' && !contact.phone)) return { preferred: way };
  if (!contact || !(phone || email || callBack)) return {};
  const changed = {
    phone: phone ?? contact.phone,
    email: email ?? contact.email,
    callBack: callBack ?? contact.callBack,
  };
  return { contact: changed, ...(callBack ? { preferred: 'phone' as const } : {}) };
}

function impactIn({ draft, language }: TalkTurn, text: string): Partial<Draft> {
  if (draft.kind !== 'technical' || !describesProblem(text)) return {};
  const { users, state, workaround, atRisk } = readImpact(text, language);
  return {
    ...(users && !isMereMe(users) ? { usersAffected: users.value } : {}),
    ...(state && state.value !== 'working' ? { serviceState: state.value } : {}),
    ...(workaround ? { workaround: workaround.value } : {}),
    ...(workaround?.value === 'yes' && !state ? usableBy(draft) : {}),
    ...(atRisk ? { deadline: atRisk.value ? ('yes' as const) : ('no' as const) } : {}),
  };
}

/** What several can get round is usable with limits. */
function usableBy({ serviceState, usersAffected }: Draft): Partial<Draft> {
  return serviceState === 'down' && usersAffected !== 'one' ? { serviceState: 'limited' } : {};
}

/** "Let me see" speaks of nobody who is affected; a wish such as "make it urgent" is no word on a service that works. */
function isMereMe({ value, words }: { readonly value: string; readonly words: string }): boolean {
  return value === 'one' && /^\p{Script=Latin}{1,3}$/u.test(words);
}
