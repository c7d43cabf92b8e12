import type { Facts } from './data.ts';
import { button, el, icon, replaceKeepingFocus } from './dom.ts';
import { historyWords } from './historyWords.ts';
import { severityBadge } from './severityBadge.ts';
import { type ConsoleTexts, languageNames } from './texts/texts.ts';
import { callBackWords, clockWords, deadlineWords, ownClockWords, timeWords } from './when.ts';

export interface FactsViewOptions {
  readonly texts: ConsoleTexts;
  readonly language: 'en' | 'hu' | 'zh';
  readonly onClose: () => void;
  readonly onSelect: (number: number) => void;
}

export interface FactsView {
  readonly element: HTMLElement;
  render(facts: Facts | null, now: number): void;
}

/** Everything known about the ticket at the right: who asks and with what right, how bad it is and why, by when. */
export function createFactsView(options: FactsViewOptions): FactsView {
  const { texts, onClose } = options;
  const heading = el('h2', { text: texts.ticket.details });
  const element = el('aside', { class: 'facts', 'aria-label': texts.facts.label });
  const close = button('', onClose, {
    class: 'button button-quiet compact icon-button facts-close',
    'aria-label': texts.ticket.closeDetails,
    'data-key': 'close-facts',
  });
  close.append(icon('close'));
  const head = el('div', { class: 'facts-head' }, heading, close);
  return {
    element,
    render(facts, now) {
      if (!facts) return element.replaceChildren();
      const parts = [severity, problem, who, organization, articles, earlier, history];
      replaceKeepingFocus(element, head, ...parts.map((part) => part(facts, now, options)));
    },
  };
}

type Part = (facts: Facts, now: number, options: FactsViewOptions) => HTMLElement | null;

const severity: Part = (facts, now, { texts, language }) => {
  const words = texts.facts;
  const { raw, because, caps, severity: proposed } = facts.severityDecision;
  const clock = clockWords(facts.clock, now, language, texts);
  const zone = facts.customer?.timeZone;
  return section(
    words.severity,
    el(
      'p',
      { class: 'facts-severity' },
      severityBadge(facts.severity, texts),
      ` ${texts.kinds[facts.kind]} · ${texts.clouds[facts.cloud]}`,
    ),
    el(
      'ul',
      { class: 'reasons' },
      facts.severity === proposed ? null : el('li', { text: words.proposed(proposed) }),
      ...because.map(({ rule, reason, words: saw }) =>
        el(
          'li',
          {},
          code(rule),
          ` ${reason ?? ''} `,
          saw && !isAnswer(saw) ? el('span', { class: 'muted', text: `(${saw})` }) : null,
        ),
      ),
      ...caps.map(({ rule, from, to, reason }) =>
        el('li', {}, code(rule), ` ${[words.capped(from, to), reason].filter(Boolean).join(': ')}`),
      ),
      caps.length === 0 && raw !== proposed ? el('li', { text: words.capped(raw, proposed) }) : null,
    ),
    el('h4', { text: words.firstReply }),
    el('p', { class: `tone-${clock.tone}`, text: clock.text || texts.clock.none }),
    facts.clock.due
      ? el('p', { class: 'muted small', text: words.dueAt(deadlineWords(facts.clock.due, now, language)) })
      : null,
    facts.clock.due && zone
      ? el('p', {
          class: 'muted small',
          text: words.customerTime(deadlineWords(facts.clock.due, now, language, zone)),
        })
      : null,
    ...ownClocks(facts, now, { texts, language }),
  );
};

/** The targets the desk has set for itself, where it has any, and the way to pause them. */
function ownClocks(
  { ownClocks: { nextReply, resolution } }: Facts,
  now: number,
  { texts, language }: Pick<FactsViewOptions, 'texts' | 'language'>,
): readonly HTMLElement[] {
  const lines = [
    [texts.facts.nextReply, ownClockWords(nextReply, now, language, texts)],
    [texts.facts.resolution, ownClockWords(resolution, now, language, texts)],
  ] as const;
  const shown = lines.filter(([, { text }]) => text !== '');
  return shown.flatMap(([name, { text, tone }], index) => [
    el('h4', { text: name }),
    el('p', { class: `tone-${tone}`, text }),
    ...(index === shown.length - 1 ? [el('p', { class: 'muted small', text: texts.facts.ownTarget })] : []),
  ]);
}

const problem: Part = (facts, _now, { texts }) => {
  const words = texts.facts;
  const { usersAffected, serviceState, workaround, deadlineAtRisk } = facts.impact;
  const yesNo = { yes: words.yes, no: words.no, unknown: words.unknown };
  const atRisk = deadlineAtRisk === null ? 'unknown' : deadlineAtRisk ? 'yes' : 'no';
  return section(
    words.problem,
    el('p', { class: 'facts-problem', text: facts.problem }),
    list([
      [words.usersAffected, words.users[usersAffected]],
      [words.serviceState, words.service[serviceState]],
      [words.workaround, yesNo[workaround]],
      [words.deadlineAtRisk, yesNo[atRisk]],
    ]),
    facts.impactStatement ? el('h4', { text: words.impactStatement }) : null,
    facts.impactStatement ? el('p', { class: 'facts-problem', text: facts.impactStatement }) : null,
  );
};

