import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, give, runAs } from './account.ts';
import type { Folders } from './folders.ts';

/** The major version of PostgreSQL that made the data; null when there is none yet. */
export function dataVersion(data: string): number | null {
  const file = join(data, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
}

/**
 * Makes an empty cluster: checksums, UTF-8, C order, everyone who reaches the socket folder is let in as `desk`.
 *
 * It is made beside its place and then renamed, so it is either whole or not there, and of two processes doing this
 * at once one wins; false for the other.
 */
export async function makeCluster({ home, data, account }: Folders, binaries: string): Promise<boolean> {
  const half = mkdtempSync(join(home, 'new-'));
  try {
    give(half, account);
    await runAs(account, join(binaries, 'initdb'), [
      `--pgdata=${half}`,
      '--data-checksums',
      '--encoding=UTF8',
      '--locale=C',
      '--username=desk',
      '--auth=trust',
    ]);
    if (existsSync(data)) return false;
    renameSync(half, data);
    makeDurable(home);
    return true;
  } catch (error) {
    if (existsSync(data)) return false;
    throw new Error(
      `The database could not be made in ${home}: ${error instanceof Error ? error.message : error}`,
      {
        cause: error,
      },
    );
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

function makeDurable(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Data brought back from a copy by root belongs to root, and PostgreSQL would refuse it. */
export function giveCluster(data: string, account: Account): void {
  if (!account || statSync(data).uid === account.uid) return;
  execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, data], {
    env: { PATH: '/usr/sbin:/usr/bin:/bin' },
  });
}
