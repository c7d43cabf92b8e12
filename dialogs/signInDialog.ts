import { AskDialog } from './askDialog.ts';
import { readCallBack } from './callBack.ts';
import { wordsFor } from './locales/index.ts';
import { asksAboutMailedCode } from './mailedCode.ts';
import { type Question, readChoice } from './question.ts';
import type { Choice } from './reply.ts';
import { isOneOf } from './sameWords.ts';
import { removedMark } from './secretWords.ts';
import { beforeBuying } from './statements.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';
import { isTimeAlone } from './timeAlone.ts';

type SignInAnswer = 'signed-in' | 'again' | 'no-code' | 'time' | 'locked-out' | 'no-customer';

/** Ends with `signed-in`, `locked-out` or `not-known`, or with what was asked instead. */
export function createSignInDialog() {
  return talkDialog('signIn', [showLink, seeWhetherItWorked], [new AskDialog(signInQuestion)]);
}

const showLink: Step = async function showLink(step, talk) {
  if (talk.person) return step.endDialog('signed-in');
  const url = await talk.turn.signIn.createLink();
  if (url) return step.beginDialog(signInQuestion.name, { url, why: whyOf(step.options) });
  await talk.say(talk.locale.access.notInDirectory);
  return step.endDialog('not-known');
};

const seeWhetherItWorked: Step = async function seeWhetherItWorked(step, talk) {
  if (step.result === 'again') return step.replaceDialog('signIn.steps', { again: true });
  if (step.result === 'no-code') return step.replaceDialog('signIn.steps', { noCode: true });
  if (step.result === 'time') {
    talk.redraft({ callWish: `call me ${talk.heard?.text ?? ''}` });
    return step.replaceDialog('signIn.steps', { timeTold: true });
  }
  if (step.result === 'no-customer') {
    await talk.say(beforeBuying(talk));
    return step.endDialog('not-known');
  }
  if (step.result === 'signed-in' && talk.person) {
    await talk.say(talk.locale.access.welcome(talk.person.name, talk.person.organization.name));
  }
  return step.endDialog(step.result);
};

type Why = 'signIn' | 'signInForTickets' | 'signInForPhone' | 'notYet' | 'noCode' | 'timeTold';

const signInQuestion: Question<{ url: string; why: Why }, SignInAnswer> = {
  name: 'signIn.question',
  isOpen: true,
  ask(talk, { url, why }) {
    const { access } = talk.locale;
    return {
      text: why === 'noCode' ? access.noCode(talk.turn.deskName) : access[why],
      links: [{ title: access.signInLink, url }],
      choices: choicesOf(talk),
    };
  },
  read(said, talk) {
    const { text } = said;
    const choice = readChoice(said, choicesOf(talk));
    if (choice) return choice.answer === 'no-customer' ? 'no-customer' : 'locked-out';
    if (text.includes(removedMark) || isOneOf(text, wordsFor('signedIn'))) {
      return talk.person ? 'signed-in' : 'again';
    }
    if (asksAboutMailedCode(text)) return 'no-code';
    return isTimeAlone(text) && isTime(readCallBack(talk, text)) ? 'time' : null;
  },
  notice: (activity, talk) => (activity.name === 'desk/signed-in' && talk.person ? 'signed-in' : null),
  help: ({ locale }) => locale.access.helpSignIn,
};

function cannotSignIn({ locale }: TalkTurn): Choice {
  return { answer: 'locked-out', title: locale.access.cannotSignIn, words: wordsFor('cannotSignIn') };
}

/** Who asks before buying may have nothing to sign in with yet. R065, K9. */
function choicesOf(talk: TalkTurn): readonly Choice[] {
  const noCustomer = { answer: 'no-customer', title: talk.locale.access.noCustomer };
  return [cannotSignIn(talk), ...(talk.draft.kind === 'presales' ? [noCustomer] : [])];
}

function isTime(callBack: ReturnType<typeof readCallBack>): boolean {
  return callBack !== null && callBack !== 'again';
}

function whyOf(options: object): Why {
  if ('noCode' in options) return 'noCode';
  if ('timeTold' in options) return 'timeTold';
  if ('again' in options) return 'notYet';
  if ('forPhone' in options) return 'signInForPhone';
  return 'forTickets' in options ? 'signInForTickets' : 'signIn';
}
