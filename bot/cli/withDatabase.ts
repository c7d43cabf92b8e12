import { join } from 'node:path';
import type { Config } from '../config.ts';
import { root } from '../root.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { startEmbeddedPostgres } from '../store/embeddedPostgres.ts';
import { migrate } from '../store/migrate.ts';

/**
 * Runs one command against the desk's database, with all tables in place, whether or not the desk is running.
 * An embedded server that nobody else uses is ended afterwards.
 */
export async function withDatabase<Result>(
  config: Pick<Config, 'DATABASE_URL' | 'dataFolder'>,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const embedded = config.DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataFolder: config.dataFolder });
  const db = openDatabase(embedded?.config ?? config.DATABASE_URL ?? '');
  try {
    await migrate(db, join(root, 'bot', 'store', 'migrations'));
    return await work(db);
  } finally {
    await db.close();
    await embedded?.stop();
  }
}
