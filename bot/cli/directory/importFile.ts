import { describeFault, readDirectoryFile } from '../../identity/directoryFile.ts';
import type { Database } from '../../store/database.ts';
import { type Counts, DirectoryConflict, importDirectory } from '../../store/importDirectory.ts';
import type { CommandResult } from '../commandResult.ts';
import { readInput } from '../readInput.ts';

/** Takes a directory file over, or names everything that has to be mended first. */
export async function importFile(db: Database, file: string, removeMissing: boolean): Promise<CommandResult> {
  const { organizations, faults } = readDirectoryFile(readInput(file));
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

function refused(lines: readonly string[]): CommandResult {
  const count = lines.length === 1 ? '1 fault' : `${lines.length} faults`;
  return { isDone: false, text: [`Nothing was taken over: ${count}.`, ...lines].join('\n') };
}

function describe({ added, changed, same }: Counts): string {
  return `${added} added, ${changed} changed, ${same} as before`;
}
