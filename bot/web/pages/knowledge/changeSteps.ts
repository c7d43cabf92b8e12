import { button, el } from '../console/dom.ts';
import type { AreaContext } from './context.ts';
import type { Change } from './data.ts';
import { effectView } from './effectView.ts';
import { faultsView } from './faultsView.ts';

/** From a change to a saved one: its effect first, then the buttons that save it. */
interface ChangeSteps {
  readonly element: HTMLElement;
  /** Something was edited: what was measured does not hold any more. */
  reset(): void;
}

interface ChangeStepsOptions {
  /** The change as it stands in the form, or what is missing for it. */
  readonly read: () => Change | string;
  /** A missed question it is made for. */
  readonly group: number | null;
}

/** The steps for what a form holds. */
export function createChangeSteps(context: AreaContext, { read, group }: ChangeStepsOptions): ChangeSteps {
  const { api, texts, session, attempt, tell, goTo, refresh } = context;
  const words = texts.effect;
  const shown = el('div', { class: 'effect-place', 'aria-live': 'polite' });
  const foot = el('div', { class: 'knowledge-foot' });
  const show = button(words.show, () => void measure(), { class: 'button compact button-primary' });
  let measured: Change | null = null;
  let round = 0;
  reset();

  function reset(): void {
    const isLost = measured !== null;
    round++;
    measured = null;
    shown.replaceChildren(...(isLost ? [el('p', { class: 'hint', text: words.changedMeanwhile })] : []));
    foot.replaceChildren(show);
  }

  async function measure(): Promise<void> {
    const change = read();
    if (typeof change === 'string') {
      shown.replaceChildren(el('p', { class: 'fault', role: 'alert', text: change }));
      return;
    }
    const mine = ++round;
    show.disabled = true;
    shown.replaceChildren(el('p', { class: 'hint', text: words.measuring }));
    const preview = await attempt(() => api.effect(change, group));
    show.disabled = false;
    if (mine !== round) return;
    if (!preview) return shown.replaceChildren();
    shown.replaceChildren(effectView(context, preview));
    if (preview.faults.length > 0) return;
    measured = change;
    foot.replaceChildren(
      ...(session.agent.mayApprove
        ? [button(words.saveAndApprove, () => void save(true), { class: 'button compact button-primary' })]
        : []),
      button(words.save, () => void save(false), {
        class: `button compact${session.agent.mayApprove ? '' : ' button-primary'}`,
      }),
    );
  }

  async function save(isApproved: boolean): Promise<void> {
    const change = measured;
    if (!change) return;
    for (const each of foot.querySelectorAll('button')) each.disabled = true;
    const saved = await attempt(() => api.save(change, group));
    const id = saved?.id;
    if (!saved || id === undefined) {
      if (saved) shown.replaceChildren(faultsView(context, saved.faults));
      foot.replaceChildren(show);
      return;
    }
    const approved = isApproved ? await attempt(() => api.approve(id)) : null;
    const isLive = approved !== null && approved.faults.length === 0;
    tell(isLive ? words.live(approved.stillOpen) : words.saved);
    refresh();
    goTo(isLive ? `article-${change.article}` : `draft-${id}`);
  }

  return { element: el('div', { class: 'change-steps' }, shown, foot), reset };
}
