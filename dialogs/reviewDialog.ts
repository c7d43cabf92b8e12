import { AskDialog } from './askDialog.ts';
import { assess } from './assess.ts';
import { reviewCard } from './cards/reviewCard.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';

/** Shows the whole ticket before it is sent; ends with `send`, `problem`, `impact`, `contact` or `cancel`. */
export function createReviewDialog() {
  return talkDialog('review', [showAll, takeAnswer], [new AskDialog(reviewQuestion)]);
}

const showAll: Step = async function showAll(step, talk) {
  if (!talk.draft.submissionId) talk.redraft({ submissionId: talk.turn.createId() });
  return step.beginDialog(reviewQuestion.name);
};

const takeAnswer: Step = async function takeAnswer(step) {
  return step.endDialog(step.result);
};

const reviewQuestion = choiceQuestion({
  name: 'review.question',
  ask: (talk) => reviewCard(talk, assess(talk)),
  choices: ({ locale: { intake } }) => [
    { answer: 'send', title: intake.send, words: wordsFor('send'), isMain: true },
    { answer: 'problem', title: intake.change.problem },
    { answer: 'impact', title: intake.change.impact },
    { answer: 'contact', title: intake.change.contact },
    { answer: 'cancel', title: intake.cancel },
  ],
  misread: (_said, { locale }) => locale.intake.helpReview,
  help: ({ locale }) => locale.intake.helpReview,
});
