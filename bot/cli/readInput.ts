import { readFileSync } from 'node:fs';
import { UsageError } from './usageError.ts';

/** The bytes of a file that the command line names; throws UsageError when it cannot be read. */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`There is no file ${file}, or it cannot be read. Correct the path.`);
  }
}
