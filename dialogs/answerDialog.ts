import type { Article } from '../knowledge/article.ts';
import { mayAskAPerson } from './adminCheckDialog.ts';
import { AskDialog } from './askDialog.ts';
import { answerCard } from './cards/answerCard.ts';
import { links } from './links.ts';
import { wordsFor } from './locales/index.ts';
import { choiceQuestion, isSomethingElse } from './question.ts';
import { type Step, talkDialog } from './talkDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/** What the knowledge base found; kept as ids, so that the talk can change its language meanwhile. */
export interface Found {
  readonly mode: 'answer' | 'choices' | 'nothing';
  /** Best first. */
  readonly articles: readonly string[];
  readonly language: Article['language'];
  readonly isFull?: boolean;
}

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
  if (found.mode === 'answer' && first) {
    talk.remember({ article: first });
    return step.beginDialog(helpedQuestion.name, found);
  }
  if (found.mode === 'choices') return step.beginDialog(whichQuestion.name, found);
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
    talk.remember({ unhelpful: 0, question: null, articlesTried: [] });
    await talk.say(answer.glad);
    return step.endDialog();
  }
  if (said === 'all') return step.replaceDialog('answer.steps', { ...found, isFull: true });
  if (said !== 'no') {
    const shown = { mode: 'answer', articles: [said, ...found.articles.filter((id) => id !== said)] };
    return step.replaceDialog('answer.steps', { ...found, ...shown, isFull: false });
  }
  if (found.mode !== 'nothing') keepAsUnhelpful(talk, found);
  if (offersHelp(talk)) return offerHelp(step, talk, found);
  const others = found.mode === 'answer' ? found.articles.slice(1) : [];
  if (others.length > 0)
    return step.replaceDialog('answer.steps', { ...found, mode: 'choices', articles: others });
  return step.beginDialog(nothingQuestion.name, { ...found, articles: [] });
};

const actOnOffer: Step = async function actOnOffer(step, talk) {
  const said = step.result;
  if (isSomethingElse(said)) return step.endDialog(said);
  if (said === 'person' || said === 'yes') return step.endDialog({ next: 'escalation' });
  await talk.say(talk.locale.answer.askAgain);
  return step.endDialog();
};

/** A person for administrators and those who may be one; the community for everybody else. */
const offerHelp = async (...[step, talk, found]: [...Parameters<Step>, Found]) => {
  talk.remember({ unhelpful: 0 });
  if (mayHavePerson(talk)) return step.beginDialog(offerQuestion.name, found);
  const community = talk.cloud === '21vianet' ? links.community21v : links.community;
  await talk.say(talk.locale.answer.offerCommunity(community, links.findMyAdmin));
  return step.endDialog();
};

function offersHelp({ profile }: TalkTurn): boolean {
  return profile.unhelpful >= unhelpfulBeforeOffer;
}

/** Known to be entitled to a person, or not known yet and so perhaps entitled. */
function mayHavePerson(talk: TalkTurn): boolean {
  return talk.person === null || mayAskAPerson(talk, talk.person);
}

function keepAsUnhelpful(talk: TalkTurn, { mode, articles }: Found): void {
  const tried = mode === 'answer' ? articles.slice(0, 1) : [];
  talk.remember({
    unhelpful: talk.profile.unhelpful + 1,
    articlesTried: [...new Set([...talk.profile.articlesTried, ...tried])],
  });
}

const person = ({ locale }: TalkTurn) => ({
  answer: 'person',
  title: locale.talk.shortcuts.person,
  words: wordsFor('person'),
});

const helpedQuestion = choiceQuestion<Found>({
  name: 'answer.helped',
  isOpen: true,
  ask(talk, found) {
    const article = articleOf(talk, found);
    if (!article) return talk.locale.answer.didItHelp;
    const { text, body = [] } = answerCard(talk, article, found.isFull ?? false);
    const question = talk.locale.answer.didItHelp;
    return {
      text: `${text}\n\n${question}`,
      body: [...body, { type: 'TextBlock', text: question, wrap: true, separator: true }],
    };
  },
  choices(talk, found) {
    const { answer } = talk.locale;
    const article = articleOf(talk, found);
    const isCut = article && answerCard(talk, article, found.isFull ?? false).isCut;
    return [
      { answer: 'yes', title: answer.yes, words: [...wordsFor('yes'), ...wordsFor('solved')] },
      { answer: 'no', title: answer.no, words: [...wordsFor('no'), ...wordsFor('notSolved')] },
      ...(isCut ? [{ answer: 'all', title: answer.showAll, words: wordsFor('showAll') }] : []),
      ...related(talk, article, found),
      ...(mayHavePerson(talk) ? [person(talk)] : []),
    ];
  },
  help: ({ locale }) => locale.answer.helpAbout,
});

const whichQuestion = choiceQuestion<Found>({
  name: 'answer.which',
  isOpen: true,
  ask: ({ locale: { answer }, profile }) => (profile.unhelpful > 0 ? answer.whichOne : answer.didYouMean),
  choices: (talk, found) => [
    ...found.articles.slice(0, 3).flatMap((id) => {
      const article = talk.knowledge.article(id, found.language);
      return article ? [{ answer: id, title: article.title, words: [article.question] }] : [];
    }),
    { answer: 'no', title: talk.locale.answer.noneOfThese, words: [...wordsFor('no'), ...wordsFor('none')] },
  ],
  help: ({ locale }) => locale.answer.helpChoose,
});

const nothingQuestion = choiceQuestion<Found>({
  name: 'answer.nothing',
  isOpen: true,
  ask: ({ locale: { answer } }, { mode }) =>
    mode === 'nothing' ? answer.nothingFound : answer.tryOtherWords,
  choices: (talk) => (mayHavePerson(talk) ? [person(talk)] : []),
  help: ({ locale }) => locale.answer.nothingFound,
});

const offerQuestion = choiceQuestion<Found>({
  name: 'answer.offer',
  isOpen: true,
  ask: ({ locale: { answer }, person }) =>
    `${answer.sorry} ${person ? answer.offerPersonToAdmin : answer.offerPerson}`,
  choices: ({ locale: { answer } }) => [
    { answer: 'yes', title: answer.personPlease, words: [...wordsFor('yes'), ...wordsFor('person')] },
    { answer: 'no', title: answer.noPerson, words: wordsFor('no') },
  ],
  help: ({ locale }) => locale.answer.offerPerson,
});

function related(talk: TalkTurn, article: Article | null, found: Found) {
  return (article?.related ?? []).slice(0, 2).flatMap((id) => {
    const other = talk.knowledge.article(id, found.language);
    return other ? [{ answer: id, title: other.title }] : [];
  });
}

function articleOf({ knowledge }: TalkTurn, { articles: [id], language }: Found): Article | null {
  return id ? knowledge.article(id, language) : null;
}

function foundOf(options: object): Found {
  const none: Found = { mode: 'nothing', articles: [], language: 'en' };
  return { ...none, ...options };
}
