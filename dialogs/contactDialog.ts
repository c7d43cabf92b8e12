import { fold } from '../knowledge/text/fold.ts';
import { AskDialog } from './askDialog.ts';
import { callBackOf, callBackSchema, readCallBack } from './callBack.ts';
import { contactCard, type KnownContact } from './cards/contactCard.ts';
import { contactFromText } from './contactFromText.ts';
import { type Given, givenOf, readGiven, ways } from './contactGiven.ts';
import { answer } from './draft.ts';
import { wordsFor } from './locales/index.ts';
import type { CallBack, ContactWay } from './ports.ts';
import { choiceQuestion, type Question, readChoice } from './question.ts';
import type { Choice } from './reply.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Confirms or changes phone and e-mail, and learns the preferred way. R022, R099. */
export function createContactDialog() {
  return talkDialog(
    'contact',
    [
      showContact,
      keepContact,
      choosePhone,
      askForTime,
      keepTime,
      askForWay,
      keepWay,
      keepNumber,
      keepOtherWay,
    ],
    [
      new AskDialog(contactQuestion),
      new AskDialog(whichPhoneQuestion),
      new AskDialog(timeQuestion),
      new AskDialog(wayQuestion),
      new AskDialog(numberQuestion),
    ],
  );
}

const showContact: Step = async function showContact(step, talk) {
  if (talk.draft.contact) return step.next();
  return step.beginDialog(contactQuestion.name, knownContact(talk));
};

