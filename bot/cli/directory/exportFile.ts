import { type DirectoryFormat, writeDirectoryFile } from '../../identity/directoryFile.ts';
import type { Queryable } from '../../store/database.ts';
import { exportDirectory } from '../../store/directoryStore.ts';
import type { CommandResult } from '../commandResult.ts';
import { writeOutput } from '../writeOutput.ts';

const ownerOnly = 0o600;

/**
 * Writes the whole directory to a file, in the format of its name unless one is given, or gives its text when no file
 * is named.
 */
export async function exportFile(
  db: Queryable,
  file: string | null,
  { format, separator }: { readonly format: DirectoryFormat | null; readonly separator: string },
): Promise<CommandResult> {
  const organizations = await exportDirectory(db);
  const byName = file?.toLowerCase().endsWith('.json') ? 'json' : 'csv';
  const text = writeDirectoryFile(organizations, format ?? byName, separator);
  if (!file) return { isDone: true, text: text.trimEnd() };
  writeOutput(file, text, ownerOnly);
  const people = organizations.reduce((sum, organization) => sum + organization.people.length, 0);
  return { isDone: true, text: `${organizations.length} organizations and ${people} people are in ${file}.` };
}
