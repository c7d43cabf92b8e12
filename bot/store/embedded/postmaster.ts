import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, as } from './account.ts';
import type { Folders } from './folders.ts';

/** A PostgreSQL server process started by us. */
export interface Launched {
  readonly pid: number | undefined;
  /** Why it ended, null as long as it runs. */
  ended(): Ending | null;
}

interface Ending {
  /** Stopped in order, or held up by another one that is still going away: worth another try. */
  readonly isPassing: boolean;
  /** The last lines of its log. */
  readonly reason: string;
}

const logLimitBytes = 1_000_000;

/** No TCP; and no ERROR lines in the log, because they quote what people wrote. */
const settings = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=200',
  'log_min_messages=log',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
];

/** Whether a server process runs on the data: its id, or null. `dead` is the id left behind by one that was killed. */
export function readPostmaster({ data, account }: Pick<Folders, 'data' | 'account'>): {
  running: number | null;
  dead: number | null;
} {
  const pid = readPid(data);
  if (pid === null) return { running: null, dead: null };
  return workingFolder(pid, account) === data ? { running: pid, dead: null } : { running: null, dead: pid };
}

function readPid(data: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/**
 * A server's working folder is its data folder; an unrelated process that got the same id works elsewhere. Asked as the
 * server's own user: root in a container may not look at other users' processes.
 */
function workingFolder(pid: number, account: Account): string | null {
  try {
    if (process.platform === 'linux') {
      const link = `/proc/${pid}/cwd`;
      return account ? look('readlink', [link], account).trimEnd() : readlinkSync(link);
    }
    const fields = look('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn'], account);
    return /^n(.*)$/m.exec(fields)?.[1] ?? null;
  } catch {
    return null;
  }
}

function look(program: string, args: readonly string[], account: Account): string {
  return execFileSync(program, [...args], {
    ...as(account),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

interface LaunchOptions extends Folders {
  readonly binaries: string;
  /** The process id in the lock file that is known to belong to no server. */
  readonly dead: number | null;
}

/**
 * Starts a server that outlives this process, reachable through its socket folder only.
 *
 * PostgreSQL takes the lock file itself, so of two started at once one gives up. It refuses a lock file whose process
 * id is in use, by whomever, except its grandparent's: naming the dead one there keeps all its other checks.
 */
export function launch({ binaries, home, data, socket, account, dead }: LaunchOptions): Launched {
  const logFile = join(home, 'server.log');
  const log = openLog(logFile);
  const from = statSync(logFile).size;
  const options = ['-D', data, '-k', socket, ...settings.flatMap((setting) => ['-c', setting])];
  const base = as(account);
  const child = spawn(join(binaries, 'postgres'), options, {
    ...base,
    env: dead ? { ...base.env, PG_GRANDPARENT_PID: String(dead) } : base.env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let ending: Ending | null = null;
  child.on('error', (error) => {
    ending = { isPassing: false, reason: error.message };
  });
  child.on('exit', (code, signal) => {
    const written = readFrom(logFile, from);
    const isPassing = code === 0 || /already exists|pre-existing shared memory/.test(written);
    ending = {
      isPassing,
      reason: written.split('\n').slice(-5).join(' ') || `it ended with ${code ?? signal}`,
    };
  });
  return { pid: child.pid, ended: () => ending };
}

function readFrom(logFile: string, position: number): string {
  try {
    return readFileSync(logFile).subarray(position).toString('utf8').trim();
  } catch {
    return '';
  }
}

function openLog(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimitBytes) renameSync(logFile, join(dirname(logFile), 'server.old.log'));
  return openSync(logFile, 'a', 0o600);
}
