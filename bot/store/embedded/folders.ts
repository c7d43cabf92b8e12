import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, canEnter, chooseAccount, give } from './account.ts';

/** Where a private PostgreSQL lives and who runs it. */
export interface Folders {
  readonly account: Account;
  /** Ours: holds the others and the server's log. */
  readonly home: string;
  /** The cluster itself, by its real path; there once it has been made. */
  readonly data: string;
  /** Closed to every other user: getting in is what lets one connect. */
  readonly socket: string;
}

/** Linux has room for 107 bytes, macOS for 103. */
const socketPathLimit = 103;

const socketName = '/.s.PGSQL.5432';

/** Used by root for data folders that are closed to the user the server runs as. */
const systemFolder = '/var/lib/m365-support-desk';

/**
 * Makes the folders of the cluster in `<dataFolder>/postgres`, as far as they are not there.
 *
 * A server started by root runs as another user. When that user cannot get into the data folder (one below /root, say),
 * the cluster is made in /var/lib and `<dataFolder>/postgres` is a link to it.
 */
export async function openFolders(dataFolder: string): Promise<Folders> {
  if (!existsSync(dataFolder)) {
    mkdirSync(dataFolder, { recursive: true });
    chmodSync(dataFolder, 0o711);
  }
  const place = join(dataFolder, 'postgres');
  const account = chooseAccount(join(place, 'data'), dataFolder);
  if (!isThere(place)) await makeHome(place, dataFolder, account);
  const home = realpathSync(place);
  refuseOthersFolder(home);
  return { account, home, data: join(home, 'data'), socket: openSocketFolder(home, account) };
}

function refuseOthersFolder(home: string): void {
  const uid = process.getuid?.();
  const owner = statSync(home).uid;
  if (uid === 0 || uid === owner) return;
  throw new Error(
    `The database in ${home} belongs to the user with id ${owner}, and this process runs as ${uid}. ` +
      'Start as root or as that user, or give the folder and all in it to this user with chown -R.',
  );
}

function isThere(place: string): boolean {
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() && !existsSync(place)) {
    throw new Error(
      `${place} is a link to a database folder that is gone. Bring that folder back, or delete the link to begin with an empty database.`,
    );
  }
  return there !== undefined;
}

async function makeHome(place: string, dataFolder: string, account: Account): Promise<void> {
  if (!account || (await canEnter(account, dataFolder))) {
    mkdirSync(place, { recursive: true });
    chmodSync(place, account ? 0o711 : 0o700);
    return;
  }
  mkdirSync(systemFolder, { recursive: true, mode: 0o711 });
  const elsewhere = mkdtempSync(join(systemFolder, 'postgres-'));
  chmodSync(elsewhere, 0o711);
  if (!(await canEnter(account, elsewhere))) {
    throw new Error(
      `PostgreSQL does not run as root, and the user with id ${account.uid} can get neither into ${dataFolder} nor into ${systemFolder}. ` +
        'Set DATA_DIR to a folder it can reach, start as an ordinary user, or set DATABASE_URL.',
    );
  }
  try {
    symlinkSync(elsewhere, place);
  } catch (error) {
    rmdirSync(elsewhere);
    if (!existsSync(place)) throw error;
  }
}

function openSocketFolder(home: string, account: Account): string {
  const inside = join(home, 'socket');
  const isUsable = /^[\w./-]+$/.test(inside) && inside.length + socketName.length <= socketPathLimit;
  const uid = account?.uid ?? process.getuid?.();
  const hash = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const folder = isUsable ? inside : `/tmp/m365-support-desk-${uid}-${hash}`;
  try {
    mkdirSync(folder, { mode: 0o700 });
    give(folder, account);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  return isUsable ? folder : checkOwner(folder, uid);
}

/** Anyone can make folders in /tmp: one that is not ours could lead us to a stranger's server. */
function checkOwner(folder: string, uid: number | undefined): string {
  const there = lstatSync(folder);
  if (there.isDirectory() && there.uid === uid && (there.mode & 0o077) === 0) return folder;
  throw new Error(
    `${folder} belongs to someone else and cannot be used for the database. Delete it, or set DATA_DIR to a shorter path.`,
  );
}
