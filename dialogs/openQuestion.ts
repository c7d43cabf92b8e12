import type { DialogContext } from 'botbuilder-dialogs';
import { AskDialog } from './askDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

/** The question that waits for an answer, however deep in the talk. */
export interface OpenQuestion {
  readonly name: string;
  /** Of this asking; the buttons of its card carry it. */
  readonly step: string | null;
  /** Anything may be said to it. */
  readonly isOpen: boolean;
  help(talk: TalkTurn): string;
}

/** What the bot has asked and not got an answer to; null when nothing is open. */
export function openQuestion(dc: DialogContext): OpenQuestion | null {
  const below = dc.child;
  if (below?.activeDialog) return openQuestion(below);
  const instance = dc.activeDialog;
  const dialog = instance && dc.findDialog(instance.id);
  if (!instance || !(dialog instanceof AskDialog)) return null;
  return {
    name: dialog.question.name,
    step: dialog.stepOf(instance),
    isOpen: dialog.question.isOpen ?? false,
    help: (talk) => dialog.help(talk, instance),
  };
}
