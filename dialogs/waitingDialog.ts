import { fold } from '../knowledge/text/fold.ts';
import { AskDialog } from './askDialog.ts';
import { comeBackToOther } from './comeBackToOther.ts';
import { deskAnswer } from './deskAnswer.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { asksForTickets } from './route.ts';
import { isOneOf } from './sameWords.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/** While a ticket waits: what is written is kept with it, and it can be withdrawn. */
export function createWaitingDialog() {
  return talkDialog('waiting', [takeMessage, withdraw], [new AskDialog(withdrawQuestion)]);
}

const takeMessage: Step = async function takeMessage(step, talk) {
  const { locale, heard } = talk;
  const ticket = talk.turn.ticket?.number ?? 0;
  const isOver = 'withdraws' in step.options || wantsOut(heard?.text ?? '');
  if (isOver) return step.beginDialog(withdrawQuestion.name, { ticket });
  if (heard?.text && asksForTickets(talk, heard.text)) return step.endDialog({ next: 'tickets' });
  if (isOneOf(heard?.text ?? '', wordsFor('howLong'))) {
    await talk.say(deskAnswer(talk, { about: 'first-reply' }));
    return step.endDialog();
  }
  if (heard && !heard.text)
    await talk.say(
      `${locale.tickets.addedShort(ticket)}${locale.talk.space}${locale.talk.onlyTextKeptForAgent}`,
    );
  else if (talk.profile.addedTo !== ticket) {
    talk.remember({ addedTo: ticket });
    await talk.say(locale.tickets.added(ticket));
  } else await talk.say(locale.tickets.addedShort(ticket));
  return step.endDialog();
};

const withdraw: Step = async function withdraw(step, talk) {
  const { tickets } = talk.locale;
  const ticket = talk.turn.ticket?.number ?? 0;
  if (step.result !== 'yes') {
    await talk.say(tickets.kept(ticket));
    return step.endDialog();
  }
  const done = await talk.turn.desk.withdrawTicket();
  const said = {
    withdrawn: tickets.withdrawn(ticket),
    'too-late': tickets.tooLate(ticket),
    none: tickets.noTicket,
  };
  await talk.say(said[done]);
  if (done === 'withdrawn') await comeBackToOther(talk);
  return step.endDialog();
};

const withdrawQuestion = choiceQuestion<{ ticket: number }>({
  name: 'waiting.withdraw',
  ask: ({ locale }, { ticket }) => locale.tickets.sureToWithdraw(ticket),
  choices: ({ locale }) => [
    { answer: 'yes', title: locale.talk.yes, words: [...wordsFor('yes'), ...wordsFor('withdraw')] },
    { answer: 'no', title: locale.talk.no, words: wordsFor('no') },
  ],
  help: ({ locale }, { ticket }) => locale.tickets.sureToWithdraw(ticket),
});

/** "No, never mind", "I do not need it any more": short, or it tells something of the problem, too. */
function wantsOut(text: string): boolean {
  const said = fold(text);
  return isOneOf(text, wordsFor('withdraw')) || (said.length <= longestRefusal && calledOff.test(said));
}

const longestRefusal = 60;
const calledOff =
  /\bnever ?mind\b|\bforget (?:it|about it|that)\b|\b(?:do not|don't|no longer) need (?:it|this|you|help|a person|anybody|anyone|anything)\b|\bnot needed (?:any ?more|any longer)\b|\bno longer needed\b|\bchanged my mind\b|\bcancel (?:it|this|that|everything|(?:my|the|this) (?:request|ticket))\b|\b(?:solved|fixed) (?:it|itself)\b|\bmegsem?\b(?! (?:megy|mukod|jo|jutott|erkez|tud|lehet))|\bhagyjuk\b|\bfelejts(?:e|uk) el\b|\b(?:mar )?nem (?:kell|szukseges|kerem|kerek)(?: mar)?(?: segitseg)?[.!]?$|\bmeggondoltam magam\b|\btargytalan\b|\bmegoldodott\b|算了|不用了|不需要了|不必了|用不着了|没事了|不麻烦了|已经(?:好了|解决)|自己(?:好了|解决)|^(?:请|想|我想|我要)?(?:帮我)?(?:撤回|取消|撤销)(?:吧|了|它|这个|工单|请求)?[。!]?$/u;
