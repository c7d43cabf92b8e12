import { type AttachedFile, createComposerFiles } from './composerFiles.ts';
import type { Facts } from './data.ts';
import { button, el, iconButton } from './dom.ts';
import { createDrafts } from './drafts.ts';
import { type ConsoleTexts, languageNames } from './texts/texts.ts';

interface ComposerOptions {
  readonly texts: ConsoleTexts;
  readonly onSend: (message: ComposedMessage) => void;
  readonly onTyping: (facts: Facts) => void;
  /** Uploads a file for the customer; rejects when it cannot. */
  readonly upload: (facts: Facts, file: File) => Promise<AttachedFile>;
  readonly onFault: (text: string) => void;
}

interface ComposedMessage {
  readonly kind: 'reply' | 'note';
  readonly text: string;
  readonly files: readonly AttachedFile[];
}

/** The field under the conversation. */
export interface Composer {
  readonly element: HTMLElement;
  /** Writes to the customer of this ticket; drafts of others are kept. */
  open(facts: Facts): void;
  /** Puts back what could not be sent, before what was typed meanwhile. */
  giveBack(number: number, text: string): void;
}

const mostCharacters = 8000;
const typingEveryMs = 3000;

/** Where an agent writes: a reply to the customer or a note for colleagues, with files. */
export function createComposer(options: ComposerOptions): Composer {
  const { texts, upload, onSend, onTyping, onFault } = options;
  const drafts = createDrafts(sessionStorage);
  let facts: Facts | null = null;
  let kind: 'reply' | 'note' = 'reply';
  let typedAt = 0;

  const field = el('textarea', {
    class: 'composer-field',
    rows: '2',
    'data-key': 'composer',
    'aria-describedby': 'composer-keys',
    on: { input: typed, keydown: sendOnEnter, paste: takePasted },
  });
  const modes = (['reply', 'note'] as const).map((mode) =>
    button(texts.composer[mode], () => setKind(mode), { class: 'mode', 'data-mode': mode }),
  );
  const picker = el('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    on: {
      change: () => {
        attached.add(picker.files ?? []);
        picker.value = '';
      },
    },
  });
  const attach = iconButton('attach', texts.composer.attach, () => picker.click(), {
    title: texts.composer.attach,
  });
  const send = button(texts.composer.send, submit, { class: 'button button-primary compact' });
  const attached = createComposerFiles({
    texts: texts.composer,
    upload,
    onFault,
    onChange: () => {
      send.disabled = attached.isUploading;
    },
  });
  const hint = el('p', { class: 'composer-keys', id: 'composer-keys' });
  const element = el(
    'form',
    {
      class: 'composer',
      on: {
        submit: (event) => {
          event.preventDefault();
          submit();
        },
        dragover: (event) => event.preventDefault(),
        drop: takeDropped,
      },
    },
    el('div', { class: 'modes', role: 'group', 'aria-label': texts.composer.mode }, ...modes),
    field,
    attached.element,
    el('div', { class: 'composer-foot' }, picker, attach, hint, send),
  );

  function setKind(to: 'reply' | 'note'): void {
    kind = to;
    const isNote = kind === 'note';
    for (const mode of modes) mode.setAttribute('aria-pressed', String(mode.dataset.mode === kind));
    element.classList.toggle('is-note', isNote);
    field.placeholder = isNote ? texts.composer.noteHint : texts.composer.replyHint(facts?.person ?? '');
    field.setAttribute('aria-label', field.placeholder);
    send.textContent = isNote ? texts.composer.saveNote : texts.composer.send;
    attach.hidden = isNote;
    attached.show(!isNote);
    focus();
  }

  /** On a touch screen the keyboard would cover the talk before anybody wants to write. */
  function focus(): void {
    if (matchMedia('(pointer: fine)').matches) field.focus({ preventScroll: true });
  }

  function typed(): void {
    if (!facts) return;
    drafts.save(facts.number, field.value);
    fit();
    if (kind === 'note' || field.value.trim() === '' || Date.now() - typedAt < typingEveryMs) return;
    typedAt = Date.now();
    onTyping(facts);
  }

  /** An Enter that ends the writing of a Chinese word is not meant to send. */
  function sendOnEnter(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing)
      return;
    event.preventDefault();
    submit();
  }

  function submit(): void {
    const text = field.value.trim();
    const files = kind === 'reply' ? attached.all : [];
    if (!facts || attached.isUploading || (text === '' && files.length === 0)) return;
    if (text.length > mostCharacters) {
      onFault(texts.composer.tooLong);
      return;
    }
    onSend({ kind, text, files });
    field.value = '';
    drafts.save(facts.number, '');
    if (kind === 'reply') attached.clear();
    typedAt = 0;
    if (kind === 'note') setKind('reply');
    fit();
    field.focus({ preventScroll: true });
  }

  function takePasted(event: Event): void {
    const pasted = event instanceof ClipboardEvent ? [...(event.clipboardData?.files ?? [])] : [];
    if (pasted.length === 0 || kind === 'note') return;
    event.preventDefault();
    attached.add(pasted);
  }

  function takeDropped(event: Event): void {
    event.preventDefault();
    if (event instanceof DragEvent && kind === 'reply') attached.add(event.dataTransfer?.files ?? []);
  }

  function fit(): void {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  return {
    element,
    open(next) {
      const isOther = facts?.number !== next.number;
      facts = next;
      hint.textContent = `${texts.composer.keys}. ${texts.composer.customerLanguage(languageNames[next.language])}`;
      attached.open(next);
      if (!isOther) return;
      field.value = drafts.load(next.number);
      setKind('reply');
      fit();
    },
    giveBack(number, text) {
      const typedNow = facts?.number === number ? field.value : drafts.load(number);
      const draft = [text, typedNow].filter((part) => part !== '').join('\n');
      drafts.save(number, draft);
      if (facts?.number !== number) return;
      field.value = draft;
      fit();
    },
  };
}
