import type { Article } from '../../knowledge/article.ts';
import type { Language } from '../../knowledge/language.ts';
import { supportAccess } from '../../knowledge/roles.ts';
import { dayInWords } from '../dates.ts';
import { links } from '../links.ts';
import { type Locale, locales } from '../locales/index.ts';
import type { Reply } from '../reply.ts';
import type { TalkTurn } from '../talkTurn.ts';
import { askedFor } from './askedFor.ts';
import { type CardElement, heading, paragraph, smallPrint } from './card.ts';
import { forReader } from './forReader.ts';

/** Longer answers, in characters, are cut at a step boundary, and what follows the steps is left to "show all". */
const mostShown: Readonly<Record<Language, number>> = { en: 900, hu: 900, zh: 600 };

interface Shown {
  readonly steps: readonly string[];
  readonly isCut: boolean;
}

/** The steps that fit, at least two; all of them when little would be left. Short articles are never cut. */
function shownSteps({ language, intro, steps, check, support }: Article, isFull: boolean): Shown {
  const all = { steps, isCut: false };
  const whole = [intro, ...steps, ...check, ...support].join('').length;
  if (isFull || whole <= mostShown[language]) return all;
  let length = intro.length;
  const fitting = steps.findIndex((step) => {
    length += step.length;
    return length > mostShown[language];
  });
  const count = Math.max(fitting, 2);
  const isNearlyAll = fitting < 0 || steps.length - count < 2;
  return { steps: isNearlyAll ? steps : steps.slice(0, count), isCut: true };
}

/**
 * An article as an answer: what it means, the steps, what to check, the variant of the person's cloud, and the
 * source with its date. Procedures for administrators tell everybody else whom to ask. R006, R114, R123, R135.
 */
export function answerCard(
  talk: TalkTurn,
  found: Article,
  isFull: boolean,
): Pick<Reply, 'text' | 'body'> & { readonly isCut: boolean } {
  const article = forReader(found, talk.cloud);
  const locale = locales[article.language];
  const isForOthers = article.audience === 'admin' && isPlainUser(talk);
  const shown = isForOthers ? { steps: [], isCut: false } : shownSteps(article, isFull);
  const left = article.steps.length - shown.steps.length;
  const parts = [
    article.intro,
    isForOthers
      ? locale.answer.askYourAdmin(links.findMyAdmin, locale.access.findAdmin)
      : audienceNote(talk, article),
    shown.steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    left > 0 && !isForOthers ? locale.answer.moreSteps(left) : '',
    isForOthers ? '' : difference(talk, article, locale),
    shown.isCut ? leftOut(talk, article, shown) : '',
    ...(shown.isCut || isForOthers
      ? []
      : [bullets(locale.answer.check, article.check), bullets(locale.answer.support, article.support)]),
  ].filter(Boolean);
  const source = sourceLine(article, talk, locale);
  return {
    text: [`**${article.title}**`, ...parts, source].join('\n\n'),
    body: [heading(article.title), ...parts.map(paragraph), smallPrint(source)] satisfies CardElement[],
    isCut: shown.isCut,
  };
}

/** What differs for readers of 21Vianet, and for readers of Chinese who may be there. */
function difference({ cloud, language }: TalkTurn, article: Article, { answer }: Locale): string {
  const isReader = cloud === '21vianet' || (cloud === null && language === 'zh');
  return isReader ? bullets(answer.difference, article.difference) : '';
}

/** Of what a cut answer leaves out, the points the question was about. */
function leftOut({ profile }: TalkTurn, { intro, steps, check }: Article, shown: Shown): string {
  const hidden = [...steps.slice(shown.steps.length), ...check];
  const points = askedFor(profile.question ?? '', hidden, [intro, ...shown.steps].join(' '));
  return points.map((point) => `- ${point}`).join('\n');
}

function bullets(title: string, items: readonly string[]): string {
  return items.length > 0 ? `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}` : '';
}

function sourceLine({ sources, language }: Article, talk: TalkTurn, locale: Locale): string {
  const reader = language === talk.language ? talk : { locale };
  return sources
    .slice(0, 2)
    .map(({ title, url, date }) => locale.answer.source(title, url, dayInWords(date, reader)))
    .join('\n\n');
}

function audienceNote({ person }: TalkTurn, { audience, language, steps }: Article): string {
  return audience === 'admin' && !person && steps.length > 0 ? locales[language].answer.forAdmins : '';
}

/** Known, and without any administrator role. */
function isPlainUser({ person }: TalkTurn): boolean {
  return person !== null && supportAccess(person.roles).access === 'none';
}
