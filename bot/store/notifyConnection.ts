import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

interface NotifyOptions {
  readonly channel: string;
  readonly onPayload: (payload: string | undefined) => void;
  /** Each time it listens; what was sent before that is missed. */
  readonly onListening: () => void;
  readonly onError: (error: Error) => void;
}

/** A connection that listens on one channel and comes back when it is lost. */
interface NotifyConnection {
  /** False when it could not be sent; it may be tried again after the next `onListening`. */
  notify(payload: string): Promise<boolean>;
  close(): Promise<void>;
}

const firstPauseMilliseconds = 50;
const longestPauseMilliseconds = 5_000;
const answerWithinMilliseconds = 10_000;
const closeWithinMilliseconds = 1_000;
const heartbeatMilliseconds = 30_000;

/** Opens the connection in the background, and again with growing pauses. A server that falls silent counts as lost. */
export function openNotifyConnection(
  config: string | pg.PoolConfig,
  { channel, onPayload, onListening, onError }: NotifyOptions,
): NotifyConnection {
  const closing = new AbortController();
  let listening: pg.Client | null = null;
  let drop = (): void => {};

  const ask = async (text: string, values: readonly unknown[] = []): Promise<boolean> => {
    const asked = listening;
    if (!asked) return false;
    try {
      await asked.query(text, [...values]);
      return true;
    } catch (error) {
      onError(toError(error));
      if (asked === listening) drop();
      return false;
    }
  };

  const listen = async (): Promise<void> => {
    const socket = new Socket();
    const client = new pg.Client({
      ...(typeof config === 'string' ? { connectionString: config } : config),
      stream: () => socket,
      keepAlive: true,
      connectionTimeoutMillis: answerWithinMilliseconds,
      query_timeout: answerWithinMilliseconds,
    });
    drop = () => void socket.destroy();
    const isOver = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', onError);
    client.on('notification', (message) => onPayload(message.payload));
    try {
      await client.connect();
      // Hints may be lost, so their commits need not wait for the disk.
      await client.query('set synchronous_commit = off');
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      if (closing.signal.aborted) return;
      listening = client;
      onListening();
      await isOver;
    } finally {
      listening = null;
      socket.destroy();
    }
  };

  const keepListening = async (): Promise<void> => {
    let pause = firstPauseMilliseconds;
    while (!closing.signal.aborted) {
      const since = performance.now();
      await listen().catch((error) => onError(toError(error)));
      if (performance.now() - since > longestPauseMilliseconds) pause = firstPauseMilliseconds;
      await wait(pause, undefined, { signal: closing.signal }).catch(() => {});
      pause = Math.min(pause * 2, longestPauseMilliseconds);
    }
  };

  const heartbeat = setInterval(() => void ask('select 1'), heartbeatMilliseconds);
  const isDone = keepListening();

  return {
    notify: (payload) => ask('select pg_notify($1, $2)', [channel, payload]),
    async close() {
      clearInterval(heartbeat);
      closing.abort();
      await Promise.race([listening?.end().catch(() => {}), wait(closeWithinMilliseconds)]);
      drop();
      await isDone;
    },
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
