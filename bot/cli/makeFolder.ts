import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usageError.ts';

/**
 * Makes a folder that the command line names, with those above it; throws UsageError when that cannot be done.
 *
 * Each level by itself: Node's own `recursive` never ends where the system says of a folder that is there that it is not,
 * as in /proc.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  let at = resolve(folder);
  while (!existsSync(at) && dirname(at) !== at) {
    missing.unshift(at);
    at = dirname(at);
  }
  try {
    for (const each of missing) mkdirSync(each);
    if (statSync(folder).isDirectory()) return;
  } catch {
    // Said below.
  }
  throw new UsageError(
    `The folder ${folder} cannot be made. Choose a place where you may write, with no file in the way.`,
  );
}
