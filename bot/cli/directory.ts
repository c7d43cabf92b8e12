import { parseArgs } from 'node:util';
import { exportFile } from './directory/exportFile.ts';
import { importFile } from './directory/importFile.ts';
import { oneOf } from './oneOf.ts';
import { readSeparator } from './readSeparator.ts';
import { runCommand } from './runCommand.ts';
import { UsageError } from './usageError.ts';
import { withStore } from './withStore.ts';

const usage = `The customers of the desk: organizations and the people who may write to it.

  npm run directory -- import FILE            take over a CSV or JSON file, all of it or nothing
    --remove-missing                          also take out people of its organizations that it no longer names
  npm run directory -- export FILE            write everything to FILE (.csv or .json)
  npm run -s directory -- export              print it
    --format csv|json   --separator ";"       (for Excel in Hungary and elsewhere)
`;

await runCommand(usage, (args) => {
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
  const separator = readSeparator(values.separator);
  const format = values.format === undefined ? null : oneOf('format', values.format, ['csv', 'json']);
  if (rest.length > 0) throw new UsageError();
  if (command === 'import' && file)
    return withStore(({ db }) => importFile(db, file, values['remove-missing']));
  if (command === 'export') return withStore(({ db }) => exportFile(db, file ?? null, { format, separator }));
  throw new UsageError();
});