const who: Part = (facts, now, { texts, language }) => {
  const words = texts.facts;
  const { contact, verified, caller } = facts;
  return section(
    words.contact,
    el('p', {}, el('strong', { text: contact.name }), ` · ${words.preferred[contact.preferred]}`),
    el(
      'p',
      {},
      contact.phone
        ? el('a', { href: `tel:${contact.phone}`, 'data-key': 'phone', text: contact.phone })
        : null,
      contact.phone ? el('br') : null,
      el('a', { href: `mailto:${contact.email}`, 'data-key': 'email', text: contact.email }),
    ),
    contact.callBack
      ? el('p', { class: 'notice', text: words.callBack(callBackWords(contact.callBack, language)) })
      : null,
    caller.claimed ? el('h4', { text: texts.caller.claims }) : null,
    caller.claimed
      ? list([
          [texts.caller.claimedName, caller.claimed.name],
          [texts.caller.claimedOrganization, caller.claimed.organization],
          [texts.caller.claimedEmail, caller.claimed.email],
        ])
      : null,
    el('h4', { text: words.verified }),
    caller.verifiedAt
      ? el('p', { text: texts.caller.verifiedAt(timeWords(caller.verifiedAt, now, language)) })
      : caller.advice === 'other-number'
        ? el('p', { class: 'notice', text: texts.caller.advice['other-number'] })
        : null,
    ...(verified
      ? [
          el(
            'p',
            {},
            el('strong', { text: verified.name }),
            el('br'),
            verified.email,
            el('br'),
            verified.phone ?? '',
          ),
          list([
            [words.mayOpen, verified.roles.mayOpen.join(', ') || words.noRoles],
            ...(verified.roles.others.length > 0
              ? ([[words.otherRoles, verified.roles.others.join(', ')]] as const)
              : []),
          ]),
        ]
      : [el('p', { class: 'notice notice-warning', text: words.notVerified })]),
  );
};

const organization: Part = (facts, now, { texts, language }) => {
  const words = texts.facts;
  const customer = facts.customer;
  if (!customer) return null;
  const { partner } = customer;
  const reach = partner
    ? [partner.phone, partner.email, partner.website].filter((each) => each !== null)
    : [];
  return section(
    words.organization,
    el(
      'p',
      {},
      el('strong', { text: customer.name }),
      ` · ${customer.country} · ${texts.clouds[customer.cloud]}`,
    ),
    customer.cloud === '21vianet'
      ? el('p', { text: customer.hasAdvancedAgreement ? words.agreement : words.noAgreement })
      : null,
    list([
      [
        words.localTime,
        `${timeWords(new Date(now).toISOString(), now, language, customer.timeZone)} (${customer.timeZone})`,
      ],
      [words.languages, customer.languages.map(languageName).join(', ')],
      ...(partner ? ([[words.partner, [partner.name, ...reach].join(' · ')]] as const) : []),
    ]),
  );
};

const articles: Part = (facts, _now, { texts }) =>
  section(
    texts.facts.tried,
    facts.articlesTried.length > 0
      ? el('ul', { class: 'reasons' }, ...facts.articlesTried.map(({ title }) => el('li', { text: title })))
      : el('p', { class: 'muted', text: texts.facts.triedNone }),
  );

const earlier: Part = (facts, now, { texts, language, onSelect }) => {
  if (facts.earlier.length === 0) return null;
  const rows = facts.earlier.map((ticket) =>
    el(
      'li',
      {},
      button(`${ticket.number} · ${ticket.problem.slice(0, 80)}`, () => onSelect(ticket.number), {
        class: 'link',
        'data-key': `earlier-${ticket.number}`,
      }),
      el('span', {
        class: 'muted small',
        text: ` ${texts.states[ticket.state]}, ${timeWords(ticket.openedAt, now, language)}`,
      }),
    ),
  );
  return section(texts.facts.earlier, el('ul', { class: 'reasons' }, ...rows));
};

const history: Part = (facts, now, { texts, language }) => {
  const lines = facts.history.map((entry) => {
    const { text, detail } = historyWords(entry, now, language, texts);
    return el(
      'li',
      { class: entry.kind === 'clock-missed' ? 'tone-late' : undefined },
      el('time', { datetime: entry.at, text: timeWords(entry.at, now, language) }),
      el('span', { text }),
      detail ? el('span', { class: 'muted small', text: detail }) : null,
    );
  });
  const { survey } = facts;
  return section(
    texts.facts.history,
    el('ol', { class: 'history' }, ...lines),
    survey ? el('h4', { text: texts.facts.survey }) : null,
    survey ? el('p', { text: texts.facts.rating(survey.rating) }) : null,
    survey?.comment ? el('p', { class: 'facts-problem', text: survey.comment }) : null,
  );
};

function section(title: string, ...children: readonly (Node | null)[]): HTMLElement {
  return el('section', { class: 'facts-section' }, el('h3', { text: title }), ...children);
}

function list(pairs: readonly (readonly [string, string])[]): HTMLElement {
  return el(
    'dl',
    { class: 'pairs' },
    ...pairs.flatMap(([name, value]) => [el('dt', { text: name }), el('dd', { text: value })]),
  );
}

function code(text: string): HTMLElement {
  return el('code', { text });
}

function languageName(tag: string): string {
  const primary = tag.split('-')[0] ?? tag;
  return primary === 'en' || primary === 'hu' || primary === 'zh' ? languageNames[primary] : tag;
}

/** Answers to the questions of the intake stand under the problem already; words of the customer do not. */
function isAnswer(saw: string): boolean {
  return /^(usersAffected|serviceState|workaround|deadlineAtRisk): /.test(saw);
}
