import type { Effect } from '../../../../knowledge/effect.ts';
import { el } from '../console/dom.ts';
import type { AreaContext } from './context.ts';
import type { Judgement, Moved, Preview } from './data.ts';
import { diffView } from './diffView.ts';
import { faultsView } from './faultsView.ts';

/** What a change does: better, worse, and in the text; or what has to be mended first. */
export function effectView(context: AreaContext, { faults, measured, changes = [] }: Preview): HTMLElement {
  if (faults.length > 0 || !measured) return faultsView(context, faults);
  const words = context.texts.effect;
  const { all, group, added } = measured;
  return el(
    'section',
    { class: 'effect', 'aria-label': words.title },
    el('h3', { text: words.title }),
    added.asked > 0 ? part(context, words.added, [...added.better, ...added.worse], '') : null,
    group.asked > 0 ? sum(words.group(group.rightBefore, group.rightAfter, group.asked), group) : null,
    group.asked > 0 ? list(context, [...group.better, ...group.worse]) : null,
    part(context, words.better(all.betterCount), all.better, 'better', all.betterCount),
    part(context, words.worse(all.worseCount), all.worse, 'worse', all.worseCount),
    all.elsewhere.better + all.elsewhere.worse > 0
      ? el('p', { class: 'hint', text: words.elsewhere(all.elsewhere.better, all.elsewhere.worse) })
      : null,
    el('p', {
      class: 'hint',
      text: [words.all(all.rightBefore, all.rightAfter, all.asked), words.explain].join(' · '),
    }),
    changes.length > 0 ? el('h4', { text: words.change }) : null,
    changes.length > 0 ? diffView(context, changes) : null,
  );
}

function sum(text: string, { rightBefore, rightAfter }: Effect): HTMLElement {
  const tone = rightAfter > rightBefore ? 'good' : rightAfter < rightBefore ? 'bad' : 'same';
  return el('p', { class: `effect-sum effect-${tone}`, text });
}

function part(context: AreaContext, title: string, changed: Moved, name: string, count = changed.length) {
  const { effect: words } = context.texts;
  return el(
    'div',
    { class: 'effect-part', 'data-part': name },
    el('h4', { text: title }),
    changed.length > 0 ? list(context, changed) : el('p', { class: 'hint', text: words.none }),
    count > changed.length ? el('p', { class: 'hint', text: words.more(count - changed.length) }) : null,
  );
}

function list({ texts: { effect: words } }: AreaContext, changed: Moved): HTMLElement {
  return el(
    'ul',
    { class: 'effect-list' },
    ...changed.map(({ text, language, expected, before, after }) =>
      el(
        'li',
        {},
        el('q', { lang: language, text }),
        el(
          'span',
          { class: 'effect-way' },
          outcome(before, words),
          el('span', { 'aria-hidden': 'true', text: ' → ' }),
          outcome(after, words),
        ),
        after.marks < 2
          ? el('span', { class: 'hint', text: expected === null ? words.shouldNot : words.should(expected) })
          : null,
      ),
    ),
  );
}

function outcome(
  { outcome: came, article, marks }: Judgement,
  words: AreaContext['texts']['effect'],
): HTMLElement {
  const text =
    came === 'none' || article === null
      ? words.nowhere
      : came === 'choices'
        ? words.among(article)
        : words.answeredBy(article);
  return el('span', { class: `outcome outcome-${marks}`, text });
}
