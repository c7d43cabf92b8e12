import type { Article } from '../knowledge/article.ts';
import { mayAskAPerson } from './adminCheckDialog.ts';
import { answerCard } from './cards/answerCard.ts';
import { type Locale, locales, wordsFor } from './locales/index.ts';
import { choiceQuestion } from './question.ts';
import type { Choice } from './reply.ts';
import { isMereName } from './sameSubject.ts';
import { saysHelpless } from './saysHelpless.ts';
import { saysSolved } from './saysSolved.ts';
import { saysUnhelped, soundsUnhelped } from './saysUnhelped.ts';
import type { TalkTurn } from './talkTurn.ts';

/** What the knowledge base found; kept as ids, so that the talk can change its language meanwhile. */
export interface Found {
  readonly mode: 'answer' | 'choices' | 'nothing';
  /** Best first. */
  readonly articles: readonly string[];
  readonly language: Article['language'];
  /** The language the talk had then: after a change of it, the answer is shown in the new one too. */
  readonly talkLanguage?: Article['language'];
  readonly isFull?: boolean;
  /** The first was chosen out of these, so the others may still be what was meant. */
  readonly isChosen?: boolean;
  /** Was said to be no help already, so that it is not shown again. */
  readonly isUnhelpful?: boolean;
}

/** How many related articles an answer offers by itself. */
const relatedShown = 2;

/**
 * What may be meant instead of an answer that did not help: what belongs to it so closely that each leads to the
 * other, and nothing that it offered already.
 */
export function othersThan(talk: TalkTurn, found: Found): readonly string[] {
  if (found.mode !== 'answer') return [];
  if (found.isChosen) return found.articles.slice(1);
  return relatedOf(talk, found)
    .slice(relatedShown)
    .filter(({ related }) => related.includes(found.articles[0] ?? ''))
    .map(({ id }) => id);
}

/** Known to be entitled to a person, or not known yet and so perhaps entitled. */
export function mayHavePerson(talk: TalkTurn): boolean {
  return talk.person === null || mayAskAPerson(talk, talk.person);
}

const person = ({ locale }: Pick<TalkTurn, 'locale'>): Choice => ({
  answer: 'person',
  title: locale.talk.shortcuts.person,
  words: wordsFor('person'),
});

const orYes = (choice: Choice): Choice => ({
  ...choice,
  words: [...(choice.words ?? []), ...wordsFor('yes')],
});

/** The answer itself, and whether it helped; ends with `yes`, `no`, `all`, `person` or another article. */
export const helpedQuestion = choiceQuestion<Found>({
  name: 'answer.helped',
  isOpen: true,
  ask(talk, found) {
    const article = articleOf(talk, found);
    const { answer } = localeOf(talk, found);
    if (!article) return answer.didItHelp;
    const { text, body = [] } = answerCard(talk, article, found.isFull ?? false);
    const question = answer.didItHelp;
    return {
      text: `${text}\n\n${question}`,
      body: [...body, { type: 'TextBlock', text: question, wrap: true, separator: true }],
    };
  },
  choices(talk, found) {
    const locale = localeOf(talk, found);
    const { answer } = locale;
    const article = articleOf(talk, found);
    const isCut = article && answerCard(talk, article, found.isFull ?? false).isCut;
    return [
      { answer: 'yes', title: answer.yes, words: [...wordsFor('yes'), ...wordsFor('solved')] },
      { answer: 'no', title: answer.no, words: [...wordsFor('no'), ...wordsFor('notSolved')] },
      ...(isCut ? [{ answer: 'all', title: answer.showAll, words: wordsFor('showAll') }] : []),
      ...related(talk, found),
      ...(mayHavePerson(talk) ? [person({ locale })] : []),
    ];
  },
  read: ({ text }, talk) => (saysSolved(text) ? 'yes' : saysNo(text, talk) ? 'no' : null),
  help: ({ locale }) => locale.answer.helpAbout,
});

