import type { Severity } from '../knowledge/severity.ts';
import { AskDialog } from './askDialog.ts';
import { assess } from './assess.ts';
import { readCallBack } from './callBack.ts';
import { reviewCard } from './cards/reviewCard.ts';
import { correctionIn } from './correction.ts';
import { asksWhy, levelWishedHere } from './deskQuestion.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import { severityBecause, severityWords } from './severityWords.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';
import { speaksOfCall } from './timeAlone.ts';

/**
 * Shows the whole ticket before it is sent; ends with `send`, `problem`, `impact`, `contact` or `cancel`, and with
 * `corrected` when something was changed by words.
 */
export function createReviewDialog() {
  return talkDialog('review', [showAll, takeAnswer], [new AskDialog(reviewQuestion)]);
}

const showAll: Step = async function showAll(step, talk) {
  if (!talk.draft.submissionId) talk.redraft({ submissionId: talk.turn.createId() });
  return step.beginDialog(reviewQuestion.name);
};

const takeAnswer: Step = async function takeAnswer(step, talk) {
  const correction = typeof step.result === 'string' ? correctionIn(talk, step.result) : null;
  if (!correction) return step.endDialog(step.result);
  const before = assess(talk).severity;
  talk.redraft(correction);
  await talk.say([talk.locale.intake.corrected, newLevel(talk, before)].filter(Boolean).join('\n\n'));
  return step.endDialog('corrected');
};

/** That the proposed severity is another one now, and why; null when it is the same. */
function newLevel(talk: TalkTurn, before: Severity): string | null {
  const decision = assess(talk);
  if (decision.severity === before) return null;
  return talk.locale.intake.correctedLevel(severityWords(talk, before), severityBecause(talk, decision));
}

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
  read: ({ text }, talk) => (correctionIn(talk, text) ? text : null),
  misread: ({ text }, talk) => {
    const { helpReview, callBackWrong } = talk.locale.intake;
    if (asksWhy(text)) return whyThisLevel(talk);
    if (levelWishedHere(text)) return `${whyThisLevel(talk)}\n\n${talk.locale.desk.levelFollows}`;
    return speaksOfCall(text) && readCallBack(talk, text) === 'again' ? callBackWrong(text) : helpReview;
  },
  help: ({ locale }) => locale.intake.helpReview,
});

function whyThisLevel(talk: TalkTurn): string {
  const { intake, talk: says } = talk.locale;
  const proposed = intake.proposed(severityBecause(talk, assess(talk)));
  return `${proposed}${says.space}${intake.severityIsProposed}`;
}
