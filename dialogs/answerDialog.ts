import type { DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import {
  type Found,
  helpedQuestion,
  mayHavePerson,
  nothingQuestion,
  offerQuestion,
  othersThan,
  whichQuestion,
} from './answerQuestions.ts';
import { AskDialog } from './askDialog.ts';
import { noteMiss, noteSolved } from './learn.ts';
import { links } from './links.ts';
import { phoneArticle } from './phoneDialog.ts';
import { isSomethingElse } from './question.ts';
import { communityOf } from './statements.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Unhelpful answers before help from people is offered. */
const unhelpfulBeforeOffer = 2;

/** Shows an answer, asks which is meant, or says honestly that there is none; then acts on what is said to it. */
export function createAnswerDialog() {
  return talkDialog(
    'answer',
    [showFound, actOnAnswer, actOnOffer],
    [helpedQuestion, whichQuestion, nothingQuestion, offerQuestion].map(
      (it) => new AskDialog<Found, string>(it),
    ),
  );
}

const showFound: Step = async function showFound(step, talk) {
  const found = foundOf(step.options);
  const [first] = found.articles;
  if (found.isUnhelpful) return step.next('no');
  if (found.mode === 'answer' && first) {
    talk.remember({ article: first });
    return step.beginDialog(helpedQuestion.name, found);
  }
  if (found.mode === 'choices') return step.beginDialog(whichQuestion.name, found);
  await noteMiss(talk, 'no-answer', found);
  talk.remember({ unhelpful: talk.profile.unhelpful + 1 });
  return offersHelp(talk) ? step.next('no') : step.beginDialog(nothingQuestion.name, found);
};

const actOnAnswer: Step = async function actOnAnswer(step, talk) {
  const found = foundOf(step.options);
  const { answer } = talk.locale;
  const said = step.result;
  if (isSomethingElse(said)) return step.endDialog(said);
  if (said === 'person') return step.endDialog({ next: 'escalation' });
  if (said === 'yes') {
    await noteSolved(talk, found);
    talk.remember({ unhelpful: 0, question: null, articlesTried: [] });
    await talk.say(answer.glad);
    return step.endDialog();
  }
  if (said === 'all') return step.replaceDialog('answer.steps', { ...found, isFull: true });
  if (said !== 'no' && said !== 'unhelped') {
    if (found.mode === 'choices') await noteMiss(talk, 'choice', found, said);
    if (said === phoneArticle) return step.endDialog({ next: 'phone' });
    const shown = { mode: 'answer', articles: [said, ...found.articles.filter((id) => id !== said)] };
    const isChosen = found.mode === 'choices';
    return step.replaceDialog('answer.steps', {
      ...found,
      ...shown,
      isChosen,
      isFull: false,
      isUnhelpful: false,
    });
  }
  if (found.mode !== 'nothing') await noteMiss(talk, 'not-helpful', found);
  if (found.mode !== 'nothing' || found.isUnhelpful || said === 'unhelped') keepAsUnhelpful(talk, found);
  if (offersHelp(talk)) return offerHelp(step, talk, found);
  const others = othersThan(talk, found);
  if (others.length > 0)
    return step.replaceDialog('answer.steps', {
      ...found,
      mode: 'choices',
      articles: others,
      isUnhelpful: false,
    });
  return step.beginDialog(nothingQuestion.name, { ...found, articles: [] });
};

/** Nothing that was said helped: what comes next, without another answer. */
const unhelpful: Found & { isUnhelpful: true } = {
  mode: 'nothing',
  articles: [],
  language: 'en',
  isUnhelpful: true,
};

const actOnOffer: Step = async function actOnOffer(step, talk) {
  const said = step.result;
  if (isSomethingElse(said)) return step.endDialog(said);
  if (said === 'person' || said === 'yes') return step.endDialog({ next: 'escalation' });
  if (said === 'offer-again') talk.remember({ unhelpful: unhelpfulBeforeOffer - 1 });
  if (said === 'unhelped' || said === 'offer-again')
    return step.endDialog({ next: 'answer', options: unhelpful });
  await talk.say(talk.locale.answer.askAgain);
  return step.endDialog();
};

/** A person for administrators and those who may be one; the community for everybody else. */
async function offerHelp(
  step: WaterfallStepContext,
  talk: TalkTurn,
  found: Found,
): Promise<DialogTurnResult> {
  talk.remember({ unhelpful: 0 });
  if (mayHavePerson(talk)) return step.beginDialog(offerQuestion.name, found);
  await talk.say(talk.locale.answer.offerCommunity(communityOf(talk), links.findMyAdmin));
  return step.endDialog();
}

function offersHelp({ profile }: TalkTurn): boolean {
  return profile.unhelpful >= unhelpfulBeforeOffer;
}

function keepAsUnhelpful(talk: TalkTurn, { mode, articles }: Found): void {
  const tried = mode === 'answer' ? articles.slice(0, 1) : [];
  talk.remember({
    unhelpful: talk.profile.unhelpful + 1,
    articlesTried: [...new Set([...talk.profile.articlesTried, ...tried])],
  });
}

function foundOf(options: object): Found {
  const none: Found = { mode: 'nothing', articles: [], language: 'en' };
  return { ...none, ...options };
}
