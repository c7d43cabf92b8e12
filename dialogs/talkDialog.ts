import type { DialogTurnResult } from 'botbuilder-dialogs';
import { ComponentDialog, type Dialog, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs';
import { type TalkTurn, talkOf } from './talkTurn.ts';

/** One step of a talk; `step.result` is the answer to what the step before asked. */
export type Step = (step: WaterfallStepContext, talk: TalkTurn) => Promise<DialogTurnResult>;

/** A dialog that takes its steps in order, with the questions and dialogs it uses on the way. */
export function talkDialog(
  id: string,
  steps: readonly Step[],
  parts: readonly Dialog[] = [],
): ComponentDialog {
  const dialog = new ComponentDialog(id);
  dialog.addDialog(new Steps(`${id}.steps`, steps));
  for (const part of parts) dialog.addDialog(part);
  return dialog;
}

class Steps extends WaterfallDialog {
  readonly #names: string;

  constructor(id: string, steps: readonly Step[]) {
    super(
      id,
      steps.map((run) => (step: WaterfallStepContext) => run(step, talkOf(step.context))),
    );
    this.#names = steps.map((step) => step.name).join(',');
  }

  /** Stored state holds step numbers, so a changed order is another version. */
  override getVersion(): string {
    return `${this.id}:${this.#names}`;
  }
}

/** What all the dialogs of a tree are made of; stored state fits only the same. */
export function versionOf(dialog: Dialog): string {
  const parts = dialog instanceof ComponentDialog ? dialog.dialogs.getDialogs().map(versionOf) : [];
  return [dialog.getVersion(), ...parts].join('|');
}
