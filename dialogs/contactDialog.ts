import { fold } from '../knowledge/text/fold.ts';
import { AskDialog } from './askDialog.ts';
import { assess } from './assess.ts';
import { callBackOf, callBackSchema } from './callBack.ts';
import { contactCard, type KnownContact } from './cards/contactCard.ts';
import { contactFromText } from './contactFromText.ts';
import { type Given, givenOf, readGiven, ways } from './contactGiven.ts';
import { numberQuestion, timeQuestion, wayQuestion, whichPhoneQuestion } from './contactQuestions.ts';
import { answer } from './draft.ts';
import type { CallBack } from './ports.ts';
import type { Question } from './question.ts';
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
      askWhenToCall,
      keepTime,
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
  Object.assign(step.values, { wantsCall: step.result === 'phone' });
  const isPhoneMissing = preferred === 'phone' && !contact?.phone;
  return isPhoneMissing ? step.beginDialog(numberQuestion.name) : step.next();
};

/** A number to call, or another way than calling. */
const keepNumber: Step = async function keepNumber(step, talk) {
  if (step.result === 'no') return step.beginDialog(wayQuestion.name, { hasPhone: false });
  if (step.result !== undefined) keepWayIn(talk, step.result);
  return step.next();
};

const keepOtherWay: Step = async function keepOtherWay(step, talk) {
  if (step.result !== undefined) keepWayIn(talk, step.result);
  return step.next();
};

/** Once, of who has just chosen to be called, unless it is critical: any time will do. */
const askWhenToCall: Step = async function askWhenToCall(step, talk) {
  const { draft } = talk;
  const wantsCall = 'wantsCall' in step.values && step.values.wantsCall === true;
  const isOpen = draft.preferred === 'phone' && draft.contact?.phone && !draft.contact.callBack;
  const isAsked = wantsCall && isOpen && assess(talk).severity !== 'A';
  return isAsked ? step.beginDialog(timeQuestion.name) : step.next();
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

/**
 * Of the directory; a number in the problem itself comes first when it was given to be called on. A number of the
 * directory that nobody could dial is asked for anew, with the reason.
 */
function knownContact(talk: TalkTurn): KnownContact {
  const { person, draft } = talk;
  const wishes = [draft.callWish, draft.problem]
    .filter(Boolean)
    .join('\n')
    .match(/(?:[^.!?。！？\n]|\.(?=\S))+[.!?。！？\n]?/gu)
    ?.filter((it) => wantsCall.test(fold(it)));
  const given = wishes && wishes.length > 0 ? contactFromText(talk, wishes.join(' ')) : null;
  const callBack = given && callBackOf(talk, given);
  const asked = given?.phone || callBack ? { preferred: 'phone' as const, callBack } : {};
  const unusable = !given?.phone && person?.phone && !contactFromText(talk, person.phone).phone;
  const phone = given?.phone ?? (unusable ? null : (person?.phone ?? null));
  const email = given?.email ?? person?.email ?? '';
  return { phone, email, ...(unusable ? { unusable: person.phone } : {}), ...asked };
}

const wantsCall =
  /\b(?:call|phone|ring|reach|contact) (?:me|us)\b|\bmy (?:phone|mobile|cell|number)\b|\bhivj|\bhivhat|elerheto|erj[eu]n?ek el|\bvisszahiv|\bkeressenek|(?:打|联系|致电|回电|拨打)[给到]?我|请(?:致电|回电|拨打)|给我(?:回|打)?(?:个|一个)?电话|回(?:个)?电话|我的(?:电话|手机)/u;

const contactQuestion: Question<KnownContact, Given> = {
  name: 'contact.question',
  ask: contactCard,
  read: (said, talk, known) => readGiven(said, talk, known).given,
  misread: (said, talk, known) => readGiven(said, talk, known).fault ?? talk.locale.intake.contactAgain,
  help: ({ locale }) => locale.intake.helpContact,
};
