import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { exportFile } from '../../../bot/cli/directory/exportFile.ts';
import { importFile } from '../../../bot/cli/directory/importFile.ts';
import { UsageError } from '../../../bot/cli/usageError.ts';
import { root } from '../../../bot/root.ts';
import { testFolder, useDatabase } from '../../support/database.ts';
import { rejection } from '../../support/rejection.ts';

const samples = join(root, 'bot', 'samples', 'directory.json');

describe('npm run directory', () => {
  const db = useDatabase();
  const folder = testFolder('directory-command');
  const plain = { format: null, separator: ',' };

  it('says what an import changed, and that the same file again changes nothing', async () => {
    expect((await importFile(db, samples, false)).text).to.equal(
      'Organizations: 4 added, 0 changed, 0 as before. People: 8 added, 0 changed, 0 as before.',
    );
    expect((await importFile(db, samples, false)).text).to.equal(
      'Organizations: 0 added, 0 changed, 4 as before. People: 0 added, 0 changed, 8 as before.',
    );
  });

  it('exports CSV and JSON files that import without changing anything', async () => {
    for (const name of ['customers.csv', 'customers.json']) {
      const file = join(folder, name);
      expect((await exportFile(db, file, plain)).text).to.equal(
        `4 organizations and 8 people are in ${file}.`,
      );
      expect((await importFile(db, file, true)).text).to.contain('8 as before');
    }
    expect(await readFile(join(folder, 'customers.csv'), 'utf8')).to.match(/^\uFEFForganization_id,/);
  });

  it('prints the directory when no file is named', async () => {
    const { text } = await exportFile(db, null, { format: 'csv', separator: ';' });
    expect(text).to.contain('contoso;Contoso Kft.;worldwide;HU');
  });

  it('names all faults and takes nothing over', async () => {
    const file = join(folder, 'faulty.csv');
    await writeFile(
      file,
      [
        'organization_id,organization,cloud,country,time_zone,name,email',
        'woodgrove,Woodgrove Bank,worldwide,US,America/New_York,Sam Lee,sam.lee@woodgrove.example',
        'woodgrove,,,,,Kim,kim',
        'woodgrove,,mars,,,Lou,lou@woodgrove.example',
      ].join('\n'),
    );
    const { isDone, text } = await importFile(db, file, false);
    expect(isDone).to.equal(false);
    expect(text).to.match(/^Nothing was taken over: 2 faults\.\n {2}line 3, email: .*\n {2}line 4, cloud: /);
    expect(await db.query("select 1 from organizations where id = 'woodgrove'")).to.deep.equal([]);
  });

  it('names values that belong to somebody else', async () => {
    const file = join(folder, 'clash.json');
    const tenantId = 'c0a70500-0000-4000-8000-000000000001';
    const organization = { id: 'woodgrove', name: 'Woodgrove Bank', cloud: 'worldwide', country: 'US' };
    const entry = { ...organization, timeZone: 'America/New_York', tenantId };
    await writeFile(file, JSON.stringify({ organizations: [entry] }));
    expect((await importFile(db, file, false)).text).to.match(
      /1 fault\.\n {2}The tenant id .* belongs to contoso/,
    );
  });

  it('says when a file is not there, or may not be', async () => {
    const missing = await rejection(importFile(db, join(folder, 'nowhere.csv'), false));
    expect(missing).to.be.instanceOf(UsageError);
    expect(missing.message).to.match(/^There is no file .*nowhere\.csv/);
    const refused = await rejection(exportFile(db, join(samples, 'customers.csv'), plain));
    expect(refused.message).to.match(/customers\.csv cannot be written\. Choose/);
  });
});
