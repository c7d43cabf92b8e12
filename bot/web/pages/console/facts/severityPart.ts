import type { Facts } from '../data.ts';
import { el } from '../dom.ts';
import { severityBadge } from '../severityBadge.ts';
import { clockWords, deadlineWords, ownClockWords } from '../when.ts';
import type { Part, Showing } from './part.ts';
import { section } from './section.ts';

/** How bad it is and by which rules, and by when the customer must have heard from us. */
export const severityPart: Part = (facts, showing) => {
  const { texts } = showing;
  return section(
    texts.facts.severity,
    el(
      'p',
      { class: 'facts-severity' },
      severityBadge(facts.severity, texts),
      ` ${texts.kinds[facts.kind]} · ${texts.clouds[facts.cloud]}`,
    ),
    el('ul', { class: 'reasons' }, ...reasons(facts, showing)),
    el('h4', { text: texts.facts.firstReply }),
    ...firstReply(facts, showing),
    ...ownTargets(facts, showing),
  );
};

function reasons({ severity, severityDecision }: Facts, { texts }: Showing): readonly (HTMLElement | null)[] {
  const words = texts.facts;
  const { raw, because, caps, severity: proposed } = severityDecision;
  return [
    severity === proposed ? null : el('li', { text: words.proposed(proposed) }),
    ...because.map(({ rule, reason, words: saw }) =>
      el(
        'li',
        {},
        el('code', { text: rule }),
        ` ${reason ?? ''} `,
        saw && !isAnswer(saw) ? el('span', { class: 'muted', text: `(${saw})` }) : null,
      ),
    ),
    ...caps.map(({ rule, from, to, reason }) =>
      el(
        'li',
        {},
        el('code', { text: rule }),
        ` ${[words.capped(from, to), reason].filter(Boolean).join(': ')}`,
      ),
    ),
    caps.length === 0 && raw !== proposed ? el('li', { text: words.capped(raw, proposed) }) : null,
  ];
}

/** Answers to the questions of the intake stand under the problem already; words of the customer do not. */
function isAnswer(saw: string): boolean {
  return /^(usersAffected|serviceState|workaround|deadlineAtRisk): /.test(saw);
}

function firstReply({ clock, customer }: Facts, { texts, language, now }: Showing): readonly HTMLElement[] {
  const { text, tone } = clockWords(clock, now, language, texts);
  const small = (line: string) => el('p', { class: 'muted small', text: line });
  const { due } = clock;
  const zone = customer?.timeZone;
  return [
    el('p', { class: `tone-${tone}`, text: text || texts.clock.none }),
    ...(due ? [small(texts.facts.dueAt(deadlineWords(due, now, language)))] : []),
    ...(due && zone ? [small(texts.facts.customerTime(deadlineWords(due, now, language, zone)))] : []),
  ];
}

/** The targets the desk has set for itself, where it has any. */
function ownTargets({ ownClocks }: Facts, { texts, language, now }: Showing): readonly HTMLElement[] {
  const lines = [
    [texts.facts.nextReply, ownClockWords(ownClocks.nextReply, now, language, texts)],
    [texts.facts.resolution, ownClockWords(ownClocks.resolution, now, language, texts)],
  ] as const;
  const shown = lines.filter(([, { text }]) => text !== '');
  return shown.flatMap(([name, { text, tone }], index) => [
    el('h4', { text: name }),
    el('p', { class: `tone-${tone}`, text }),
    ...(index === shown.length - 1 ? [el('p', { class: 'muted small', text: texts.facts.ownTarget })] : []),
  ]);
}
