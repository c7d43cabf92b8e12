import { AskDialog } from './askDialog.ts';
import { comeBackToOther } from './comeBackToOther.ts';
import { deskAnswer } from './deskAnswer.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { asksForTickets } from './route.ts';
import { isOneOf } from './sameWords.ts';
import { saysCalledOff } from './saysCalledOff.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/** While a ticket waits: what is written is kept with it, and it can be withdrawn. */
export function createWaitingDialog() {
  return talkDialog('waiting', [takeMessage, withdraw], [new AskDialog(withdrawQuestion)]);
}

const takeMessage: Step = async function takeMessage(step, talk) {
  const { locale, heard } = talk;
  const ticket = talk.turn.ticket?.number ?? 0;
  const isOver = 'withdraws' in step.options || saysCalledOff(heard?.text ?? '');
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
