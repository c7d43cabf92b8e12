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
  const contact = contactIn(talk, text);
  const rest = Object.keys(contact).length > 0 ? withoutTaken(talk, text) : text;
  const change = { ...contact, ...impactIn(talk, rest) };
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

/** What is left when each stretch that is about the contact, and of no trouble, was taken out. */
function withoutTaken(talk: TalkTurn, text: string): string {
  return text
    .split(/(?<=[,;!?，；！？。\n]|\.(?=\s|$))/u)
    .filter((part) => {
      const isTaken = Object.keys(contactIn(talk, part)).length > 0;
      return !isTaken || readImpact(part, talk.language).state !== null;
    })
    .join('');
}

function impactIn({ draft, language }: TalkTurn, text: string): Partial<Draft> {
  if (draft.kind !== 'technical' || !describesProblem(text)) return {};
  const { users, state, workaround, atRisk } = readImpact(text, language);
  return {
    ...(users && !isMerePronoun(users) ? { usersAffected: users.value } : {}),
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

/** "Let me see" and "we have a way around" speak of nobody who is affected; "only me" does. */
function isMerePronoun({ words }: { readonly words: string }): boolean {
  return pronoun.test(words);
}

const pronoun =
  /^(?:i(?:['’]\p{L}+)?|me|my|mine|myself|we(?:['’]\p{L}+)?|us|our|ours|én|nálam|nekem|engem|nálunk|nekünk|minket|tud(?:unk|juk|ok|om)|kap(?:unk|ok)|fér(?:ünk|ek)|ér(?:jük|em)|jut(?:unk|ok)|dolgoz(?:unk|om)|használ(?:juk|om)|lát(?:juk|om)|vagyunk|我|本人|自己|我们|咱们|我司|本公司|我方|咱)$/iu;
