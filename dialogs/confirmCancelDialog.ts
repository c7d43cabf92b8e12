import { AskDialog } from './askDialog.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import { forgetQuestion } from './talkTurn.ts';

/** Asks before something typed is thrown away; a yes ends everything under way, a no goes on where it was. */
export function createConfirmCancelDialog() {
  return talkDialog('confirmCancel', [askFirst, act], [new AskDialog(confirmQuestion)]);
}

const askFirst: Step = async function askFirst(step) {
  return step.beginDialog(confirmQuestion.name);
};

const act: Step = async function act(step, talk) {
  if (step.result !== 'yes') {
    await talk.say(talk.locale.talk.goingOn);
    return step.endDialog();
  }
  const startsOver = 'startsOver' in step.options && step.options.startsOver === true;
  forgetQuestion(talk);
  await talk.say(startsOver ? talk.locale.talk.startedOver : talk.locale.talk.cancelled);
  await step.parent?.cancelAllDialogs();
  return step.cancelAllDialogs();
};

const confirmQuestion = choiceQuestion({
  name: 'confirmCancel.question',
  ask: ({ locale }) => locale.talk.sureToCancel,
  choices: ({ locale }) => [
    { answer: 'yes', title: locale.talk.yes, words: [...wordsFor('yes'), ...wordsFor('cancel')] },
    { answer: 'no', title: locale.talk.no, words: wordsFor('no') },
  ],
  help: ({ locale }) => locale.talk.sureToCancel,
});
