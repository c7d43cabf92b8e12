import { AskDialog } from './askDialog.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion, isSomethingElse } from './question.ts';
import { saysUnsolved } from './saysUnsolved.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/**
 * Offers to open a resolved ticket again when its customer says that it is not solved. R131.
 *
 * Who declines before having rated the help is asked for the rating once more.
 */
export function createReopenDialog() {
  return talkDialog('reopen', [offer, reopen], [new AskDialog(offerQuestion)]);
}

const offer: Step = async function offer(step) {
  return step.beginDialog(offerQuestion.name, step.options);
};

const reopen: Step = async function reopen(step, talk) {
  const isInSurvey = talk.turn.holder === 'wrap-up';
  if (isInSurvey && (isSomethingElse(step.result) || step.result === 'yes'))
    await talk.turn.desk.finishWrapUp();
  if (isSomethingElse(step.result)) return step.endDialog(step.result);
  const { ticket = 0 }: { ticket?: number } = step.options;
  const { tickets } = talk.locale;
  if (step.result !== 'yes') {
    await talk.say(tickets.staysResolved(ticket));
    return isInSurvey
      ? step.endDialog({ next: 'survey', options: { ticket, isKnown: true } })
      : step.endDialog();
  }
  if ((await talk.turn.desk.reopenTicket(ticket)) === 'none') return step.endDialog({ next: 'escalation' });
  talk.remember({ resolved: null });
  await talk.say(tickets.reopened(ticket));
  return step.endDialog();
};

const offerQuestion = choiceQuestion<{ ticket?: number }>({
  name: 'reopen.offer',
  isOpen: true,
  ask: ({ locale }, { ticket = 0 }) => locale.tickets.offerReopen(ticket),
  choices: ({ locale: { tickets, talk } }) => [
    { answer: 'yes', title: tickets.reopen, words: [...wordsFor('yes'), ...wordsFor('person')] },
    { answer: 'no', title: talk.no, words: wordsFor('no') },
  ],
  read: ({ text }) => (saysUnsolved(text) ? 'yes' : null),
  help: ({ locale }, { ticket = 0 }) => locale.tickets.offerReopen(ticket),
});
