import { button, el } from '../console/dom.ts';
import { timeWords } from '../console/when.ts';
import type { AreaContext } from './context.ts';
import type { Draft, Version } from './data.ts';
import { diffView } from './diffView.ts';
import { effectView } from './effectView.ts';
import { faultsView } from './faultsView.ts';
import { viewHead } from './viewHead.ts';

/** A draft that waits: what it changes, what that does, and the buttons that decide. */
export function draftView(context: AreaContext, draft: Draft): HTMLElement {
  const { api, texts, attempt, carryOut, tell, goTo, refresh } = context;
  const words = texts.draft;
  const effect = el('div', { class: 'effect-place', 'aria-live': 'polite' });

  async function measure(): Promise<void> {
    effect.replaceChildren(el('p', { class: 'hint', text: texts.effect.measuring }));
    const preview = await attempt(() => api.draftEffect(draft.id));
    effect.replaceChildren(...(preview ? [effectView(context, preview)] : []));
  }

  async function approve(): Promise<void> {
    const approved = await attempt(() => api.approve(draft.id));
    refresh();
    if (!approved) return;
    if (approved.faults.length > 0) return effect.replaceChildren(faultsView(context, approved.faults));
    tell(draft.returnsTo === null ? texts.effect.live(approved.stillOpen) : texts.article.rolledBack);
    goTo(`article-${draft.article}`);
  }

  async function discard(): Promise<void> {
    const done = await carryOut(() => api.discard(draft.id));
    refresh();
    if (!done) return;
    tell(words.discarded);
    goTo(null);
  }

  const isOpen = draft.state === 'draft';
  const actions = [
    draft.mayApprove
      ? button(words.approve, () => void approve(), { class: 'button button-primary compact' })
      : el('p', { class: 'hint', text: words.needsOther }),
    button(texts.effect.show, () => void measure(), { class: 'button compact' }),
    button(words.discard, () => void discard(), { class: 'button compact' }),
  ];
  return el(
    'article',
    { class: 'knowledge-view' },
    viewHead(`${words.title}: ${draft.title}`, {
      facts: [...backTo(context, draft), writtenBy(context, draft)].join(' · '),
      actions: isOpen ? actions : [el('p', { class: 'hint', text: words.decided })],
    }),
    effect,
    el('h3', { text: texts.effect.change }),
    diffView(context, draft.changes),
  );
}

/** What a draft brings back, when it says nothing new. */
function backTo({ texts: { article: words } }: AreaContext, { returnsTo }: Draft): readonly string[] {
  if (returnsTo === null) return [];
  return [words.rollBack(returnsTo === 0 ? words.files : words.version(returnsTo))];
}

/** A version in the history: who did what when, and what it changed. */
export function versionView(
  context: AreaContext,
  version: Version,
  isLive: boolean,
  roll: HTMLElement | null,
) {
  const { texts } = context;
  const words = texts.article;
  const { state, number, approvedBy, approvedAt, withdrawnBy, withdrawnAt } = version;
  const facts = [
    writtenBy(context, version),
    approvedAt && words.approved(approvedBy?.name ?? texts.list.imported, when(context, approvedAt)),
    withdrawnAt && words.withdrawn(withdrawnBy?.name ?? '', when(context, withdrawnAt)),
  ].filter((each) => each !== null);
  return el(
    'li',
    { class: 'version', 'data-version': String(number) },
    el(
      'p',
      { class: 'version-head' },
      el('strong', { text: words.version(number) }),
      el('span', { class: `badge version-${state}`, text: isLive ? words.live : words.states[state] }),
      roll,
    ),
    el('p', { class: 'muted small', text: facts.join(' · ') }),
    version.changes.length > 0
      ? el('details', {}, el('summary', { text: texts.effect.change }), diffView(context, version.changes))
      : null,
  );
}

function writtenBy(context: AreaContext, { author, createdAt }: Version): string {
  const { texts } = context;
  return texts.article.written(author?.name ?? texts.list.imported, when(context, createdAt));
}

function when({ language }: AreaContext, at: string): string {
  return timeWords(at, Date.now(), language);
}
