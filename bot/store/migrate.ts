import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Database, Queryable } from './database.ts';

interface Migration {
  readonly number: number;
  readonly file: string;
  readonly sql: string;
  readonly fingerprint: string;
}

const rows = z.array(z.object({ number: z.number(), file: z.string(), fingerprint: z.string() }));

/** Any number: the first half of the advisory lock's key; the schema is the second. */
const migrationLock = 2_011_364;

/**
 * Brings the tables up to the numbered SQL files of a folder (`0001_first.sql`), each in a transaction of its own,
 * and returns the files it ran.
 *
 * Several processes may do this at once: one works, the others wait and find it done. Refuses tables that newer code
 * has made, and a file that was changed after it ran.
 */
export async function migrate(
  db: Database,
  folder: string,
  clock: Clock = () => new Date(),
): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const ran: string[] = [];
  const missing = await db.transaction(async (tx) => findMissing(tx, migrations));
  for (const migration of missing) {
    const isNew = await db.transaction((tx) => runOnce(tx, migration, migrations, clock()));
    if (isNew) ran.push(migration.file);
  }
  return ran;
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_.+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      const fingerprint = createHash('sha256').update(sql).digest('hex');
      return { number: Number.parseInt(file, 10), file, sql, fingerprint };
    });
}

async function findMissing(tx: Queryable, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  await tx.query('select pg_advisory_xact_lock($1, hashtext(current_schema()))', [migrationLock]);
  await tx.query(
    `create table if not exists migrations (
       number      integer primary key,
       file        text not null,
       fingerprint text not null,
       ran_at      timestamptz not null
     )`,
  );
  const done = rows.parse(await tx.query('select number, file, fingerprint from migrations order by number'));
  for (const { number, file, fingerprint } of done) {
    const known = migrations.find((migration) => migration.number === number);
    if (!known) throw new Error(explainNewer(file, migrations.at(-1)?.file));
    if (known.fingerprint !== fingerprint) throw new Error(explainChanged(known.file));
  }
  return migrations.filter(({ number }) => !done.some((each) => each.number === number));
}

async function runOnce(
  tx: Queryable,
  migration: Migration,
  migrations: readonly Migration[],
  now: Date,
): Promise<boolean> {
  const missing = await findMissing(tx, migrations);
  if (!missing.includes(migration)) return false;
  const { number, file, fingerprint, sql } = migration;
  try {
    await tx.query(sql);
  } catch (error) {
    throw new Error(`${file} could not be run: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  await tx.query('insert into migrations (number, file, fingerprint, ran_at) values ($1, $2, $3, $4)', [
    number,
    file,
    fingerprint,
    now,
  ]);
  return true;
}

function explainNewer(file: string, newest = 'none'): string {
  return (
    `The database was made by a newer version of this bot: it has ${file}, and this version ends with ${newest}. ` +
    'Install that version again, or restore the backup that was made before the update.'
  );
}

function explainChanged(file: string): string {
  return (
    `${file} was changed after it had run on this database. Put the original file back and write a new migration. ` +
    'While developing, delete the data folder or use an empty database.'
  );
}
