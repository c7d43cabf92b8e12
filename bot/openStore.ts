import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { root } from './root.ts';
import { type Database, openDatabase } from './store/database.ts';
import { createSignals } from './store/databaseSignals.ts';
import { checkDurability } from './store/durability.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './store/embeddedPostgres.ts';
import { migrate } from './store/migrate.ts';
import type { Signals } from './store/signals.ts';

/** The database with all tables in place, and the signals between the processes on it. */
export interface Store {
  readonly db: Database;
  readonly signals: Signals;
  /** Null when DATABASE_URL names a server of the operator's own. */
  readonly embedded: EmbeddedPostgres | null;
  close(): Promise<void>;
}

/** Connects to DATABASE_URL, or starts or adopts the database in the data folder; then brings the tables up to date. */
export async function openStore(config: Config, log: Log): Promise<Store> {
  const embedded = config.DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataFolder: config.dataFolder, searchPath: config.PATH, log });
  const connection = config.DATABASE_URL ?? embedded?.config ?? '';
  const onError = (error: Error) => log.warn('database connection lost', { reason: error.message });
  const db = openDatabase(connection, { connections: config.DATABASE_CONNECTIONS, onError });
  try {
    await db.query('select 1').catch((cause) => {
      throw embedded ? cause : unreachable(cause);
    });
    await checkDurability(db);
    await migrate(db, join(root, 'bot', 'store', 'migrations'));
  } catch (error) {
    await db.close();
    await embedded?.stop();
    throw error;
  }
  const signals = createSignals(connection, { onError });
  return {
    db,
    signals,
    embedded,
    async close() {
      await signals.close();
      await db.close();
      await embedded?.stop();
    },
  };
}

function unreachable(cause: Error): Error {
  const reason = cause.message || 'no answer';
  const mend = 'Start that server, or correct DATABASE_URL; without it the desk brings its own database.';
  return new Error(`The database of DATABASE_URL cannot be reached: ${reason}. ${mend}`, { cause });
}
