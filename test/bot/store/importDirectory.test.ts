import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readDirectoryFile } from '../../../bot/identity/directoryFile.ts';
import type { Database } from '../../../bot/store/database.ts';
import { createDirectory } from '../../../bot/store/directoryStore.ts';
import { DirectoryConflict, importDirectory } from '../../../bot/store/importDirectory.ts';
import { useDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { rejection } from '../../support/rejection.ts';

const sampleFile = readFileSync(new URL('../../../bot/samples/directory.json', import.meta.url));
const samples = readDirectoryFile(sampleFile).organizations ?? [];
const contoso = samples.filter(({ id }) => id === 'contoso');

describe('an import into the directory', () => {
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

  it('survives two imports at once', async () => {
    const reversed = samples.toReversed();
    await Promise.all([importDirectory(db, samples), importDirectory(db.open(), reversed)]);
    expect(await db.query('select 1 from people')).to.have.length(8);
  });

  it('lets a turn of somebody who is taken out go on, and waits for it', async () => {
    await importDirectory(db, contoso);
    const bence = await directory().personByEmail('bence.nagy@contoso.example');
    const at = new Date('2026-11-20T09:00:00Z');
    const chat = 'directline/chat-of-bence';
    await db.query(
      `insert into conversations (id, channel, reference, person_id, started_at, last_active_at)
       values ($1, 'directline', '{}', $2, $3, $3)`,
      [chat, bence?.id, at],
    );
    const withoutBence = contoso.map((organization) => ({
      ...organization,
      people: organization.people.filter(({ email }) => email !== bence?.email),
    }));
    let tries = 0;
    const counted: Database = {
      ...db,
      transaction: (work) => {
        tries++;
        return db.transaction(work);
      },
    };
    const { importing } = await db.transaction(async (turn) => {
      await turn.query('select 1 from conversations where id = $1 for update', [chat]);
      const [{ pid } = { pid: 0 }] = await turn.query<{ pid: number }>('select pg_backend_pid() as pid');
      const importing = importDirectory(counted, withoutBence, { removeMissing: true });
      await eventually(async () => {
        const waiting = 'select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))';
        expect(await db.query(waiting, [pid])).to.have.length(1);
      });
      await turn.query(
        `insert into tickets (submission_id, conversation_id, person_id, state, kind, cloud, language, problem, impact,
           contact, articles_tried, severity, severity_decision, opened_at, first_reply_from)
         values ('card-1', $1, $2, 'waiting', 'technical', 'worldwide', 'hu', 'Nem megy a levelezés', '{}',
           '{}', '{}', 'C', '{}', $3, $3)`,
        [chat, bence?.id, at],
      );
      return { importing };
    });
    expect((await importing).removed).to.equal(1);
    expect(tries).to.equal(1);
    const left = await db.query(
      'select person_id as person from tickets union select person_id from conversations',
    );
    expect(left).to.deep.equal([{ person: null }]);
  });
});
