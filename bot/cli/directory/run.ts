import { readFile, writeFile } from 'node:fs/promises';
import { describeFault, readDirectoryFile, writeDirectoryFile } from '../../identity/directoryFile.ts';
import type { Database } from '../../store/database.ts';
import { exportDirectory } from '../../store/directoryStore.ts';
import { type Counts, DirectoryConflict, importDirectory } from '../../store/importDirectory.ts';

/** What a command says, and whether it did what was asked. */
export interface CommandResult {
  readonly isDone: boolean;
  readonly text: string;
}

/** Takes a directory file over, or names everything that has to be mended first. */
export async function importFile(db: Database, file: string, removeMissing: boolean): Promise<CommandResult> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return { isDone: false, text: `There is no file ${file}, or it cannot be read.` };
  const { organizations, faults } = readDirectoryFile(bytes);
  if (!organizations) return refused(faults.map((fault) => `  ${describeFault(fault)}`));
  try {
    const result = await importDirectory(db, organizations, { removeMissing });
    const removed = result.removed > 0 ? `, ${result.removed} removed` : '';
    const text = `Organizations: ${describe(result.organizations)}. People: ${describe(result.people)}${removed}.`;
    return { isDone: true, text };
  } catch (error) {
    if (!(error instanceof DirectoryConflict)) throw error;
    return refused(error.message.split('\n').map((line) => `  ${line}`));
  }
}

/** Writes the whole directory to a file, or gives its text when no file is named. */
export async function exportFile(
  db: Database,
  file: string | null,
  { format, separator }: { readonly format: string | null; readonly separator: string },
): Promise<CommandResult> {
  const chosen = format ?? (file?.toLowerCase().endsWith('.json') ? 'json' : 'csv');
  if (chosen !== 'csv' && chosen !== 'json') return { isDone: false, text: '--format is csv or json.' };
  if (![',', ';', '\t'].includes(separator)) {
    return { isDone: false, text: '--separator is a comma, a semicolon or a tab.' };
  }
  const organizations = await exportDirectory(db);
  const text = writeDirectoryFile(organizations, chosen, separator);
  if (!file) return { isDone: true, text: text.trimEnd() };
  await writeFile(file, text, { mode: 0o600 });
  const people = organizations.reduce((sum, organization) => sum + organization.people.length, 0);
  return { isDone: true, text: `${organizations.length} organizations and ${people} people are in ${file}.` };
}

function refused(lines: readonly string[]): CommandResult {
  const count = lines.length === 1 ? '1 fault' : `${lines.length} faults`;
  return { isDone: false, text: [`Nothing was taken over: ${count}.`, ...lines].join('\n') };
}

function describe({ added, changed, same }: Counts): string {
  return `${added} added, ${changed} changed, ${same} as before`;
}
