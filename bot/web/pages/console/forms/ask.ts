import { button, el } from '../dom.ts';
import { showDialog } from '../showDialog.ts';

interface Question<Answer> {
  readonly title: string;
  readonly explain: string;
  readonly fields: readonly HTMLElement[];
  readonly cancel: string;
  readonly confirm: string;
  /** The answer, or what is wrong with it. */
  readonly read: () => Answer | string;
}

/** Asks an agent in a dialog; null when they think better of it. */
export async function ask<Answer>(question: Question<Answer>): Promise<Answer | null> {
  let answer: Answer | null = null;
  const fault = el('p', { class: 'fault', role: 'alert' });
  const cancel = button(question.cancel, () => dialog.close(), { class: 'button compact' });
  const confirm = { type: 'submit', class: 'button button-primary compact', text: question.confirm };
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-title' },
    el(
      'form',
      { novalidate: true, on: { submit } },
      el('h2', { id: 'dialog-title', text: question.title }),
      el('p', { class: 'muted', text: question.explain }),
      ...question.fields,
      fault,
      el('div', { class: 'dialog-foot' }, cancel, el('button', confirm)),
    ),
  );

  function submit(event: Event): void {
    event.preventDefault();
    const read = question.read();
    if (typeof read === 'string') {
      fault.textContent = read;
      return;
    }
    answer = read;
    dialog.close();
  }

  await showDialog(dialog);
  return answer;
}
