import { z } from 'zod';
import { fold } from '../knowledge/text/fold.ts';
import { AskDialog } from './askDialog.ts';
import { contactCard, type KnownContact } from './cards/contactCard.ts';
import { contactFromText } from './contactFromText.ts';
import { answer } from './draft.ts';
import { locales, wordsFor } from './locales/index.ts';
import type { ContactWay } from './ports.ts';
import { choiceQuestion, type Question, type Said } from './question.ts';
import { isOneOf } from './sameWords.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Confirms or changes phone and e-mail, and learns the preferred way. R022, R099. */
export function createContactDialog() {
  return talkDialog(
    'contact',
    [showContact, keepContact, choosePhone, askForWay, keepWay],
    [new AskDialog(contactQuestion), new AskDialog(whichPhoneQuestion), new AskDialog(wayQuestion)],
  );
}

interface Given extends KnownContact {
  /** Several numbers were typed: ask which. */
  readonly phones?: readonly string[];
}

const showContact: Step = async function showContact(step, talk) {
  if (talk.draft.contact) return step.next();
  return step.beginDialog(contactQuestion.name, knownContact(talk));
};

const keepContact: Step = async function keepContact(step, talk) {
  const given = givenOf(step.result);
  if (!given) return step.next();
  talk.remember({ draft: answer(talk.draft, 'contact', { phone: given.phone, email: given.email }) });
  if (given.preferred) talk.remember({ draft: answer(talk.draft, 'preferred', given.preferred) });
  return given.phones ? step.beginDialog(whichPhoneQuestion.name, { phones: given.phones }) : step.next();
};

const choosePhone: Step = async function choosePhone(step, talk) {
  const { contact } = talk.draft;
  if (typeof step.result === 'string' && contact) {
    talk.redraft({ contact: { ...contact, phone: step.result } });
  }
  return step.next();
};

const askForWay: Step = async function askForWay(step, talk) {
  return talk.draft.preferred ? step.next() : step.beginDialog(wayQuestion.name);
};

const keepWay: Step = async function keepWay(step, talk) {
  const { contact, preferred } = talk.draft;
  const typed = typeof step.result === 'string' ? step.result : '';
  if (contact && typed.startsWith('+')) talk.redraft({ contact: { ...contact, phone: typed } });
  if (contact && typed.includes('@')) talk.redraft({ contact: { ...contact, email: typed } });
  const named = typed.startsWith('+') ? 'phone' : typed.includes('@') ? 'email' : typed;
  const way = ways.find((it) => it === named) ?? preferred;
  if (way) talk.remember({ draft: answer(talk.draft, 'preferred', way) });
  if (way !== 'phone' || talk.draft.contact?.phone) return step.endDialog();
  await talk.say(talk.locale.intake.phoneNeeded);
  talk.redraft({ contact: null });
  return step.replaceDialog('contact.steps');
};

const ways = ['chat', 'phone', 'email'] as const;

/** Of the directory; a number in the problem itself comes first when it was given to be called on. */
function knownContact(talk: TalkTurn): KnownContact {
  const { person, draft } = talk;
  const problem = draft.problem ?? '';
  const given = wantsCall.test(fold(problem)) ? contactFromText(talk, problem).phone : null;
  const asked = given ? { preferred: 'phone' as const } : {};
  return { phone: given ?? person?.phone ?? null, email: person?.email ?? '', ...asked };
}

const wantsCall =
  /\b(?:call|phone|ring|reach|contact) (?:me|us)\b|\bmy (?:phone|mobile|cell|number)\b|\bhivj|\bhivhat|elerheto|erj[eu]n?ek el|\bvisszahiv|\bkeressenek|(?:打|联系|致电|回电|拨打)[给到]?我|请(?:致电|回电|拨打)|我的(?:电话|手机)/u;

const contactQuestion: Question<KnownContact, Given> = {
  name: 'contact.question',
  ask: contactCard,
  read: (said, talk, known) => readGiven(said, talk, known).given,
  misread: (said, talk, known) => readGiven(said, talk, known).fault ?? talk.locale.intake.contactAgain,
  help: ({ locale }) => locale.intake.helpContact,
};