const keepContact: Step = async function keepContact(step, talk) {
  const given = givenOf(step.result);
  if (!given) return step.next();
  const { phone, email, callBack = null } = given;
  Object.assign(step.values, { isTimeUnclear: given.isTimeUnclear ?? false });
  talk.remember({ draft: answer(talk.draft, 'contact', { phone, email, callBack }) });
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

const askForTime: Step = async function askForTime(step) {
  const isUnclear = 'isTimeUnclear' in step.values && step.values.isTimeUnclear === true;
  return isUnclear ? step.beginDialog(timeQuestion.name) : step.next();
};

const keepTime: Step = async function keepTime(step, talk) {
  const callBack = callBackSchema.safeParse(step.result);
  if (callBack.success) keepCallBack(talk, callBack.data);
  return step.next();
};

function keepCallBack(talk: TalkTurn, callBack: CallBack): void {
  const { contact } = talk.draft;
  if (contact) talk.redraft({ contact: { ...contact, callBack } });
  talk.remember({ draft: answer(talk.draft, 'preferred', 'phone') });
}

const askForWay: Step = async function askForWay(step, talk) {
  return talk.draft.preferred ? step.next() : step.beginDialog(wayQuestion.name);
};

const keepWay: Step = async function keepWay(step, talk) {
  keepWayIn(talk, step.result);
  const { contact, preferred } = talk.draft;
  const isPhoneMissing = preferred === 'phone' && !contact?.phone;
  return isPhoneMissing ? step.beginDialog(numberQuestion.name) : step.endDialog();
};

/** A number to call, or another way than calling. */
const keepNumber: Step = async function keepNumber(step, talk) {
  if (step.result === 'no') return step.beginDialog(wayQuestion.name, { hasPhone: false });
  keepWayIn(talk, step.result);
  return step.endDialog();
};

const keepOtherWay: Step = async function keepOtherWay(step, talk) {
  keepWayIn(talk, step.result);
  return step.endDialog();
};

/** The way that was chosen, or that follows from the number, address or time that was typed instead. */
function keepWayIn(talk: TalkTurn, result: unknown): void {
  const { contact, preferred } = talk.draft;
  const typed = typeof result === 'string' ? result : '';
  const named = ways.find((it) => it === typed);
  const { phone, email, ...time } = contactFromText(talk, named ? '' : typed);
  const callBack = callBackOf(talk, time) ?? contact?.callBack;
  if (contact && (phone || email || callBack)) {
    talk.redraft({ contact: { phone: phone ?? contact.phone, email: email ?? contact.email, callBack } });
  }
  const way = named ?? (phone || callBackOf(talk, time) ? 'phone' : email ? 'email' : preferred);
  if (way) talk.remember({ draft: answer(talk.draft, 'preferred', way) });
}

/** Of the directory; a number in the problem itself comes first when it was given to be called on. */
function knownContact(talk: TalkTurn): KnownContact {
  const { person, draft } = talk;
  const wishes = (draft.problem ?? '')
    .match(/[^.!?。！？\n]+[.!?。！？\n]?/gu)
    ?.filter((it) => wantsCall.test(fold(it)));
  const given = wishes && wishes.length > 0 ? contactFromText(talk, wishes.join(' ')) : null;
  const callBack = given && callBackOf(talk, given);
  const asked = given?.phone || callBack ? { preferred: 'phone' as const, callBack } : {};
  return { phone: given?.phone ?? person?.phone ?? null, email: person?.email ?? '', ...asked };
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

const whichPhoneQuestion = choiceQuestion<{ phones: readonly string[] }>({
  name: 'contact.whichPhone',
  ask: ({ locale }) => locale.intake.whichPhone,
  choices: (_talk, { phones }) => phones.map((phone) => ({ answer: phone, title: phone })),
  help: ({ locale }) => locale.intake.helpContact,
});

/** When to call, after a time that was vague or over; "any time" leaves it open. */
const timeQuestion: Question<object, CallBack | 'any'> = {
  name: 'contact.time',
  ask: ({ locale: { intake } }) => ({
    text: intake.callBackWhen,
    choices: [{ answer: 'any', title: intake.anyTime, words: wordsFor('anyTime') }],
  }),
  read(said, talk) {
    if (
      readChoice(said, [{ answer: 'any', title: talk.locale.intake.anyTime, words: wordsFor('anyTime') }])
    ) {
      return 'any';
    }
    const callBack = readCallBack(talk, said.text);
    return callBack === 'again' ? null : callBack;
  },
  misread: ({ text }, { locale }) => locale.intake.callBackWrong(text),
  otherwise: 'any',
  help: ({ locale }) => locale.intake.callBackWhen,
};

const choiceOf = (way: ContactWay, { locale: { intake } }: TalkTurn): Choice => ({
  answer: way,
  title: intake.ways[way],
  words: wordsFor(({ chat: 'byChat', phone: 'byPhone', email: 'byEmail' } as const)[way]),
});

const wayQuestion = choiceQuestion<{ hasPhone?: boolean }>({
  name: 'contact.way',
  ask: ({ locale }) => locale.intake.preferred,
  choices: (talk, { hasPhone = true }) =>
    ways.filter((way) => hasPhone || way !== 'phone').map((way) => choiceOf(way, talk)),
  read({ text }, talk) {
    const { phone, email, callbackTime } = contactFromText(talk, text);
    return phone || email || callbackTime ? text : null;
  },
  help: ({ locale }) => locale.intake.helpContact,
});

/** Who wants a call and has told no number: it is asked for once, and another way will do as well. */
const numberQuestion = choiceQuestion({
  name: 'contact.number',
  ask: ({ locale }) => locale.intake.phoneNeeded,
  choices: (talk) => [
    choiceOf('chat', talk),
    choiceOf('email', talk),
    {
      answer: 'no',
      title: talk.locale.intake.noNumber,
      words: [...wordsFor('no'), ...wordsFor('thereIsNot')],
    },
  ],
  read({ text }, talk) {
    const { phone, email } = contactFromText(talk, text);
    return phone || email ? text : null;
  },
  misread: ({ text }, { locale }) => (/\d/.test(text) ? locale.intake.phoneWrong(text) : locale.talk.unclear),
  otherwise: 'no',
  help: ({ locale }) => locale.intake.phoneNeeded,
});
