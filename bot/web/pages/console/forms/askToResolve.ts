import { el } from '../dom.ts';
import type { ConsoleTexts } from '../texts/texts.ts';
import { ask } from './ask.ts';
import { field } from './field.ts';

/** Asks what solved the ticket; null when the agent thinks better of it. */
export async function askToResolve(texts: ConsoleTexts): Promise<{ summary: string | null } | null> {
  const words = texts.dialog;
  const summary = el('textarea', { id: 'summary', rows: '3', maxlength: '2000' });
  return ask({
    title: words.resolveTitle,
    explain: words.resolveExplain,
    fields: [field('summary', words.summary, summary, words.summaryHint)],
    cancel: words.cancel,
    confirm: texts.ticket.resolve,
    read: () => ({ summary: summary.value.trim() || null }),
  });
}
