import { chmodSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Suite } from 'mocha';
import type pg from 'pg';
import { root } from '../../bot/root.ts';
import { type Database, openDatabase } from '../../bot/store/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../bot/store/embeddedPostgres.ts';
import { migrate } from '../../bot/store/migrate.ts';

/** A suite's own empty tables on a real server; usable from the first `before` on. */
export interface TestDatabase extends Database {
  readonly config: pg.PoolConfig;
  readonly schema: string;
  /** Another pool on the same tables, as another process of the bot would have; closed with the suite. */
  open(): Database;
}

/** Where the tables of the bot are defined. */
export const migrationsFolder = join(root, 'bot', 'store', 'migrations');

const day = 24 * 60 * 60 * 1000;
let server: Promise<EmbeddedPostgres> | undefined;
let count = 0;

/**
 * Gives the suite it is called in a schema with all tables, and drops it afterwards; a suite that failed leaves it for a
 * look, for a day. All suites and runs share one server, which stays up.
 */
export function useDatabase({ migrated = true } = {}): TestDatabase {
  const pools: Database[] = [];
  const schema = `test_${Date.now()}_${process.pid}_${++count}`;
  let config: pg.PoolConfig | undefined;
  let main: Database | undefined;

  const ready = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The database is there from the first before() on.');
    return value;
  };
  const open = (): Database => {
    const pool = openDatabase(ready(config), { schema });
    pools.push(pool);
    return pool;
  };

  before('a database', async () => {
    config = (await startServer()).config;
    main = open();
    await main.query(`create schema ${schema}`);
    if (migrated) await migrate(main, migrationsFolder);
  });

  after('closes the database', async function () {
    if (main && !hasFailed(this.test?.parent)) await main.query(`drop schema ${schema} cascade`);
    await Promise.all(pools.map((pool) => pool.close()));
  });

  return {
    get config() {
      return ready(config);
    },
    schema,
    open,
    query: (text, values) => ready(main).query(text, values),
    transaction: (work) => ready(main).transaction(work),
    close: async () => {},
  };
}

async function startServer(): Promise<EmbeddedPostgres> {
  server ??= startEmbeddedPostgres({ dataFolder: testFolder('server') }).then(async (started) => {
    await dropOldSchemas(started.config);
    return started;
  });
  return await server;
}

/** A folder of this user for tests, below the system's temporary one, that the user PostgreSQL runs as can enter. */
export function testFolder(name: string): string {
  const parent = join(tmpdir(), `m365-support-desk-test-${userInfo().uid}`);
  const folder = join(parent, name);
  for (const each of [parent, folder]) {
    mkdirSync(each, { recursive: true });
    chmodSync(each, 0o711);
  }
  return folder;
}

async function dropOldSchemas(config: pg.PoolConfig): Promise<void> {
  const db = openDatabase(config);
  const schemas = await db.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname ~ '^test_[0-9]+_[0-9]+_[0-9]+$'",
  );
  for (const { name } of schemas) {
    const madeAt = Number(name.split('_')[1]);
    if (madeAt < Date.now() - day) await db.query(`drop schema if exists ${name} cascade`);
  }
  await db.close();
}

function hasFailed(suite: Suite | undefined): boolean {
  if (!suite) return false;
  return suite.tests.some((test) => test.isFailed()) || suite.suites.some(hasFailed);
}
