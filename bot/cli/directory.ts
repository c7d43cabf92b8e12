import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openStore } from '../openStore.ts';
import type { Database } from '../store/database.ts';
import { type CommandResult, exportFile, importFile } from './directory/run.ts';

const usage = `The customers of the desk: organizations and the people who may write to it.

  npm run directory -- import FILE            take over a CSV or JSON file, all of it or nothing
    --remove-missing                          also take out people of its organizations that it no longer names
  npm run directory -- export FILE            write everything to FILE (.csv or .json)
  npm run -s directory -- export              print it
    --format csv|json   --separator ";"       (for Excel in Hungary and elsewhere)
`;

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (!command) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const quiet = createLog({ format: 'text', write: () => {} });
  const store = await openStore(loadConfig(), quiet);
  try {
    const { isDone, text } = await command(store.db);
    if (isDone) console.log(text);
    else console.error(text);
    process.exitCode = isDone ? 0 : 1;
  } finally {
    await store.close();
  }
}

/** What the arguments ask for, or null when they make no sense. */
function readCommand(args: string[]): ((db: Database) => Promise<CommandResult>) | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'remove-missing': { type: 'boolean', default: false },
      format: { type: 'string' },
      separator: { type: 'string', default: ',' },
    },
  });
  const [command, file, ...rest] = positionals;
  if (rest.length > 0) return null;
  if (command === 'import' && file) return (db) => importFile(db, file, values['remove-missing']);
  const { format = null, separator } = values;
  if (command === 'export') return (db) => exportFile(db, file ?? null, { format, separator });
  return null;
}

main().catch((error) => {
  const isUnderstood = error instanceof ConfigError || (error instanceof TypeError && 'code' in error);
  console.error(isUnderstood ? error.message : error);
  process.exitCode = 1;
});
