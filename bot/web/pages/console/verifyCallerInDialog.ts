import type { Api } from './api.ts';
import type { Facts } from './data.ts';
import { button, el } from './dom.ts';
import { Refused } from './requests.ts';
import { showDialog } from './showDialog.ts';
import type { ConsoleTexts } from './texts/texts.ts';

interface CallerDialogOptions {
  readonly api: Api;
  readonly texts: ConsoleTexts;
  readonly facts: Facts;
}

/** Leads the agent through verifying a caller: mail a code, type what is read out. Resolves when the dialog closes. */
export function verifyCallerInDialog({ api, texts, facts }: CallerDialogOptions): Promise<void> {
  const words = texts.caller;
  const { number, claimNumber } = facts;
  const status = el('p', { class: 'hint', role: 'status' });
  const fault = el('p', { class: 'fault', role: 'alert' });
  const input = el('input', {
    id: 'caller-code',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: '12',
  });
  const entry = el(
    'form',
    {
      novalidate: true,
      hidden: true,
      on: {
        submit(event) {
          event.preventDefault();
          void work(check);
        },
      },
    },
    el('div', { class: 'field' }, el('label', { for: 'caller-code', text: words.code }), input),
    el('button', { type: 'submit', class: 'button button-primary compact', text: words.check }),
  );
  const send = button(words.send, () => void work(sendCode), { class: 'button button-primary compact' });
  const close = button(texts.dialog.cancel, () => dialog.close(), { class: 'button compact' });
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-title' },
    el('h2', { id: 'dialog-title', text: words.verify }),
    el('p', { class: 'muted', text: `${words.advice[facts.caller.advice]} ${words.explain}` }),
    el(
      'div',
      { class: 'dialog-steps' },
      send,
      status,
      entry,
      fault,
      el('div', { class: 'dialog-foot' }, close),
    ),
  );

  /** One thing at a time, with what went wrong said in the dialog. */
  async function work(step: () => Promise<void>): Promise<void> {
    if (dialog.getAttribute('aria-busy') === 'true') return;
    dialog.setAttribute('aria-busy', 'true');
    fault.textContent = '';
    try {
      await step();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      fault.textContent = error.code === 'MovedOn' ? texts.refusals.MovedOn : texts.refusals.other;
    } finally {
      dialog.removeAttribute('aria-busy');
    }
  }

  async function sendCode(): Promise<void> {
    const sent = await api.sendCallerCode(number, claimNumber);
    if (sent.outcome === 'sent') {
      status.textContent = words.sent(sent.to, sent.minutes);
      send.textContent = words.sendAgain;
      send.classList.remove('button-primary');
      entry.hidden = false;
      input.focus();
    } else if (sent.outcome === 'nobody') fault.textContent = words.nobody;
    else if (sent.outcome === 'not-sent') fault.textContent = words.notSent;
    else
      fault.textContent =
        sent.outcome === 'wait' ? words.wait(sent.seconds) : words.tooMany(minutesOf(sent.seconds));
  }

  async function check(): Promise<void> {
    if (input.value.replace(/\D/g, '').length !== 6) {
      fault.textContent = words.notACode;
      return;
    }
    const tried = await api.tryCallerCode(number, claimNumber, input.value);
    input.value = '';
    if (tried.outcome === 'wrong') fault.textContent = words.wrong(tried.triesLeft);
    else if (tried.outcome === 'expired') fault.textContent = words.expired;
    else if (tried.outcome === 'locked') fault.textContent = words.locked(minutesOf(tried.seconds));
    else {
      entry.hidden = true;
      send.hidden = true;
      status.textContent = words.verified;
      close.textContent = words.done;
      close.focus();
    }
  }

  return showDialog(dialog);
}

function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