const form = z.object({
  phone: z.string().max(100).catch(''),
  email: z.string().max(300).catch(''),
  preferred: z.enum(ways).nullable().catch(null),
});

/** What was typed or filled in, or what is wrong with it. */
function readGiven(
  said: Said,
  talk: TalkTurn,
  known: KnownContact,
): { readonly given: Given | null; readonly fault?: string } {
  if (said.pressed) return readForm(said.pressed.fields, talk);
  if (confirms(said.text)) return { given: known };
  const { intake } = talk.locale;
  const found = contactFromText(talk, said.text);
  if (found.askAgain.includes('phone')) return { given: null, fault: intake.phoneWrong(said.text) };
  if (found.askAgain.includes('email')) return { given: null, fault: intake.emailWrong(said.text) };
  const way = readWay(said.text);
  const phones = found.phoneCandidates.length > 1 ? { phones: found.phoneCandidates } : {};
  const [email = null] = found.email ? [found.email] : found.emailCandidates;
  const isSilent = !found.phone && !email && !way && !('phones' in phones);
  if (isSilent) return { given: null };
  return {
    given: {
      phone: found.phone ?? known.phone,
      email: email ?? known.email,
      preferred: way ?? known.preferred ?? null,
      ...phones,
    },
  };
}

/** "Yes", "these are right, yes", "对的": a yes at either end of a sentence without anything to change in it. */
function confirms(text: string): boolean {
  const buttons = Object.values(locales).map(({ intake }) => intake.contactSave);
  if (text === '1' || isOneOf(text, buttons)) return true;
  if (/[@\d]/.test(text)) return false;
  const words = text.split(/[\s,，.。!！]+/).filter(Boolean);
  return [text, words.at(0) ?? '', words.at(-1) ?? ''].some((part) => isOneOf(part, wordsFor('yes')));
}

function readForm(fields: Said['text'] | object, talk: TalkTurn): ReturnType<typeof readGiven> {
  const filled = form.parse(fields);
  const { intake } = talk.locale;
  const phone = filled.phone.trim() ? contactFromText(talk, filled.phone).phone : null;
  const { email } = contactFromText(talk, filled.email);
  if (filled.phone.trim() && !phone) return { given: null, fault: intake.phoneWrong(filled.phone) };
  if (!email) return { given: null, fault: intake.emailWrong(filled.email) };
  return { given: { phone, email, preferred: filled.preferred } };
}

function readWay(text: string): ContactWay | null {
  const lists = { phone: wordsFor('byPhone'), email: wordsFor('byEmail'), chat: wordsFor('byChat') };
  return ways.find((way) => isOneOf(text, lists[way])) ?? null;
}

function givenOf(result: unknown): Given | null {
  const given = z
    .object({
      phone: z.string().nullable(),
      email: z.string(),
      preferred: z.enum(ways).nullish(),
      phones: z.array(z.string()).optional(),
    })
    .safeParse(result);
  return given.success ? given.data : null;
}

const whichPhoneQuestion = choiceQuestion<{ phones: readonly string[] }>({
  name: 'contact.whichPhone',
  ask: ({ locale }) => locale.intake.whichPhone,
  choices: (_talk, { phones }) => phones.map((phone) => ({ answer: phone, title: phone })),
  help: ({ locale }) => locale.intake.helpContact,
});

const wayQuestion = choiceQuestion({
  name: 'contact.way',
  ask: ({ locale }) => locale.intake.preferred,
  choices: ({ locale: { intake } }) => [
    { answer: 'chat', title: intake.ways.chat, words: wordsFor('byChat') },
    { answer: 'phone', title: intake.ways.phone, words: wordsFor('byPhone') },
    { answer: 'email', title: intake.ways.email, words: wordsFor('byEmail') },
  ],
  read({ text }, talk) {
    const { phone, email } = contactFromText(talk, text);
    return phone ?? email;
  },
  help: ({ locale }) => locale.intake.helpContact,
});
