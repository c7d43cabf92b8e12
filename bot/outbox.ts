import { toTeams } from './channels/teams/outgoing.ts';
import type { Send, Sending } from './channels/teams/sender.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { channelConversationId } from './store/conversation.ts';
import type { Leased, OutboxStore, Settled } from './store/outboxStore.ts';
import type { Signals } from './store/signals.ts';

interface OutboxOptions {
  readonly store: OutboxStore;
  readonly signals: Pick<Signals, 'publish'>;
  readonly send: Send;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Something was settled: the next message of that conversation may be due. */
  readonly onSettled: () => void;
  /** 0 to 1, to spread repetitions. */
  readonly random?: () => number;
}

/** Sends what turns and agents wrote for channels that have to be called. */
export interface Outbox {
  /** Starts sending what is due; false when nothing is, or as much is under way as may be. */
  work(): Promise<boolean>;
  /** Resolves when nothing is under way any more. */
  finish(): Promise<void>;
}

const mostAtOnce = 20;
/** About an hour, with the waits below. */
const mostAttempts = 200;
const shortestWaitMs = 2_000;
const longestWaitMs = 20_000;

/**
 * Sends in order within each conversation, and conversations side by side, so that a slow one holds up nobody else.
 * Safe in several processes at once: no message is sent by two of them.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { store, signals, send, publicUrl, clock, log, onSettled, random = Math.random } = options;
  const underWay = new Set<Promise<void>>();

  async function deliver(message: Leased): Promise<void> {
    const { conversation, sequence, attempts, reference } = message;
    const sending = await send(
      reference.serviceUrl ?? '',
      channelConversationId(conversation),
      toTeams(message.activity, { reference, publicUrl }),
    );
    await store.settle(message, settledAs(sending, attempts));
    if (sending.outcome === 'sent') return;
    const { outcome, reason } = sending;
    log.warn('message not delivered', { conversation, sequence, attempts, outcome, reason });
    signals.publish({ kind: 'conversation', id: conversation });
  }

  function settledAs(sending: Sending, attempts: number): Settled {
    if (sending.outcome === 'sent') return { state: 'sent' };
    if (sending.outcome !== 'again') return { state: sending.outcome, error: sending.reason };
    if (attempts >= mostAttempts) return { state: 'failed', error: sending.reason };
    const waitMs = Math.max(sending.afterMs, backOffMs(attempts));
    const spreadMs = waitMs * (0.8 + 0.4 * random());
    const nextAttemptAt = new Date(clock().getTime() + Math.max(sending.afterMs, spreadMs));
    return { state: 'waiting', error: sending.reason, nextAttemptAt };
  }

  function start(message: Leased): void {
    const { conversation, sequence } = message;
    const delivery = deliver(message)
      // The lease ends by itself, and the message is due again.
      .catch((error) => log.error('message cannot be settled', error, { conversation, sequence }))
      .finally(() => {
        underWay.delete(delivery);
        onSettled();
      });
    underWay.add(delivery);
  }

  return {
    async work() {
      const free = mostAtOnce - underWay.size;
      if (free <= 0) return false;
      const due = await store.lease(free, clock());
      for (const message of due) start(message);
      return due.length > 0;
    },
    async finish() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

function backOffMs(attempts: number): number {
  return Math.min(longestWaitMs, shortestWaitMs * 2 ** Math.min(attempts - 1, 10));
}
