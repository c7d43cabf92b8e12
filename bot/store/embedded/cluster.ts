import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { give, runAs } from './account.ts';
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
export async function makeCluster(
  { home, data, socket, account }: Folders,
  binaries: string,
): Promise<boolean> {
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
    // A server whose data somebody deleted may still listen here.
    for (const left of readdirSync(socket)) rmSync(join(socket, left));
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

/** Folders brought back from a copy by root belong to root, and PostgreSQL would refuse them. */
export function giveCluster({ data, socket, account }: Folders): void {
  if (!account) return;
  for (const folder of [data, socket]) {
    if (statSync(folder).uid === account.uid) continue;
    const owner = `${account.uid}:${account.gid}`;
    execFileSync('chown', ['-R', owner, folder], { env: { PATH: '/usr/sbin:/usr/bin:/bin' } });
  }
}
