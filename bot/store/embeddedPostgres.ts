import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../log.ts';
import { type BinariesSource, findBinaries } from './embedded/binaries.ts';
import { dataVersion, giveCluster, makeCluster } from './embedded/cluster.ts';
import { type Folders, openFolders } from './embedded/folders.ts';
import { connectKeeper, type Keeper } from './embedded/keeper.ts';
import { type Launched, launch, readPostmaster } from './embedded/postmaster.ts';

/** A private PostgreSQL server for the processes that work on one data folder. */
export interface EmbeddedPostgres {
  /** How to connect: a socket folder, closed to other users. */
  readonly config: pg.PoolConfig;
  /** Whether this call made the cluster, started the server, or found it running. */
  readonly started: Started;
  /** Where the cluster is. */
  readonly folder: string;
  /** Ends the server unless another process or connection uses it. Close your own pools first. */
  stop(): Promise<'stopped' | 'in-use'>;
  /** Lets go of the server and leaves it running for the next start. */
  leave(): Promise<void>;
}

type Started = 'first' | 'started' | 'adopted';

interface EmbeddedPostgresOptions {
  /** Made when it is not there; the cluster is `postgres` in it. */
  readonly dataFolder: string;
  readonly log?: Pick<Log, 'info' | 'warn'>;
  /** Whose programs to use, the first that fit. */
  readonly binaries?: readonly BinariesSource[];
  /** Folders with PostgreSQL's programs besides the usual ones, as in PATH. */
  readonly searchPath?: string;
  /** How long recovery after a crash, or another process that holds the data, is waited for. */
  readonly deadlineMilliseconds?: number;
}

const pollMilliseconds = 10;
const retryMilliseconds = 100;
const defaultDeadlineMilliseconds = 60_000;
const longestPauseMilliseconds = 5_000;
const stopWithinMilliseconds = 30_000;

/**
 * Adopts the server of a data folder when one runs, starts it otherwise, and makes the cluster the first time.
 *
 * The server runs on when this process is killed; it is started again when it dies while this process needs it.
 * Several processes may do this at once and share one server. Never runs as root (see openFolders). Rejects, saying what
 * to do, when the data cannot be served safely.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folders = await openFolders(resolve(options.dataFolder));
  const config = { host: folders.socket, port: 5432, user: 'desk', database: 'postgres', ssl: false };
  let { keeper, started } = await bringUp(folders, config, options);
  let isLeft = false;
  let bringingBack = Promise.resolve();

  const watch = (): void => {
    keeper.onLost(() => {
      bringingBack = bringBack();
    });
  };
  const bringBack = async (): Promise<void> => {
    options.log?.warn('database lost, bringing it back');
    for (let pause = pollMilliseconds; !isLeft; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      try {
        ({ keeper } = await bringUp(folders, config, options));
        watch();
        options.log?.info('database is back');
        return;
      } catch (error) {
        options.log?.warn('database does not start', {
          reason: error instanceof Error ? error.message : String(error),
        });
        await wait(pause, undefined, { ref: false });
      }
    }
  };
  watch();

  return {
    config,
    started,
    folder: folders.home,
    async stop() {
      isLeft = true;
      await bringingBack;
      const isLast = await keeper.claimLast();
      const { running } = readPostmaster(folders);
      if (isLast && running) process.kill(running, 'SIGINT');
      await keeper.close();
      if (!running) return 'stopped';
      if (!isLast) return 'in-use';
      await waitForEnd(folders, running);
      return 'stopped';
    },
    async leave() {
      isLeft = true;
      await bringingBack;
      await keeper.close();
    },
  };
}

interface BroughtUp {
  readonly keeper: Keeper;
  readonly started: Started;
}

async function bringUp(
  folders: Folders,
  config: pg.PoolConfig,
  options: EmbeddedPostgresOptions,
): Promise<BroughtUp> {
  const deadline = performance.now() + (options.deadlineMilliseconds ?? defaultDeadlineMilliseconds);
  let made = false;
  let launched: Launched | null = null;
  for (let pause = pollMilliseconds; ; pause = Math.min(pause * 1.2, retryMilliseconds)) {
    const keeper = await connect(folders, config, launched);
    const ending = launched?.ended() ?? null;
    if (keeper) return { keeper, started: made ? 'first' : launched && !ending ? 'started' : 'adopted' };
    if (ending && !ending.isPassing) throw refusal(folders, ending.reason);
    if (performance.now() > deadline) {
      throw refusal(folders, ending?.reason ?? 'it takes too long; its log says what it is doing');
    }
    const { running, dead } = readPostmaster(folders);
    if (!running && (!launched || ending)) {
      if (ending) await wait(retryMilliseconds);
      const binaries = await chooseBinaries(folders, options);
      if (!existsSync(folders.data)) {
        options.log?.info('making the database', { folder: folders.home });
        made = await makeCluster(folders, binaries);
        if (!made) continue;
      }
      giveCluster(folders);
      launched = launch({ ...folders, binaries, dead });
    }
    await wait(pause);
  }
}

/** What we have started and must not use is not left running. */
async function connect(
  folders: Folders,
  config: pg.PoolConfig,
  launched: Launched | null,
): Promise<Keeper | null> {
  if (!existsSync(folders.data)) return null;
  try {
    return await connectKeeper(config, folders.data);
  } catch (error) {
    const { running } = readPostmaster(folders);
    if (running && running === launched?.pid) {
      process.kill(running, 'SIGINT');
      await waitForEnd(folders, running);
    }
    throw error;
  }
}

async function chooseBinaries(
  { account, home, data }: Folders,
  { binaries = ['system', 'npm'], searchPath }: EmbeddedPostgresOptions,
): Promise<string> {
  const found = await findBinaries({
    account,
    searchPath,
    sources: binaries,
    major: dataVersion(data),
    copyTo: join(home, 'postgresql'),
  });
  return found.folder;
}

function refusal({ home }: Folders, reason: string): Error {
  return new Error(`The database in ${home} does not start: ${reason} (log: ${join(home, 'server.log')})`);
}

async function waitForEnd(folders: Folders, pid: number): Promise<void> {
  const deadline = performance.now() + stopWithinMilliseconds;
  while (readPostmaster(folders).running === pid && performance.now() < deadline)
    await wait(pollMilliseconds);
}
