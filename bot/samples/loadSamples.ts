import { describeFault, readDirectoryFile } from '../identity/directoryFile.ts';
import type { Database } from '../store/database.ts';
import { isDirectoryEmpty } from '../store/directoryStore.ts';
import { importDirectory } from '../store/importDirectory.ts';
import samples from './directory.json' with { type: 'json' };

/**
 * Fills an empty directory with fictional customers for a first look: worldwide ones bought directly and through a
 * partner, and 21Vianet ones with and without the advanced agreement. True when it did; a directory in use stays as it is.
 */
export async function loadSamples(db: Database): Promise<boolean> {
  if (!(await isDirectoryEmpty(db))) return false;
  const { organizations, faults } = readDirectoryFile(Buffer.from(JSON.stringify(samples)));
  if (!organizations)
    throw new Error(`The sample directory is not valid:\n${faults.map(describeFault).join('\n')}`);
  await importDirectory(db, organizations);
  return true;
}
