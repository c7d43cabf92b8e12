import { execFile, execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { promisify } from 'node:util';

/** An operating-system user to run PostgreSQL as; null means the one this process runs as already. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const execute = promisify(execFile);

/**
 * The account that PostgreSQL gets, as it refuses to run as root: null for an ordinary user; for root whoever owns the
 * data or else the folder they come into, when that is a known user other than root; else `nobody`.
 */
export function chooseAccount(data: string, dataFolder: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = ownerOf(data);
  if (owner) return owner;
  const host = ownerOf(dataFolder);
  return host && ask('-un', String(host.uid)) ? host : nobody();
}

function ownerOf(folder: string): Account {
  const there = statSync(folder, { throwIfNoEntry: false });
  return there && there.uid !== 0 ? { uid: there.uid, gid: there.gid } : null;
}

function nobody(): Account {
  const [uid, gid] = [ask('-u', 'nobody'), ask('-g', 'nobody')];
  if (uid && gid) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no user "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

/** What the system knows about a user; null for one it does not know. */
function ask(option: string, user: string): string | null {
  try {
    return execFileSync('id', [option, user], { ...as(null), encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}

/** Gives a file or folder to the account. */
export function give(path: string, account: Account): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** What `child_process` needs to run something as the account, with an environment that has nothing of ours. */
export function as(account: Account): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const bare = { cwd: '/', env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' } };
  // Node takes these two as signed 32-bit numbers only; on macOS `nobody` is -2.
  return account ? { ...bare, uid: account.uid | 0, gid: account.gid | 0 } : bare;
}

/** Runs a program as the account and returns what it printed. */
export async function runAs(account: Account, file: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute(file, [...args], as(account));
  return stdout;
}

/** Whether the account can get into a folder: every folder above it has to let it through. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  return await runAs(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder]).then(
    () => true,
    () => false,
  );
}
