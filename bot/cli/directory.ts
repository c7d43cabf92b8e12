import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { exportFile, importFile } from './directory/run.ts';
import { withDatabase } from './withDatabase.ts';

const usage = `The customers of the desk: organizations and the people who may write to it.

  npm run directory -- import FILE            take over a CSV or JSON file, all of it or nothing
    --remove-missing                          also take out people of its organizations that it no longer names
  npm run directory -- export FILE            write everything to FILE (.csv or .json)
  npm run -s directory -- export              print it
    --format csv|json   --separator ";"       (for Excel in Hungary and elsewhere)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'remove-missing': { type: 'boolean', default: false },
    format: { type: 'string' },
    separator: { type: 'string', default: ',' },
  },
});
const [command, file, ...rest] = positionals;

if (command === 'import' && file && rest.length === 0) {
  report(await withDatabase(loadConfig(), (db) => importFile(db, file, values['remove-missing'])));
} else if (command === 'export' && rest.length === 0) {
  const { format = null, separator } = values;
  report(await withDatabase(loadConfig(), (db) => exportFile(db, file ?? null, { format, separator })));
} else {
  console.error(usage);
  process.exitCode = 2;
}

function report({ isDone, text }: { readonly isDone: boolean; readonly text: string }): void {
  if (isDone) console.log(text);
  else console.error(text);
  process.exitCode = isDone ? 0 : 1;
}
