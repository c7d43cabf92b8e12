import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { openNotifyConnection } from './notifyConnection.ts';
import { packSignals, unpackSignals } from './signalPayload.ts';
import type { Signal, Signals } from './signals.ts';

interface DatabaseSignalsOptions {
  /** Processes hear each other when they work on the same schema. */
  readonly schema?: string;
  /** Told about a lost connection, which comes back by itself, and about a listener that threw. */
  readonly onError: (error: Error) => void;
}

const gatherMilliseconds = 4;
const waitingLimit = 1_000;

/**
 * Signals between all processes on one database, by LISTEN and NOTIFY on a connection of their own.
 *
 * NOTIFY makes commits wait for each other, so hints are gathered for some milliseconds and sent in a statement of their
 * own, never in the transaction they are about. When the connection is there, again or for the first time, listeners get
 * `resync`. The server must be reached directly or through a pooler that keeps sessions: others do not carry LISTEN.
 */
export function createSignals(
  config: string | pg.PoolConfig,
  { schema = 'public', onError }: DatabaseSignalsOptions,
): Signals {
  const self = randomUUID();
  const listeners = new Set<(signal: Signal) => void>();
  /** By their text, as a hint given twice is one hint. */
  const waiting = new Map<string, Signal>();
  let gathering: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();

  const tell = (signal: Signal): void => {
    for (const listener of [...listeners]) {
      try {
        listener(signal);
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
      }
    }
  };

  const hold = (signal: Signal): void => {
    const isFull = waiting.size >= waitingLimit;
    if (isFull) waiting.clear();
    const held: Signal = isFull ? { kind: 'resync' } : signal;
    waiting.set(JSON.stringify(held), held);
  };

  const send = async (): Promise<void> => {
    const batch = [...waiting.values()];
    waiting.clear();
    for (const payload of packSignals(self, batch)) {
      if (await connection.notify(payload)) continue;
      for (const signal of batch) hold(signal);
      return;
    }
  };
  const sendSoon = (): void => {
    gathering ??= setTimeout(() => {
      gathering = null;
      sending = sending.then(send);
    }, gatherMilliseconds);
  };

  const connection = openNotifyConnection(config, {
    channel: `support_desk_${schema}`,
    onPayload: (payload) => {
      const { from, signals } = unpackSignals(payload);
      if (from !== self) for (const signal of signals) tell(signal);
    },
    onListening: () => {
      tell({ kind: 'resync' });
      if (waiting.size > 0) sendSoon();
    },
    onError,
  });

  return {
    publish(signal) {
      tell(signal);
      hold(signal);
      sendSoon();
    },
    subscribe(listener) {
      // A function of its own, so that one listener may subscribe twice.
      const entry = (signal: Signal): void => listener(signal);
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    async close() {
      listeners.clear();
      if (gathering) clearTimeout(gathering);
      sending = sending.then(send);
      await sending;
      await connection.close();
    },
  };
}
