import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readDirectoryFile } from '../../../bot/identity/directoryFile.ts';
import { loadSamples } from '../../../bot/samples/loadSamples.ts';
import type { Database } from '../../../bot/store/database.ts';
import {
  createDirectory,
  DirectoryConflict,
  exportDirectory,
  importDirectory,
} from '../../../bot/store/directoryStore.ts';
import { supportAccess } from '../../../knowledge/roles.ts';
import { useDatabase } from '../../support/database.ts';
import { rejection } from '../../support/rejection.ts';

const sampleFile = readFileSync(new URL('../../../bot/samples/directory.json', import.meta.url));
const samples = readDirectoryFile(sampleFile).organizations ?? [];
const contoso = samples.filter(({ id }) => id === 'contoso');

describe('the local directory', () => {
  const db = useDatabase();
  const directory = () => createDirectory(db);

  beforeEach(async () => {
    await db.query('truncate organizations, people cascade');
  });

  it('takes a file over, and the same file again changes nothing', async () => {
    const first = await importDirectory(db, samples);
    expect(first.organizations).to.deep.equal({ added: 4, changed: 0, same: 0 });
    expect(first.people).to.deep.equal({ added: 8, changed: 0, same: 0 });
    const before = await db.query('select xmin, * from people order by id');
    const second = await importDirectory(db, samples);
    expect(second.organizations).to.deep.equal({ added: 0, changed: 0, same: 4 });
    expect(second.people).to.deep.equal({ added: 0, changed: 0, same: 8 });
    expect(await db.query('select xmin, * from people order by id')).to.deep.equal(before);
  });

  it('exports exactly what was imported', async () => {
    await importDirectory(db, samples.toReversed());
    expect(await exportDirectory(db)).to.deep.equal(
      samples.map((organization) => ({
        ...organization,
        people: organization.people.toSorted((a, b) => (a.email < b.email ? -1 : 1)),
      })),
    );
  });

  it('changes what differs and keeps who is not in the file', async () => {
    await importDirectory(db, samples);
    const anna = await directory().personByEmail('anna.kovacs@contoso.example');
    const changed = contoso.map((organization) => ({
      ...organization,
      hasAdvancedAgreement: true,
      people: organization.people.slice(0, 1).map((person) => ({ ...person, phone: '+3610000009' })),
    }));
    const result = await importDirectory(db, changed);
    expect(result.organizations).to.deep.equal({ added: 0, changed: 1, same: 0 });
    expect(result.people).to.deep.equal({ added: 0, changed: 1, same: 0 });
    expect(await directory().personByEmail('anna.kovacs@contoso.example')).to.deep.include({
      id: anna?.id,
      phone: '+3610000009',
    });
    expect(await directory().personByEmail('bence.nagy@contoso.example')).not.to.equal(null);
  });

  it('takes out people who left when asked to, in the organizations of the file only', async () => {
    await importDirectory(db, samples);
    const withoutBence = contoso.map((organization) => ({
      ...organization,
      people: organization.people.filter(({ email }) => email !== 'bence.nagy@contoso.example'),
    }));
    const { removed } = await importDirectory(db, withoutBence, { removeMissing: true });
    expect(removed).to.equal(1);
    expect(await directory().personByEmail('bence.nagy@contoso.example')).to.equal(null);
    expect(await directory().personByEmail('tom.baker@fabrikam.example')).not.to.equal(null);
  });

  it('takes nothing over when an id belongs to somebody who is not in the file', async () => {
    await importDirectory(db, samples);
    const clash = contoso.map((organization) => ({
      ...organization,
      tenantId: 'fab41ca0-0000-4000-8000-000000000001',
      people: organization.people.slice(0, 1).map((person) => ({ ...person, email: 'anna@contoso.example' })),
    }));
    const error = await rejection(importDirectory(db, clash));
    expect(error).to.be.instanceOf(DirectoryConflict);
    expect(error.message.split('\n')).to.have.length(2);
    expect(error.message).to.match(
      /belongs to fabrikam[\s\S]*belongs to anna.kovacs@contoso.example.*--remove-missing/,
    );
    expect(await directory().personByEmail('anna@contoso.example')).to.equal(null);
  });

  it('comes again when it was given up for somebody who is in a chat right now', async () => {
    let tries = 0;
    const busy: Database = {
      ...db,
      transaction: (work) => {
        tries++;
        const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
        return tries > 1 ? db.transaction(work) : Promise.reject(deadlock);
      },
    };
    expect((await importDirectory(busy, samples)).organizations.added).to.equal(samples.length);
    expect(tries).to.equal(2);
  });

  it('lets two people swap their object ids in one file', async () => {
    await importDirectory(db, contoso);
    const swapped = contoso.map((organization) => {
      const [one, other, ...rest] = organization.people;
      if (!one || !other) throw new Error('The sample has too few people.');
      const people = [
        { ...one, entraObjectId: other.entraObjectId },
        { ...other, entraObjectId: one.entraObjectId },
        ...rest,
      ];
      return { ...organization, people };
    });
    expect((await importDirectory(db, swapped)).people.changed).to.equal(2);
  });

  it('finds a person by id, by e-mail in any letter case, and by their Teams identity', async () => {
    await importDirectory(db, samples);
    const li = await directory().personByEmail(' Li.Na@Tailspin.example ');
    expect(li?.name).to.equal('李娜');
    expect(li?.organization).to.deep.equal({
      id: 'tailspin',
      name: '上海翔尾玩具有限公司',
      cloud: '21vianet',
      partner: null,
      hasAdvancedAgreement: true,
      timeZone: 'Asia/Shanghai',
      country: 'CN',
    });
    expect(await directory().personById(li?.id ?? '')).to.deep.equal(li);
    const [objectId, tenantId] = [
      '7A115B10-0000-4000-8000-000000000101',
      '7a115b10-0000-4000-8000-000000000001',
    ];
    expect(await directory().personByTeams(objectId, tenantId)).to.deep.equal(li);
    expect(await directory().personByTeams(objectId, 'c0a70500-0000-4000-8000-000000000001')).to.equal(null);
    expect((await directory().organizationById('fabrikam'))?.partner?.name).to.equal(
      'Northwind Cloud Services',
    );
  });

  it('knows nobody by an unknown address, id or organization', async () => {
    expect(await directory().personByEmail('nobody@contoso.example')).to.equal(null);
    expect(await directory().personById('nobody')).to.equal(null);
    expect(await directory().organizationById('nobody')).to.equal(null);
  });

  it('survives two imports at once', async () => {
    const reversed = samples.toReversed();
    await Promise.all([importDirectory(db, samples), importDirectory(db.open(), reversed)]);
    expect(await db.query('select 1 from people')).to.have.length(8);
  });

  it('loads fictional customers into an empty directory, and only there', async () => {
    expect(await loadSamples(db)).to.equal(true);
    expect(await loadSamples(db)).to.equal(false);
    const access = async (email: string) =>
      supportAccess((await directory().personByEmail(email))?.roles ?? []);
    expect((await access('anna.kovacs@contoso.example')).access).to.equal('may-open');
    expect((await access('bence.nagy@contoso.example')).access).to.equal('none');
    expect((await access('eszter.toth@contoso.example')).access).to.equal('not-enough');
    expect((await access('zhang.min@wingtip.example')).access).to.equal('may-open');
    expect((await directory().organizationById('wingtip'))?.hasAdvancedAgreement).to.equal(false);
  });
});
