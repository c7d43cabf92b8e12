import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './makeFolder.ts';
import { UsageError } from './usageError.ts';

/** Writes a file where the command line says, in a new folder if need be; throws UsageError when that cannot be done. */
export function writeOutput(file: string, content: string | Uint8Array, mode = 0o666): void {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, content, { mode });
  } catch {
    throw new UsageError(`${file} cannot be written. Choose a place where you may write.`);
  }
}
