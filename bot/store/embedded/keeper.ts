import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { explainDataLoss } from '../durability.ts';
import { isPassing } from '../passing.ts';

/** A connection that shows the other processes on a private server that this one needs it. */
export interface Keeper {
  /** Calls back when the connection is lost, not when it is given up. */
  onLost(listener: () => void): void;
  /** True when nobody else needs the server: from then until `close` nobody new is let in, so it can be stopped. */
  claimLast(): Promise<boolean>;
  /** Gives the connection up. */
  close(): Promise<void>;
}

/** Any number: the advisory lock that all keepers share. */
const keeperLock = 2_011_365;
const keeperName = 'support desk keeper';
const connectWithinMilliseconds = 5_000;
const othersLeaveWithinMilliseconds = 500;

const answer = z.object({
  is_let_in: z.boolean(),
  data: z.string(),
  fsync: z.string(),
  full_page_writes: z.string(),
  synchronous_commit: z.string(),
});

/**
 * Connects to the server behind a socket folder; null when it is not there or about to stop.
 *
 * Throws when it must not be used: it keeps other data, or would lose in a crash what it has promised to keep.
 */
export async function connectKeeper(config: pg.PoolConfig, data: string): Promise<Keeper | null> {
  const socket = new Socket();
  const client = new pg.Client({
    ...config,
    stream: () => socket,
    application_name: keeperName,
    connectionTimeoutMillis: connectWithinMilliseconds,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { is_let_in, ...server } = answer.parse((await client.query(question, [keeperLock])).rows[0]);
    const problem = explainOtherData(server.data, data, config.host) ?? explainDataLoss(server);
    if (problem) throw new Error(problem);
    if (is_let_in) return keep(client, socket);
    await client.end();
    return null;
  } catch (error) {
    void client.end().catch(() => {});
    if (isPassing(error)) return null;
    throw error;
  }
}

const question = `
  select pg_try_advisory_lock_shared($1) as is_let_in,
         current_setting('data_directory') as data,
         current_setting('fsync') as fsync,
         current_setting('full_page_writes') as full_page_writes,
         current_setting('synchronous_commit') as synchronous_commit`;

function explainOtherData(found: string, wanted: string, socket: string | undefined): string | null {
  if (found === wanted) return null;
  return (
    `The database server on ${socket} keeps its data in ${found}, not in ${wanted}. ` +
    'The data folder was moved or copied while the server ran: stop that server, then start again.'
  );
}

function keep(client: pg.Client, socket: Socket): Keeper {
  let isGivenUp = false;
  // The process may end whenever it has nothing else to do.
  socket.unref();
  return {
    onLost: (listener) => {
      client.once('end', () => {
        if (!isGivenUp) listener();
      });
    },
    async claimLast() {
      isGivenUp = true;
      socket.ref();
      try {
        await client.query('select pg_advisory_unlock_shared($1)', [keeperLock]);
        const { rows } = await client.query('select pg_try_advisory_lock($1) as is_last', [keeperLock]);
        return rows[0]?.is_last === true && (await haveOthersLeft(client));
      } catch {
        return false;
      }
    },
    async close() {
      isGivenUp = true;
      socket.ref();
      await client.end().catch(() => {});
    },
  };
}

/** Connections that were just closed are seen for a moment longer. Other keepers hold no lock any more and do not count. */
async function haveOthersLeft(client: pg.Client): Promise<boolean> {
  const deadline = performance.now() + othersLeaveWithinMilliseconds;
  for (;;) {
    const { rows } = await client.query(
      `select count(*)::int as others from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> $1`,
      [keeperName],
    );
    if (rows[0]?.others === 0) return true;
    if (performance.now() > deadline) return false;
    await wait(10);
  }
}
