import { el } from '../console/dom.ts';
import type { AreaContext } from './context.ts';
import type { Asked, ChatDoes } from './data.ts';

const mostListed = 40;

/** What the bot does, before and after a change, with the questions the change is made for; what is amiss comes first. */
export function askedView(context: AreaContext, asked: readonly Asked[]): HTMLElement {
  const words = context.texts.effect;
  const added = asked.filter(({ isAdded }) => isAdded);
  const group = asked.filter(({ isAdded }) => !isAdded);
  return el(
    'div',
    { class: 'effect-asked' },
    ...warnings(context, added),
    ...(added.length > 0 ? [el('h4', { text: words.added }), list(context, added, 'added')] : []),
    ...(group.length > 0 ? [groupSum(context, group), list(context, group, 'group')] : []),
  );
}

/** What an agent should know before saving it: whose question is taken, and who still gets no answer. */
function warnings({ texts }: AreaContext, added: readonly Asked[]): HTMLElement[] {
  const words = texts.effect;
  const taken = added.filter(
    ({ before, after, expected }) =>
      before.does === 'answer' && before.articles[0] !== expected && after.articles[0] !== before.articles[0],
  );
  const unknown = added.filter(({ cloud }) => cloud === null);
  const missed = unknown.filter((each) => !isAnswered(each));
  const inCloud = missed.flatMap(
    ({ text }) => added.find((each) => each.text === text && each.cloud !== null && isAnswered(each)) ?? [],
  );
  const [ofCloud] = inCloud.flatMap(({ cloud }) => cloud ?? []);
  const isOffered = missed.every(({ after, expected }) => after.articles.includes(expected));
  const known = new Set(inCloud.map(({ text }) => text));
  const unanswered = missed.filter(({ text }) => !known.has(text));
  return [
    ...distinct(taken.map(({ text, before }) => words.taken(text, before.articles[0] ?? ''))).map((text) =>
      notice(text, 'danger'),
    ),
    ...(ofCloud ? [notice(words.oneCloud(texts.form.clouds[ofCloud], isOffered), 'warning')] : []),
    ...unanswered.slice(0, 5).map((each) => notice(stillMissed(each, words), 'warning')),
  ];
}

function stillMissed({ text, after, expected }: Asked, words: AreaContext['texts']['effect']): string {
  if (after.does === 'elsewhere') return words.talkFirst(text);
  return after.articles.includes(expected) ? words.onlyOffered(text) : words.stillMissed(text);
}

function notice(text: string, tone: 'warning' | 'danger'): HTMLElement {
  return el('p', { class: `notice notice-${tone}`, text });
}

function groupSum({ texts: { effect: words } }: AreaContext, group: readonly Asked[]): HTMLElement {
  const once = group.filter(({ cloud }) => cloud === null);
  const before = once.filter(({ before: was, expected }) => answers(was, expected)).length;
  const after = once.filter(isAnswered).length;
  const tone = after > before ? 'good' : after < before ? 'bad' : 'same';
  return el('p', { class: `effect-sum effect-${tone}`, text: words.group(before, after, once.length) });
}

function list({ texts }: AreaContext, asked: readonly Asked[], name: string): HTMLElement {
  const words = texts.effect;
  const hasClouds = asked.some(({ cloud }) => cloud !== null);
  return el(
    'div',
    { class: 'effect-part', 'data-part': name },
    el(
      'ul',
      { class: 'effect-list' },
      ...asked
        .slice(0, mostListed)
        .map(({ text, language, cloud, expected, before, after }) =>
          el(
            'li',
            {},
            el('q', { lang: language, text }),
            el(
              'span',
              { class: 'effect-way' },
              hasClouds ? `${cloud ? texts.form.clouds[cloud] : words.cloudUnknown}: ` : '',
              does(before, expected, words),
              el('span', { 'aria-hidden': 'true', text: ' → ' }),
              does(after, expected, words),
            ),
          ),
        ),
    ),
    asked.length > mostListed
      ? el('p', { class: 'hint', text: words.more(asked.length - mostListed) })
      : null,
  );
}

function does(outcome: ChatDoes, expected: string, words: AreaContext['texts']['effect']): HTMLElement {
  const marks = answers(outcome, expected) ? 2 : outcome.articles.includes(expected) ? 1 : 0;
  return el('span', { class: `outcome outcome-${marks}`, text: words.does(outcome.does, outcome.articles) });
}

function isAnswered({ after, expected }: Asked): boolean {
  return answers(after, expected);
}

function answers({ does: what, articles }: ChatDoes, expected: string): boolean {
  return what === 'answer' && articles[0] === expected;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
