import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readDirectoryFile } from '../../../bot/identity/directoryFile.ts';
import { loadSamples } from '../../../bot/samples/loadSamples.ts';
import { createDirectory, exportDirectory } from '../../../bot/store/directoryStore.ts';
import { importDirectory } from '../../../bot/store/importDirectory.ts';
import { supportAccess } from '../../../knowledge/roles.ts';
import { useDatabase } from '../../support/database.ts';

const sampleFile = readFileSync(new URL('../../../bot/samples/directory.json', import.meta.url));
const samples = readDirectoryFile(sampleFile).organizations ?? [];

describe('the local directory', () => {
  const db = useDatabase();
  const directory = () => createDirectory(db);

  beforeEach(async () => {
    await db.query('truncate organizations, people cascade');
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
