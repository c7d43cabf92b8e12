import { AskDialog } from './askDialog.ts';
import { comeBackToOther } from './comeBackToOther.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion, isSomethingElse, type Question } from './question.ts';
import { isOneOf } from './sameWords.ts';
import { saysUnsolved } from './saysUnsolved.ts';
import { type Step, talkDialog } from './talkDialog.ts';

const longestComment = 1_000;

/** "4", "4/5", "5 stars", "给5分": one digit in a short text. */
const ratingIn = /^\D{0,12}([1-5])(?:\s?\/\s?5)?\D{0,12}$/u;

/** "3 - it was slow": a rating with a word to it. */
const ratingWithWord = /^([1-5])(?:\s?\/\s?5)?\s?[-–—,，:：.。;；!！]\s*(\D.*)$/su;

/** After a ticket is resolved: a rating and a word, both skippable; then the bot speaks again. R131. */
export function createSurveyDialog() {
  return talkDialog(
    'survey',
    [askForRating, askForComment, finish],
    [new AskDialog(ratingQuestion), new AskDialog(commentQuestion)],
  );
}

const askForRating: Step = async function askForRating(step) {
  return step.beginDialog(ratingQuestion.name, step.options);
};

const askForComment: Step = async function askForComment(step, talk) {
  if (isSomethingElse(step.result) && isOneOf(step.result.ask, wordsFor('thanks'))) {
    await talk.say(talk.locale.talk.youAreWelcome);
    return step.replaceDialog('survey.steps', step.options);
  }
  if (isSomethingElse(step.result) && saysUnsolved(step.result.ask))
    return step.endDialog({ next: 'reopen', options: step.options });
  if (isSomethingElse(step.result) || step.result === 'skip') {
    await talk.turn.desk.finishWrapUp();
    if (isSomethingElse(step.result)) return step.endDialog(step.result);
    await talk.say(talk.locale.tickets.skipped);
    await comeBackToOther(talk);
    return step.endDialog();
  }
  const [rating, ...words] = String(step.result).split(' ');
  Object.assign(step.values, { rating: Number(rating) });
  return words.length > 0 ? step.next(words.join(' ')) : step.beginDialog(commentQuestion.name);
};

const finish: Step = async function finish(step, talk) {
  const comment = typeof step.result === 'string' && step.result !== '' ? step.result : null;
  const { rating } = { rating: 0, ...step.values };
  await talk.turn.desk.recordSurvey({ ticket: ticketOf(step.options), rating, comment });
  await talk.turn.desk.finishWrapUp();
  if (comment && saysUnsolved(comment)) return step.endDialog({ next: 'reopen', options: step.options });
  await talk.say(talk.locale.tickets.thanks);
  await comeBackToOther(talk);
  return step.endDialog();
};

const ratingQuestion = choiceQuestion<{ ticket?: number; isKnown?: boolean }>({
  name: 'survey.rating',
  isOpen: true,
  ask: ({ locale: { tickets } }, { ticket = 0, isKnown }) =>
    isKnown ? tickets.rate : `${tickets.resolved(ticket)}\n\n${tickets.rate}`,
  choices: ({ locale: { tickets } }) => [
    ...(['1', '2', '3', '4', '5'] as const).map((rating) => ({
      answer: rating,
      title: tickets.ratings[rating],
      words: rating === '5' ? wordsFor('excellent') : rating === '1' ? wordsFor('poor') : [],
    })),
    {
      answer: 'skip',
      title: tickets.skip,
      words: [...wordsFor('skip'), ...wordsFor('cancel'), ...wordsFor('no')],
    },
  ],
  read({ text }) {
    const plain = text.normalize('NFKC');
    const [, rating, word = ''] = ratingWithWord.exec(plain) ?? [];
    if (rating) return `${rating} ${word.slice(0, longestComment)}`;
    return ratingIn.exec(plain)?.[1] ?? null;
  },
  help: ({ locale }) => locale.tickets.helpSurvey,
});

const commentQuestion: Question<object, string> = {
  name: 'survey.comment',
  ask: ({ locale: { tickets } }) => ({
    text: tickets.comment,
    choices: [{ answer: 'skip', title: tickets.skip }],
  }),
  read: ({ text, pressed }) =>
    pressed || text === '1' || isOneOf(text, [...wordsFor('skip'), ...wordsFor('no')])
      ? ''
      : text.slice(0, longestComment),
  help: ({ locale }) => locale.tickets.helpSurvey,
};

function ticketOf(options: object): number {
  return 'ticket' in options && typeof options.ticket === 'number' ? options.ticket : 0;
}
