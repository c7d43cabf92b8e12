import type { Article } from '../../knowledge/article.ts';
import { supportAccess } from '../../knowledge/roles.ts';
import { dayInWords } from '../dates.ts';
import { links } from '../links.ts';
import { type Locale, locales } from '../locales/index.ts';
import type { Reply } from '../reply.ts';
import type { TalkTurn } from '../talkTurn.ts';
import { type CardElement, heading, paragraph, smallPrint } from './card.ts';

/** Longer answers are cut at a step boundary. */
const mostShown = 900;

/** How much of an article is shown: all, or up to a step boundary with the rest a button away. */
export interface Shown {
  readonly steps: readonly string[];
  readonly isCut: boolean;
}

/** The steps that fit, at least two; all of them when asked for or when little would be left. */
export function shownSteps({ intro, steps }: Article, isFull: boolean): Shown {
  const all = { steps, isCut: false };
  if (isFull) return all;
  let length = intro.length;
  const fitting = steps.findIndex((step) => {
    length += step.length;
    return length > mostShown;
  });
  const count = Math.max(fitting, 2);
  return fitting < 0 || steps.length - count < 2 ? all : { steps: steps.slice(0, count), isCut: true };
}

/**
 * An article as an answer: what it means, the steps, what to check, the variant of the person's cloud, and the
 * source with its date. Procedures for administrators tell everybody else whom to ask. R006, R114, R123, R135.
 */
export function answerCard(
  talk: TalkTurn,
  article: Article,
  isFull: boolean,
): Pick<Reply, 'text' | 'body'> & { readonly isCut: boolean } {
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
    shown.isCut ? locale.answer.moreSteps(left) : '',
    ...(shown.isCut || isForOthers ? [] : sections(talk, article, locale)),
  ].filter(Boolean);
  const source = sourceLine(article, talk, locale);
  return {
    text: [`**${article.title}**`, ...parts, source].join('\n\n'),
    body: [heading(article.title), ...parts.map(paragraph), smallPrint(source)] satisfies CardElement[],
    isCut: shown.isCut,
  };
}

function sections({ cloud, language }: TalkTurn, article: Article, { answer }: Locale): string[] {
  const isChinaReader = cloud === '21vianet' || (cloud === null && language === 'zh');
  return [
    isChinaReader ? bullets(answer.difference, article.difference) : '',
    bullets(answer.check, article.check),
    bullets(answer.support, article.support),
  ];
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
