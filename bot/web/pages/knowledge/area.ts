import { button, el } from '../console/dom.ts';
import { createHeader } from '../console/header.ts';
import { refusalWords } from '../console/refusalWords.ts';
import { Refused } from '../console/requests.ts';
import { consoleTexts } from '../console/texts/texts.ts';
import { createToasts } from '../console/toasts.ts';
import type { KnowledgeApi } from './api.ts';
import { articleForm } from './articleForm.ts';
import { articleView } from './articleView.ts';
import type { AreaContext } from './context.ts';
import type { Overview, Session } from './data.ts';
import { groupView } from './groupView.ts';
import { createKnowledgeList, type KnowledgeList } from './listView.ts';
import { knowledgeTexts } from './texts/texts.ts';
import { draftView } from './versionView.ts';

interface AreaOptions {
  readonly api: KnowledgeApi;
  readonly session: Session;
  readonly deskName: string;
  readonly language: () => 'en' | 'hu' | 'zh';
  readonly onLanguage: (language: string) => void;
  /** True when the session ended by itself. */
  readonly onSignedOut: (hasEnded: boolean) => void;
}

const refreshMs = 20_000;

/** The knowledge area of a signed-in agent: the list, and beside it what its address names. */
export function createArea({ api, session, deskName, language, onLanguage, onSignedOut }: AreaOptions) {
  const toasts = createToasts();
  const pane = el('main', { class: 'knowledge-pane', tabindex: '-1' });
  const leaving = new AbortController();
  let overview: Overview | null = null;
  let list: KnowledgeList | null = null;
  let context: AreaContext | null = null;
  let shown = 0;

  window.addEventListener('hashchange', () => void show(), { signal: leaving.signal });
  const tick = setInterval(() => {
    if (!document.hidden) void refresh();
  }, refreshMs);

  function leave(hasEnded: boolean): void {
    clearInterval(tick);
    leaving.abort();
    onSignedOut(hasEnded);
  }

  function createContext(): AreaContext {
    const texts = knowledgeTexts[language()];
    const desk = consoleTexts[language()];

    async function attempt<Result>(work: () => Promise<Result>, isAsked = true): Promise<Result | null> {
      try {
        const result = await work();
        if (isAsked) toasts.clearFaults();
        return result;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const { code } = error;
        const words =
          code === 'offline'
            ? desk.connection.failed
            : refusalWords(code, [texts.refusals, desk.refusals], desk.refusals.other);
        if (code === 'SignInNeeded') leave(true);
        else toasts.show(words, 'fault');
        return null;
      }
    }

    return {
      api,
      session,
      texts,
      desk,
      language: language(),
      goTo(place) {
        const hash = place === null ? '' : `#${place}`;
        if (location.hash !== hash) history.pushState(null, '', location.pathname + hash);
        void show();
      },
      tell: (text) => toasts.show(text),
      attempt,
      carryOut: async (work) => (await attempt(() => work().then(() => true))) ?? false,
      refresh: () => void refresh(),
    };
  }

  async function refresh(): Promise<void> {
    const read = await context?.attempt(() => api.overview(), false);
    if (!read || leaving.signal.aborted) return;
    overview = read;
    list?.render(overview, place());
  }

  /** Shows what the address names. */
  async function show(): Promise<void> {
    const now = context;
    if (!now) return;
    const mine = ++shown;
    const where = place();
    document.body.dataset.view = where === null ? 'list' : 'ticket';
    list?.render(overview, where);
    const view = where === null ? blank(now) : await viewOf(now, where);
    if (mine !== shown || leaving.signal.aborted) return;
    const back = button(now.texts.back, () => now.goTo(null), {
      class: 'button button-quiet compact knowledge-back',
    });
    pane.replaceChildren(back, view ?? blank(now));
    pane.scrollTop = 0;
  }

  return {
    /** Draws the page anew, in the language chosen now. */
    draw(): void {
      const made = createContext();
      const { texts, desk } = made;
      context = made;
      list = createKnowledgeList(made);
      document.title = `${texts.title} – ${deskName}`;
      document.body.replaceChildren(
        createHeader({
          texts: desk,
          language: language(),
          deskName,
          onLanguage,
          current: 'knowledge',
          agent: {
            name: session.agent.name,
            onSignOut: () => void made.carryOut(api.signOut).then((done) => done && leave(false)),
          },
        }),
        el('div', { class: 'columns' }, list.element, pane),
        toasts.element,
      );
      list.render(overview, place());
      void refresh();
      void show();
    },
  };
}

function place(): string | null {
  return location.hash.length > 1 ? location.hash.slice(1) : null;
}

async function viewOf(context: AreaContext, where: string): Promise<HTMLElement | null> {
  const { api, attempt } = context;
  const [, kind = '', rest = ''] = /^(group|draft|article|edit|new)(?:-([\w-]+))?$/.exec(where) ?? [];
  const number = Number.parseInt(rest, 10);
  if (kind === 'group') {
    const group = await attempt(() => api.group(number));
    return group && groupView(context, group);
  }
  if (kind === 'draft') {
    const draft = await attempt(() => api.draft(number));
    return draft && draftView(context, draft);
  }
  if (kind === 'article' || kind === 'edit') {
    const article = await attempt(() => api.article(rest));
    if (!article) return null;
    if (kind === 'article') return articleView(context, article);
    return articleForm(context, { choices: article.choices, article, group: null });
  }
  if (kind !== 'new') return null;
  const choices = await attempt(() => api.choices());
  const group = rest === '' ? null : await attempt(() => api.group(number));
  if (!choices) return null;
  return articleForm(context, {
    choices,
    article: null,
    group: group && {
      id: group.id,
      language: group.language,
      wordings: group.wordings.map(({ text }) => text),
    },
  });
}

function blank({ texts }: AreaContext): HTMLElement {
  return el(
    'div',
    { class: 'ticket-blank' },
    el('h2', { text: texts.choose }),
    el('p', { class: 'muted', text: texts.chooseHint }),
  );
}