/** Which of up to three articles is meant; ends with its id or `no`. */
export const whichQuestion = choiceQuestion<Found>({
  name: 'answer.which',
  isOpen: true,
  ask(talk, found) {
    const { answer } = localeOf(talk, found);
    return talk.profile.unhelpful > 0 ? answer.whichOne : answer.didYouMean;
  },
  choices: (talk, found) => [
    ...found.articles.slice(0, 3).flatMap((id) => {
      const article = talk.knowledge.article(id, languageOf(talk, found));
      return article ? [{ answer: id, title: article.title, words: [article.question] }] : [];
    }),
    {
      answer: 'no',
      title: localeOf(talk, found).answer.noneOfThese,
      words: [...wordsFor('no'), ...wordsFor('none')],
    },
  ],
  read: ({ text }, talk) => (saysNo(text, talk) ? 'no' : null),
  help: ({ locale }) => locale.answer.helpChoose,
});

/** That there is no answer, with the way to a person where one is open. */
export const nothingQuestion = choiceQuestion<Found>({
  name: 'answer.nothing',
  isOpen: true,
  ask: ({ locale: { answer } }, { mode, isUnhelpful }) =>
    mode === 'nothing' && !isUnhelpful ? answer.nothingFound : answer.tryOtherWords,
  choices: (talk) => (mayHavePerson(talk) ? [orYes(person(talk))] : []),
  read: ({ text }, talk) => (isNoHelp(text, talk) ? 'unhelped' : null),
  help: ({ locale }) => locale.answer.nothingFound,
});

/** Whether to bring in a person after answers that did not help. */
export const offerQuestion = choiceQuestion<Found>({
  name: 'answer.offer',
  isOpen: true,
  ask: ({ locale: { answer, talk }, person }) =>
    `${answer.sorry}${talk.space}${person ? answer.offerPersonToAdmin : answer.offerPerson}`,
  choices: ({ locale: { answer } }) => [
    { answer: 'yes', title: answer.personPlease, words: [...wordsFor('yes'), ...wordsFor('person')] },
    { answer: 'no', title: answer.noPerson, words: wordsFor('no') },
  ],
  read: ({ text }, talk) => (saysNo(text, talk) ? 'offer-again' : null),
  help: ({ locale }) => locale.answer.offerPerson,
});

/** That it did not help, whatever the words; beside the mere name of a product, what is seen in it. */
function saysNo(text: string, talk: TalkTurn): boolean {
  const { profile, knowledge, language, cloud } = talk;
  if (isNoHelp(text, talk) || (saysHelpless(text) && !isMereName(profile.question))) return true;
  if (profile.resolved !== null || isMereName(profile.question) || !soundsUnhelped(text)) return false;
  return knowledge.search(text, { language, cloud }).outcome !== 'answer';
}

/** That what was shown is no help; after a ticket was resolved, its problem is meant. */
function isNoHelp(text: string, { profile }: Pick<TalkTurn, 'profile'>): boolean {
  return profile.resolved === null && saysUnhelped(text);
}

function related(talk: TalkTurn, found: Found): readonly Choice[] {
  return relatedOf(talk, found)
    .slice(0, relatedShown)
    .map(({ id, title }) => ({ answer: id, title }));
}

/** What is related to the answer and holds in the person's cloud; not knowing it, only Chinese readers see both. */
function relatedOf(talk: TalkTurn, found: Found): readonly Article[] {
  const cloud = talk.cloud ?? (talk.language === 'zh' ? null : 'worldwide');
  return (articleOf(talk, found)?.related ?? []).flatMap((id) => {
    const other = talk.knowledge.article(id, languageOf(talk, found));
    return other && (!cloud || other.cloud === 'both' || other.cloud === cloud) ? [other] : [];
  });
}

function articleOf(talk: TalkTurn, found: Found): Article | null {
  const [id] = found.articles;
  return id ? talk.knowledge.article(id, languageOf(talk, found)) : null;
}

/** Of the articles shown, so that a card is in one language. */
function localeOf(talk: TalkTurn, found: Found): Locale {
  return locales[languageOf(talk, found)];
}

function languageOf(talk: TalkTurn, { language, talkLanguage = talk.language }: Found): Article['language'] {
  return talkLanguage === talk.language ? language : talk.language;
}
