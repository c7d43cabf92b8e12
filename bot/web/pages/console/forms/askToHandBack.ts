import type { ConsoleTexts } from '../texts/texts.ts';
import { ask } from './ask.ts';

/** Asks in a dialog whether to hand the ticket back; true when the agent says so. */
export async function askToHandBack(texts: ConsoleTexts): Promise<boolean> {
  const { handBackTitle, handBackExplain } = texts.dialog;
  const answer = await ask({
    title: handBackTitle,
    explain: handBackExplain,
    fields: [],
    cancel: texts.dialog.cancel,
    confirm: texts.ticket.handBack,
    read: () => ({}),
  });
  return answer !== null;
}
