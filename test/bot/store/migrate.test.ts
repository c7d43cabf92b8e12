import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { migrate } from '../../../bot/store/migrate.ts';
import { migrationsFolder, testFolder, useDatabase } from '../../support/database.ts';
import { rejection } from '../../support/rejection.ts';

describe('the migrations', () => {
  const db = useDatabase({ migrated: false });
  const now = new Date('2026-11-23T09:00:00Z');

  const folders: string[] = [];
  const folder = (files: Record<string, string>): string => {
    const path = testFolder(`migrations-${process.pid}-${folders.length}`);
    folders.push(path);
    for (const [name, sql] of Object.entries(files)) writeFileSync(join(path, name), sql);
    return path;
  };
  const run = (path: string) => migrate(db, path, () => now);
  const done = () => db.query('select number, file, ran_at from migrations order by number');

  const first = { '0001_first.sql': 'create table shelves (id integer); create table boxes (id integer);' };

  beforeEach(async () => {
    await db.query(`drop schema ${db.schema} cascade; create schema ${db.schema}`);
  });

  after(() => {
    for (const path of folders) rmSync(path, { recursive: true });
  });

  it('run in order, once, and are written down', async () => {
    const path = folder({
      ...first,
      '0002_more.sql': 'alter table boxes add label text;',
      'notes.txt': 'no SQL',
    });
    expect(await run(path)).to.deep.equal(['0001_first.sql', '0002_more.sql']);
    expect(await run(path)).to.deep.equal([]);
    expect(await done()).to.deep.equal([
      { number: 1, file: '0001_first.sql', ran_at: now },
      { number: 2, file: '0002_more.sql', ran_at: now },
    ]);
  });

  it('run once when five processes start at the same moment', async () => {
    const path = folder(first);
    const ran = await Promise.all(Array.from({ length: 5 }, () => migrate(db.open(), path)));
    expect(ran.flat()).to.deep.equal(['0001_first.sql']);
    expect(await done()).to.have.length(1);
  });

  it('leave nothing behind when one fails, and name its file', async () => {
    const path = folder({ ...first, '0002_bad.sql': 'create table half (id integer); select nonsense;' });
    expect((await rejection(run(path))).message).to.match(/^0002_bad\.sql could not be run: .*nonsense/);
    expect(await db.query("select to_regclass('half') as half")).to.deep.equal([{ half: null }]);
    expect(await done()).to.have.length(1);
  });

  it('refuse tables made by a newer version of the bot', async () => {
    await run(folder({ ...first, '0002_newer.sql': 'select 1;' }));
    const older = await rejection(run(folder(first)));
    expect(older.message).to.include('newer version').and.include('0002_newer.sql');
  });

  it('refuse a file that was changed after it had run, but not other line ends', async () => {
    await run(folder({ '0001_first.sql': 'select 1;\nselect 2;\n' }));
    expect(await run(folder({ '0001_first.sql': 'select 1;\r\nselect 2;\r\n' }))).to.deep.equal([]);
    const changed = await rejection(run(folder({ '0001_first.sql': 'select 3;' })));
    expect(changed.message).to.include('0001_first.sql was changed');
  });

  it('make the tables of the bot', async () => {
    await run(migrationsFolder);
    const [tables] = await db.query("select to_regclass('tickets') is not null as are_there");
    expect(tables).to.deep.equal({ are_there: true });
  });
});
