import type { Commands } from './commands.ts';
import type { Composer } from './composer.ts';
import type { Facts } from './data.ts';
import { button, el, iconButton, replaceKeepingFocus } from './dom.ts';
import type { Model } from './model.ts';
import type { Outgoing } from './outbox.ts';
import { severityBadge } from './severityBadge.ts';
import type { ConsoleTexts } from './texts/texts.ts';
import type { TranscriptView } from './transcriptView.ts';
import { clockWords } from './when.ts';

/** The commands of a ticket, and the ways to the columns beside it. */
interface TicketActions extends Omit<Commands, 'takeNext'> {
  readonly back: () => void;
  readonly details: () => void;
}

interface TicketViewOptions {
  readonly texts: ConsoleTexts;
  readonly language: 'en' | 'hu' | 'zh';
  readonly transcript: TranscriptView;
  readonly composer: Composer;
  readonly actions: TicketActions;
}

/** The open ticket on the page. */
export interface TicketView {
  readonly element: HTMLElement;
  render(model: Model, outgoing: readonly Outgoing[]): void;
}

/** The open ticket in the middle: what can be done with it, the conversation, and where one writes. */
export function createTicketView(options: TicketViewOptions): TicketView {
  const { texts, transcript, composer } = options;
  const head = el('header', { class: 'ticket-head' });
  const foot = el('p', { class: 'ticket-state' });
  const blank = el('div', { class: 'ticket-blank' });
  const element = el(
    'main',
    { class: 'ticket', id: 'ticket', tabindex: '-1' },
    blank,
    head,
    transcript.element,
    foot,
    composer.element,
  );

  function show({ isOpen, isMine }: { isOpen: boolean; isMine: boolean }): void {
    blank.hidden = isOpen;
    head.hidden = !isOpen;
    transcript.element.hidden = !isOpen;
    foot.hidden = !isOpen || isMine;
    composer.element.hidden = !isMine;
  }

  function renderBlank(isMissing: boolean, back: () => void): void {
    const { choose, chooseHint, notFound } = texts.ticket;
    blank.replaceChildren(
      el('h2', { text: isMissing ? notFound : choose }),
      isMissing
        ? button(texts.ticket.back, back, { class: 'button compact' })
        : el('p', { class: 'muted', text: chooseHint }),
    );
  }

  return {
    element,
    render(model, outgoing) {
      const { selected, facts, isMissing, session } = model;
      const isMine = facts?.state === 'active' && facts.agent?.id === session.agent.id;
      const isOpen = selected !== null && !isMissing;
      show({ isOpen, isMine });
      if (selected === null || isMissing) {
        renderBlank(isMissing, options.actions.back);
        return;
      }
      replaceKeepingFocus(head, ...headOf(selected, facts, isMine, model.now(), options));
      transcript.render(selected, {
        said: model.said,
        facts,
        outgoing: outgoing.filter((message) => message.number === selected),
        isTyping: model.isTyping(),
        now: model.now(),
      });
      if (facts && isMine) composer.open(facts);
      else if (facts) foot.textContent = stateWords(facts, texts);
    },
  };
}

function headOf(
  number: number,
  facts: Facts | null,
  isMine: boolean,
  now: number,
  { texts, language, actions }: TicketViewOptions,
): readonly (HTMLElement | null)[] {
  const back = iconButton('back', texts.ticket.back, actions.back, {
    class: 'button button-quiet compact icon-button ticket-back',
    'data-key': 'back',
  });
  const details = iconButton('details', texts.ticket.details, actions.details, {
    class: 'button button-quiet compact icon-button ticket-details',
    title: texts.ticket.details,
    'data-key': 'details',
  });
  if (!facts) return [back, el('div', { class: 'ticket-title' }, el('h2', { text: String(number) }))];
  const clock = clockWords(facts.clock, now, language, texts);
  const isOwed = ['running', 'warned', 'missed'].includes(facts.clock.state);
  const who = [facts.person, facts.organization].filter((each) => each !== null).join(' · ');
  const act = (
    name: keyof typeof texts.ticket & keyof TicketActions,
    look: string,
    run: (facts: Facts) => void,
  ) => button(texts.ticket[name], () => run(facts), { class: `button compact ${look}`, 'data-key': name });
  return [
    back,
    el(
      'div',
      { class: 'ticket-title' },
      el('h2', {}, severityBadge(facts.severity, texts), el('span', { text: who })),
      el(
        'p',
        { class: 'muted small' },
        `${facts.number} · ${texts.kinds[facts.kind]} · ${texts.states[facts.state]}`,
        isOwed && clock.text
          ? el('span', { class: `ticket-clock tone-${clock.tone}`, text: clock.text })
          : null,
      ),
    ),
    el(
      'div',
      { class: 'ticket-actions' },
      facts.state === 'waiting' ? act('claim', 'button-primary', actions.claim) : null,
      isMine && facts.caller.advice !== 'verified'
        ? act('verifyCaller', facts.isUnverified ? 'button-primary' : 'button-quiet', actions.verifyCaller)
        : null,
      isMine && !facts.isUnverified ? act('reclassify', 'button-quiet', actions.reclassify) : null,
      isMine && facts.hasOwnTargets
        ? button(
            facts.isAwaitingCustomer ? texts.ticket.goOn : texts.ticket.awaitCustomer,
            () => actions.awaitCustomer(facts),
            {
              class: 'button compact button-quiet',
              'data-key': 'awaitCustomer',
              'aria-pressed': String(facts.isAwaitingCustomer),
            },
          )
        : null,
      isMine ? act('handBack', 'button-quiet', actions.handBack) : null,
      isMine ? act('resolve', facts.isUnverified ? 'button-quiet' : 'button-primary', actions.resolve) : null,
    ),
    details,
    facts.isUnverified ? el('p', { class: 'notice notice-warning', text: texts.caller.unverified }) : null,
  ];
}

function stateWords(facts: Facts, texts: ConsoleTexts): string {
  const agent = facts.agent?.name ?? '';
  if (facts.state === 'waiting') return texts.ticket.waitsInQueue;
  if (facts.state === 'active') return texts.ticket.heldBy(agent);
  return facts.state === 'resolved' ? texts.ticket.resolvedBy(agent) : texts.ticket.withdrawnByCustomer;
}
