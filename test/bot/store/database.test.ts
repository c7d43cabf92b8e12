import { expect } from 'chai';
import { openDatabase } from '../../../bot/store/database.ts';
import { useDatabase } from '../../support/database.ts';
import { rejection } from '../../support/rejection.ts';

describe('the database', () => {
  const db = useDatabase({ migrated: false });

  before(async () => {
    await db.query('create table notes (id bigint primary key, text text not null)');
  });

  beforeEach(async () => {
    await db.query('truncate notes');
  });

  const add = (id: number, text: string) => ['insert into notes values ($1, $2)', [id, text]] as const;
  const texts = async () =>
    (await db.query<{ text: string }>('select text from notes order by id')).map((row) => row.text);

  it('keeps what a transaction wrote when it ends well, and gives back its result', async () => {
    const result = await db.transaction(async (tx) => {
      await tx.query(...add(1, 'Outlook asks for the password again'));
      return 'written';
    });
    expect(result).to.equal('written');
    expect(await texts()).to.deep.equal(['Outlook asks for the password again']);
  });

  it('keeps nothing of a transaction that failed half-way', async () => {
    const failed = db.transaction(async (tx) => {
      await tx.query(...add(1, 'first'));
      await tx.query(...add(1, 'the same key'));
    });
    expect((await rejection(failed)).message).to.include('duplicate key');
    expect(await texts()).to.deep.equal([]);
  });

  it('does not pretend to have committed when a failure was swallowed inside', async () => {
    const swallowed = db.transaction(async (tx) => {
      await tx.query(...add(1, 'first'));
      await tx.query('select * from nowhere').catch(() => {});
    });
    expect((await rejection(swallowed)).message).to.include('not committed');
    expect(await texts()).to.deep.equal([]);
  });

  it('refuses a query that comes after its transaction', async () => {
    const late = await db.transaction(async (tx) => () => tx.query(...add(1, 'late')));
    expect((await rejection(late())).message).to.include('after its transaction');
    expect(await texts()).to.deep.equal([]);
  });

  it('reads ticket numbers and sequence numbers as numbers', async () => {
    await db.query(...add(1_000_001, 'number'));
    expect(await db.query('select id from notes')).to.deep.equal([{ id: 1_000_001 }]);
  });

  it('reads on after one failure when another process has added a column', async () => {
    const other = openDatabase(db.config, { schema: db.schema, connections: 1 });
    const read = () => other.transaction((tx) => tx.query('select * from notes where id = $1', [1]));
    await read();
    await db.query('alter table notes add column if not exists language text');
    await read().catch(() => {});
    expect(await read()).to.deep.equal([]);
    await db.query('alter table notes drop column language');
    await other.close();
  });

  it('lives on when its connections are killed, idle or at work', async () => {
    const broken: string[] = [];
    const victim = openDatabase(
      { ...db.config, application_name: 'victim' },
      { schema: db.schema, onError: (error) => broken.push(error.message) },
    );
    const killAll = () =>
      db.query(
        "select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where application_name = 'victim'",
      );
    await victim.query('select 1');
    await killAll();
    await victim.query('select 1').catch(() => {});
    const atWork = victim.transaction(async (tx) => {
      await tx.query(...add(1, 'never seen'));
      await killAll();
      await tx.query('select 1');
    });
    expect(await rejection(atWork)).to.be.an('error');
    expect(await victim.query('select text from notes')).to.deep.equal([]);
    expect(broken).to.not.be.empty;
    await victim.close();
  });

  it('gives back what a transaction has locked whose process went silent', async () => {
    await db.query(...add(1, 'locked'));
    const silent = openDatabase(db.config, { schema: db.schema, idleTransactionMs: 100 });
    let locked = () => {};
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve;
    });
    let wake = () => {};
    const sleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const lost = silent.transaction(async (tx) => {
      await tx.query('select * from notes where id = $1 for update', [1]);
      locked();
      await sleep;
      await tx.query(...add(2, 'too late'));
    });
    await isLocked;
    await db.query('update notes set text = $1', ['free again']);
    wake();
    await rejection(lost);
    expect(await texts()).to.deep.equal(['free again']);
    expect(await silent.query('select 1 as one')).to.deep.equal([{ one: 1 }]);
    await silent.close();
  });
});
