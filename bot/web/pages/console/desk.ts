import type { Api } from './api.ts';
import { createCommands } from './commands.ts';
import { createComposer } from './composer.ts';
import type { Session } from './data.ts';
import { button, el } from './dom.ts';
import { createFactsView, type FactsView } from './factsView.ts';
import { createHeader } from './header.ts';
import { createListView, type ListView } from './listView.ts';
import { connectLive } from './live.ts';
import { createModel } from './model.ts';
import { createOutbox } from './outbox.ts';
import { createPlace } from './place.ts';
import { refusalWords } from './refusalWords.ts';
import { Refused } from './requests.ts';
import { type ConsoleTexts, consoleTexts } from './texts/texts.ts';
import { createTicketView, type TicketView } from './ticketView.ts';
import { createToasts } from './toasts.ts';
import { createTranscriptView } from './transcriptView.ts';
import { createUnread } from './unread.ts';

interface DeskOptions {
  readonly api: Api;
  readonly session: Session;
  readonly deskName: string;
  readonly language: () => 'en' | 'hu' | 'zh';
  readonly onLanguage: (language: string) => void;
  /** True when the session ended by itself. */
  readonly onSignedOut: (hasEnded: boolean) => void;
}

const clockTickMs = 15_000;

/** The console of a signed-in agent: list, ticket and facts, kept up to date while it is open. */
export function createDesk({ api, session, deskName, language, onLanguage, onSignedOut }: DeskOptions) {
  let texts: ConsoleTexts = consoleTexts[language()];
  let list: ListView | null = null;
  let ticket: TicketView | null = null;
  let facts: FactsView | null = null;
  let giveBack = (_number: number, _text: string) => {};
  let isConnected = true;
  const lost = el('div', { class: 'lost', role: 'status', hidden: true });
  const toasts = createToasts();
  const unread = createUnread(localStorage);

  const model = createModel({ api, session, language, onChange: render, onRefused: refused });
  const outbox = createOutbox({
    api,
    onChange: render,
    onSent: () => model.refreshTicket(),
    onRefused(message, refusal) {
      giveBack(message.number, message.text);
      refused(refusal);
      void model.refresh();
    },
  });
  const live = connectLive({
    onOpen() {
      isConnected = true;
      outbox.againAll();
      void model.refresh();
    },
    onLost() {
      isConnected = false;
      render();
      void checkSession();
    },
    onHint: (hint) => model.take(hint),
    onEnd: () => leave(true),
  });
  const commands = createCommands({
    api,
    model,
    texts: () => texts,
    onRefused: refused,
    onOffline: () => toasts.show(texts.connection.failed, 'fault'),
    onNothingToTake: () => toasts.show(texts.list.nothingToTake),
    onTaken: (number) => place.goTo(number),
  });
  const tick = setInterval(() => {
    render();
    if (model.isStale) void model.refresh();
  }, clockTickMs);
  const leaving = new AbortController();
  const { signal } = leaving;
  const place = createPlace({ onSelect: (number) => model.select(number), signal });
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (outbox.items.length > 0) event.preventDefault();
    },
    { signal },
  );

  function leave(hasEnded: boolean): void {
    live.close();
    clearInterval(tick);
    leaving.abort();
    onSignedOut(hasEnded);
  }

  async function signOut(): Promise<void> {
    try {
      await api.signOut();
      leave(false);
    } catch {
      toasts.show(texts.connection.failed, 'fault');
    }
  }

  /** A lost connection may mean a session that is over. */
  async function checkSession(): Promise<void> {
    try {
      await api.session();
    } catch (error) {
      if (error instanceof Refused && error.code === 'SignInNeeded') leave(true);
    }
  }

  function refused({ code }: Refused): void {
    if (signal.aborted) return;
    if (code === 'SignInNeeded') leave(true);
    else if (code !== 'offline')
      toasts.show(refusalWords(code, [texts.refusals], texts.refusals.other), 'fault');
  }

  function look(): void {
    if (!document.hidden) unread.looked();
    render();
  }

  function render(): void {
    if (signal.aborted) return;
    if (model.overview) {
      for (const { kind, ticket: it } of unread.update(model.overview, model.selected)) {
        const words = texts.list;
        toasts.show(
          kind === 'ticket' ? words.newTicket(it.number, it.severity) : words.newMessage(it.person),
        );
      }
    }
    const count = unread.count();
    document.title = `${count > 0 ? `(${count}) ` : ''}${texts.console} – ${deskName}`;
    lost.hidden = isConnected && !model.isStale;
    list?.render(model.overview, model.selected, model.now());
    ticket?.render(model, outbox.items);
    facts?.render(model.isMissing ? null : model.facts, model.now());
    document.body.classList.toggle('has-facts', model.facts !== null && !model.isMissing);
  }

  return {
    /** Draws the page anew, in the language chosen now. */
    draw(): void {
      texts = consoleTexts[language()];
      const composer = createComposer({
        texts,
        upload: (of, file) => api.upload(of.number, of.claimNumber, file),
        onFault: (text) => toasts.show(text, 'fault'),
        onTyping: (of) => void api.act(of.number, of.claimNumber, 'typing').catch(() => {}),
        onSend(message) {
          const of = model.facts;
          if (of) outbox.send({ ...message, number: of.number, claimNumber: of.claimNumber });
        },
      });
      giveBack = composer.giveBack;
      const shared = { texts, language: language() };
      list = createListView({
        ...shared,
        isUnread: unread.isUnread,
        onSelect: place.goTo,
        onTakeNext: commands.takeNext,
      });
      ticket = createTicketView({
        ...shared,
        composer,
        transcript: createTranscriptView({ ...shared, onAgain: outbox.again, onDiscard: outbox.discard }),
        actions: {
          ...commands,
          back: () => place.goTo(null),
          details: () => place.showDetails(true),
        },
      });
      facts = createFactsView({
        ...shared,
        onClose: () => place.showDetails(false),
        onSelect: place.goTo,
      });
      const again = button(texts.connection.again, () => void model.refresh(), { class: 'link' });
      lost.replaceChildren(texts.connection.lost, ' ', again);
      document.body.replaceChildren(
        createHeader({
          ...shared,
          deskName,
          onLanguage,
          agent: { name: session.agent.name, onSignOut: () => void signOut() },
        }),
        lost,
        el('div', { class: 'columns' }, list.element, ticket.element, facts.element),
        toasts.element,
      );
      place.followAddress();
      void model.refresh();
      render();
    },
  };
}
