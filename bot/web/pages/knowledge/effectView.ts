import { el } from '../console/dom.ts';
import { askedView } from './askedView.ts';
import type { AreaContext } from './context.ts';
import type { Judgement, Moved, Preview } from './data.ts';
import { diffView } from './diffView.ts';
import { faultsView } from './faultsView.ts';

/** What a change does: to the questions it is made for, better, worse, and in the text; or what has to be mended first. */
export function effectView(context: AreaContext, { faults, measured, changes = [] }: Preview): HTMLElement {
  if (faults.length > 0 || !measured) return faultsView(context, faults);
  const words = context.texts.effect;
  const { all, asked } = measured;
  return el(
    'section',
    { class: 'effect', 'aria-label': words.title },
    el('h3', { text: words.title }),
    askedView(context, asked),
    part(context, words.better(all.betterCount), {
      name: 'better',
      moved: all.better,
      count: all.betterCount,
    }),
    part(context, words.worse(all.worseCount), { name: 'worse', moved: all.worse, count: all.worseCount }),
    all.asked > 0
      ? el('p', {
          class: 'hint',
          text: [words.all(all.rightBefore, all.rightAfter, all.asked), words.explain].join(' · '),
        })
      : null,
    changes.length > 0 ? el('h4', { text: words.change }) : null,
    changes.length > 0 ? diffView(context, changes) : null,
  );
}

interface PartOptions {
  readonly name: 'better' | 'worse';
  readonly moved: Moved;
  readonly count: number;
}

function part(context: AreaContext, title: string, { name, moved, count }: PartOptions): HTMLElement {
  const { effect: words } = context.texts;
  const isBad = name === 'worse' && count > 0;
  return el(
    'div',
    { class: 'effect-part', 'data-part': name },
    el('h4', { class: isBad ? 'effect-bad' : undefined, text: title }),
    count > 0 ? list(context, moved) : el('p', { class: 'hint', text: words.none }),
    count > moved.length ? el('p', { class: 'hint', text: words.more(count - moved.length) }) : null,
  );
}

function list({ texts: { effect: words } }: AreaContext, moved: Moved): HTMLElement {
  return el(
    'ul',
    { class: 'effect-list' },
    ...moved.map(({ text, language, expected, before, after, isElsewhere }) => {
      const should = after.marks === 2 ? [] : [expected === null ? words.shouldNot : words.should(expected)];
      const notes = isElsewhere ? [...should, words.elsewhere] : should;
      return el(
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
        notes.length > 0 ? el('span', { class: 'hint', text: notes.join(' · ') }) : null,
      );
    }),
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
