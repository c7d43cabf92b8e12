import type { Api } from './api.ts';
import { Refused } from './requests.ts';

/** A message or note on its way to the server. */
export interface Outgoing {
  /** Names it for good: sent again under the same key, it stays one message. */
  readonly key: string;
  readonly number: number;
  readonly claimNumber: number;
  readonly kind: 'reply' | 'note';
  readonly text: string;
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly state: 'sending' | 'failed';
}

/** What an agent wrote and the server has not confirmed yet; sent in order, kept until it is confirmed or discarded. */
export interface Outbox {
  readonly items: readonly Outgoing[];
  send(message: Omit<Outgoing, 'key' | 'state'>): void;
  again(key: string): void;
  /** Sends again whatever failed; the connection is back. */
  againAll(): void;
  discard(key: string): void;
}

interface OutboxOptions {
  readonly api: Api;
  readonly onChange: () => void;
  /** It is on the server: read it from there before it disappears from here. */
  readonly onSent: () => Promise<void>;
  /** The server will never take it. */
  readonly onRefused: (message: Outgoing, refusal: Refused) => void;
}

/** Refusals after which the same message may well go through. */
const passing = new Set([
  'offline',
  'other',
  'ServiceError',
  'TooManyRequests',
  'RequestTimeout',
  'SignInNeeded',
]);

/** An empty outbox. */
export function createOutbox({ api, onChange, onSent, onRefused }: OutboxOptions): Outbox {
  let items: readonly Outgoing[] = [];
  let line: Promise<void> = Promise.resolve();

  function change(key: string, state: Outgoing['state']): void {
    items = items.map((item) => (item.key === key ? { ...item, state } : item));
    onChange();
  }

  function remove(key: string): void {
    items = items.filter((item) => item.key !== key);
    onChange();
  }

  function enqueue(message: Outgoing): void {
    change(message.key, 'sending');
    line = line.then(() => attempt(message));
  }

  async function attempt({ key, number, claimNumber, kind, text, files }: Outgoing): Promise<void> {
    const message = items.find((item) => item.key === key);
    if (!message) return;
    try {
      await api.act(number, claimNumber, kind, { key, text, files: files.map((file) => file.id) });
      await onSent();
      remove(key);
    } catch (error) {
      const refusal = error instanceof Refused ? error : new Refused('other');
      if (passing.has(refusal.code)) return change(key, 'failed');
      remove(key);
      onRefused(message, refusal);
    }
  }

  return {
    get items() {
      return items;
    },
    send(message) {
      const outgoing: Outgoing = { ...message, key: crypto.randomUUID(), state: 'sending' };
      items = [...items, outgoing];
      enqueue(outgoing);
    },
    again(key) {
      const message = items.find((item) => item.key === key);
      if (message?.state === 'failed') enqueue(message);
    },
    againAll() {
      for (const message of items) if (message.state === 'failed') enqueue(message);
    },
    discard: remove,
  };
}
