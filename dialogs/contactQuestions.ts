import { readCallBack } from './callBack.ts';
import { contactFromText } from './contactFromText.ts';
import { ways } from './contactGiven.ts';
import { wordsFor } from './locales/index.ts';
import type { CallBack, ContactWay } from './ports.ts';
import { choiceQuestion, type Question, readChoice } from './question.ts';
import type { Choice } from './reply.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Which of several numbers that were typed is the one to call. */
export const whichPhoneQuestion = choiceQuestion<{ phones: readonly string[] }>({
  name: 'contact.whichPhone',
  ask: ({ locale }) => locale.intake.whichPhone,
  choices: (_talk, { phones }) => phones.map((phone) => ({ answer: phone, title: phone })),
  help: ({ locale }) => locale.intake.helpContact,
});

const anyTime = ({ locale: { intake } }: TalkTurn): Choice => ({
  answer: 'any',
  title: intake.anyTime,
  words: [...wordsFor('anyTime'), ...wordsFor('no'), ...wordsFor('unknown')],
});

/** When to call; "any time" leaves it open. */
export const timeQuestion: Question<object, CallBack | 'any'> = {
  name: 'contact.time',
  ask: (talk) => ({ text: talk.locale.intake.callBackWhen, choices: [anyTime(talk)] }),
  read(said, talk) {
    if (readChoice(said, [anyTime(talk)])) return 'any';
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

/** How the person prefers to be reached; a number, an address or a time will do as well. */
export const wayQuestion = choiceQuestion<{ hasPhone?: boolean }>({
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
export const numberQuestion = choiceQuestion({
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
