import { createServer } from 'node:net';
import type pg from 'pg';
import { type App, createApp } from '../../bot/app.ts';
import type { AzureCloud } from '../../bot/channels/teams/azureCloud.ts';
import { type Config, readConfig } from '../../bot/config.ts';
import { loadSamples } from '../../bot/samples/loadSamples.ts';
import { createAgentStore } from '../../bot/store/agentStore.ts';
import { createSignals } from '../../bot/store/databaseSignals.ts';
import { createMailbox } from '../../bot/store/mailbox.ts';
import type { Signals } from '../../bot/store/signals.ts';
import { type TestDatabase, useDatabase } from './database.ts';

/** The whole product on a real database, a free port and a clock that tests move. */
export interface TestDesk {
  readonly db: TestDatabase;
  readonly base: string;
  readonly config: Config;
  now(): Date;
  /** Moves the clock; instants after it are real time further on. */
  pass(minutes: number): void;
  /** A one-time link to the console for this agent, added when new. */
  consoleLink(name: string): Promise<string>;
}

/**
 * Opens a desk for the suite it is called in, with the sample customers, and closes it afterwards.
 * `azureCloud` gives the cloud that a test plays.
 */
export function useDesk(settings: Record<string, string> = {}, azureCloud?: () => AzureCloud): TestDesk {
  let offsetMs = 0;
  let app: App | undefined;
  let signals: Signals | undefined;
  let config: Config | undefined;
  const clock = () => new Date(Date.now() + offsetMs);

  // Hooks run in the order they are written: the desk closes before its tables are dropped.
  after('closes the desk', async () => {
    await app?.close();
    await signals?.close();
  });
  const db = useDatabase();

  before('a desk', async () => {
    config = readConfig({
      PORT: String(await freePort()),
      CHATS_PER_MINUTE: '1000',
      MESSAGES_PER_MINUTE: '1000',
      ...settings,
    });
    await loadSamples(db);
    signals = createSignals(db.config, { schema: db.schema, onError: () => {} });
    const store = { db, signals, embedded: null, close: async () => {} };
    const mailbox = createMailbox(db, clock);
    app = await createApp({
      config,
      store,
      mailer: mailbox,
      mailbox,
      clock,
      log: silent,
      ...(azureCloud ? { azureCloud: azureCloud() } : {}),
    });
    await app.listen();
  });

  const ready = (): Config => {
    if (!config) throw new Error('The desk is there from the first before() on.');
    return config;
  };
  return {
    db,
    get base() {
      return ready().publicUrl;
    },
    get config() {
      return ready();
    },
    now: clock,
    pass(minutes) {
      offsetMs += minutes * 60_000;
    },
    async consoleLink(name) {
      const agents = createAgentStore(db);
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@desk.example`;
      await agents.add({ name, email }, clock());
      const agent = await agents.findByEmail(email);
      if (!agent) throw new Error(`no agent ${name}`);
      return `${ready().publicUrl}/console?token=${await agents.createLink(agent.id, clock())}`;
    },
  };
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A connection string for a schema of the test server, for programs started on their own. */
export function databaseUrl(
  { host = '', user = '', database = '', port }: pg.PoolConfig,
  schema: string,
): string {
  const query = new URLSearchParams({
    host: String(host),
    port: String(port),
    options: `-c search_path=${schema}`,
  });
  return `postgres://${user}@/${database}?${query}`;
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };
