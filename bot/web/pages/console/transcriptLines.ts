import type { Facts, Said } from './data.ts';
import { button, el, icon } from './dom.ts';
import type { Outgoing } from './outbox.ts';
import type { ConsoleTexts } from './texts/texts.ts';
import { dayWords, timeWords } from './when.ts';

/** How the lines of a talk are shown, and what the buttons at a message that was not sent do. */
export interface LinesOptions {
  readonly texts: ConsoleTexts;
  readonly language: 'en' | 'hu' | 'zh';
  readonly onAgain: (key: string) => void;
  readonly onDiscard: (key: string) => void;
}

/** A conversation as far as the console knows it. */
export interface Talk {
  readonly said: readonly Said[];
  readonly facts: Facts | null;
  readonly outgoing: readonly Outgoing[];
  readonly isTyping: boolean;
  readonly now: number;
}

/** One line; those with the same key are the same. */
export interface Line {
  readonly key: string;
  readonly at: string;
  readonly make: () => HTMLElement;
}

/** The talk line by line, notes among it and days above; what is on its way to the server comes last. */
export function transcriptLines(talk: Talk, options: LinesOptions): readonly Line[] {
  const { texts } = options;
  // Without the facts nobody knows yet whose words these are.
  if (!talk.facts) return [notice(texts.ticket.loading)];
  const notes = talk.facts.history.flatMap((entry, index) =>
    entry.kind === 'noted' ? [{ ...entry, index }] : [],
  );
  const spoken: Line[] = [
    ...talk.said.map((said) => ({
      key: `said-${said.sequence}-${deliveryOf(said, talk) ?? ''}`,
      at: said.at,
      make: () => saidLine(said, talk, options),
    })),
    ...notes.map((note) => ({
      key: `note-${note.index}`,
      at: note.at,
      make: () => noteLine(note.agent ?? '', note.at, note.details.text, options),
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  const withDays = spoken.flatMap((line, index): Line[] => {
    const day = dayWords(line.at, options.language);
    const isSame = index > 0 && dayWords(spoken[index - 1]?.at ?? '', options.language) === day;
    return isSame ? [line] : [dayLine(line.at, day), line];
  });
  const pending = talk.outgoing.map((message) => ({
    key: `out-${message.key}-${message.state}`,
    at: '',
    make: () => pendingLine(message, options),
  }));
  return withDays.length + pending.length > 0 ? [...withDays, ...pending] : [notice(texts.transcript.empty)];
}

function notice(text: string): Line {
  return { key: text, at: '', make: () => el('p', { class: 'log-empty', text }) };
}

function dayLine(at: string, day: string): Line {
  return {
    key: `day-${at}`,
    at,
    make: () => el('p', { class: 'day' }, el('span', { text: day })),
  };
}

function saidLine(said: Said, talk: Talk, { texts, language }: LinesOptions): HTMLElement {
  const time = timeWords(said.at, Date.parse(said.at), language);
  const delivery = deliveryNote(deliveryOf(said, talk), texts);
  if (said.by === 'desk') return el('p', { class: 'event', text: `${said.text} · ${time}` }, delivery);
  const name =
    said.by === 'user' ? (talk.facts?.person ?? '') : said.by === 'bot' ? texts.transcript.bot : said.name;
  return el(
    'article',
    { class: `message by-${said.by}` },
    meta(name, said.at, time),
    said.text ? el('p', { class: 'message-text', text: said.text }) : null,
    said.isForm ? el('p', { class: 'message-form', text: texts.transcript.form }) : null,
    said.card.length > 0
      ? el('div', { class: 'message-card' }, ...said.card.map((line) => el('p', { text: line })))
      : null,
    said.choices.length > 0
      ? el('p', { class: 'message-choices' }, ...said.choices.map((choice) => el('span', { text: choice })))
      : null,
    ...said.files.map((file) => fileLink(file, texts)),
    delivery,
  );
}

function deliveryOf({ sequence }: Said, { facts }: Talk): 'unconfirmed' | 'failed' | null {
  return facts?.undelivered.find((each) => each.sequence === sequence)?.delivery ?? null;
}

function deliveryNote(delivery: 'unconfirmed' | 'failed' | null, texts: ConsoleTexts): HTMLElement | null {
  if (delivery === null) return null;
  const text = delivery === 'failed' ? texts.transcript.undelivered : texts.transcript.unconfirmed;
  return el('span', { class: 'pending-state fault', text });
}

function meta(name: string, at: string, time: string): HTMLElement {
  return el(
    'p',
    { class: 'message-meta' },
    el('span', { class: 'message-name', text: name }),
    el('time', { datetime: at, text: time }),
  );
}

/** A file of our own is a link, and a picture shows itself; a file kept elsewhere is only named. */
function fileLink(file: Said['files'][number], texts: ConsoleTexts): HTMLElement {
  const name = file.name || texts.transcript.unnamedFile;
  if (file.path === null) {
    return el('p', { class: 'file' }, icon('file'), `${name} (${texts.transcript.elsewhere})`);
  }
  const open = { href: file.path, target: '_blank', rel: 'noopener noreferrer' };
  if (/^image\/(png|jpeg|gif|webp)$/.test(file.contentType)) {
    const picture = el('img', { src: file.path, alt: name, loading: 'lazy' });
    return el('a', { class: 'picture', 'aria-label': texts.transcript.openImage(name), ...open }, picture);
  }
  return el(
    'a',
    { class: 'file', download: name, 'aria-label': texts.transcript.download(name), ...open },
    icon('file'),
    name,
  );
}

function noteLine(agent: string, at: string, text: string, { texts, language }: LinesOptions): HTMLElement {
  return el(
    'article',
    { class: 'message note' },
    meta(texts.transcript.note(agent), at, timeWords(at, Date.parse(at), language)),
    el('p', { class: 'message-text', text }),
  );
}

function pendingLine(message: Outgoing, { texts, onAgain, onDiscard }: LinesOptions): HTMLElement {
  const isFailed = message.state === 'failed';
  return el(
    'article',
    { class: `message pending ${message.kind === 'note' ? 'note' : 'by-agent'}` },
    message.text ? el('p', { class: 'message-text', text: message.text }) : null,
    ...message.files.map((file) => el('p', { class: 'file' }, icon('file'), file.name)),
    el(
      'p',
      { class: isFailed ? 'pending-state fault' : 'pending-state', role: isFailed ? 'alert' : undefined },
      isFailed ? texts.transcript.notSent : texts.transcript.sending,
      ...(isFailed
        ? [
            button(texts.transcript.sendAgain, () => onAgain(message.key), { class: 'link' }),
            button(texts.transcript.discard, () => onDiscard(message.key), { class: 'link' }),
          ]
        : []),
    ),
  );
}
