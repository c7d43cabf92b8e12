import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'chai';
import { openDatabase } from '../../../bot/store/database.ts';
import { checkDurability } from '../../../bot/store/durability.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../bot/store/embeddedPostgres.ts';
import { testFolder } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { rejection } from '../../support/rejection.ts';

const isRoot = process.getuid?.() === 0;

describe('the private PostgreSQL', () => {
  const started: EmbeddedPostgres[] = [];
  const folders: string[] = [];

  const newFolder = (name = 'data'): string => {
    const folder = testFolder(`${name}-${process.pid}-${folders.length}`);
    folders.push(folder);
    return folder;
  };
  const start = async (
    dataFolder: string,
    more: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {},
  ) => {
    const server = await startEmbeddedPostgres({ dataFolder, ...more });
    started.push(server);
    return server;
  };
  const ask = async (server: EmbeddedPostgres, text: string) => {
    const db = openDatabase(server.config);
    try {
      return await db.query(text);
    } finally {
      await db.close();
    }
  };
  const postmaster = (server: EmbeddedPostgres): number =>
    Number.parseInt(readFileSync(join(server.folder, 'data', 'postmaster.pid'), 'utf8'), 10);

  /** A folder whose cluster exists already, so that starting is quick; for tests that leave it in order. */
  const oldFolder = (): string => testFolder(`old-${process.pid}`);

  before(async () => {
    const server = await startEmbeddedPostgres({ dataFolder: oldFolder() });
    await server.stop();
  });

  after(() => {
    rmSync(oldFolder(), { recursive: true });
  });

  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('is made the first time, found running, and started again with everything in it', async () => {
    const folder = newFolder();
    const first = await start(folder);
    expect(first.started).to.equal('first');
    await ask(first, "create table said as select 'Hello' as text");
    await first.leave();
    const second = await start(folder);
    expect(second.started).to.equal('adopted');
    expect(await second.stop()).to.equal('stopped');
    const third = await start(folder);
    expect(third.started).to.equal('started');
    expect(await ask(third, 'select text from said')).to.deep.equal([{ text: 'Hello' }]);
  });

  describe('once it runs', () => {
    let server: EmbeddedPostgres;

    before(async () => {
      server = await startEmbeddedPostgres({ dataFolder: testFolder(`running-${process.pid}`) });
    });

    after(async () => {
      await server.stop();
      rmSync(testFolder(`running-${process.pid}`), { recursive: true });
    });

    it('checks its pages, speaks UTF-8, keeps commits, and listens to nobody outside this machine', async () => {
      const [settings] = await ask(
        server,
        `select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
                current_setting('listen_addresses') as addresses, '北京' < 'a' as is_by_code`,
      );
      expect(settings).to.deep.equal({ checksums: 'on', encoding: 'UTF8', addresses: '', is_by_code: false });
      const db = openDatabase(server.config);
      await checkDurability(db);
      await db.close();
    });

    it('can be reached by this user only', async () => {
      const socket = server.config.host ?? '';
      expect(statSync(socket).mode & 0o777).to.equal(0o700);
      expect(statSync(join(server.folder, 'data')).mode & 0o077).to.equal(0);
    });

    it('writes neither failed statements nor their values to its log', async () => {
      await ask(server, "select 'eszter.nagy@contoso.example'::integer").catch(() => {});
      await ask(server, 'select * from "eszter.nagy@contoso.example"').catch(() => {});
      expect(readFileSync(join(server.folder, 'server.log'), 'utf8')).to.not.include('eszter');
    });

    if (isRoot) {
      it('runs as another user when root starts it', async () => {
        expect(Number(execFileSync('ps', ['-o', 'uid=', '-p', String(postmaster(server))]))).to.not.equal(0);
        expect(statSync(server.folder).uid).to.equal(0);
      });
    }
  });

  it('is shared by processes that start at the same moment', async () => {
    const folder = newFolder();
    const servers = await Promise.all([start(folder), start(folder), start(folder)]);
    expect(servers.map((server) => server.started).filter((how) => how === 'first')).to.have.length(1);
    expect(new Set(servers.map(postmaster)).size).to.equal(1);
    expect(readdirSync(servers[0]?.folder ?? '')).to.have.members(['data', 'server.log', 'socket']);
  });

  it('runs on as long as another process, or any connection, uses it', async () => {
    const folder = oldFolder();
    const [one, two] = [await start(folder), await start(folder)];
    expect(await one.stop()).to.equal('in-use');
    expect(await ask(two, 'select 1 as one')).to.deep.equal([{ one: 1 }]);
    const db = openDatabase(two.config);
    await db.query('select 1');
    expect(await two.stop()).to.equal('in-use');
    await db.close();
    expect(await (await start(folder)).stop()).to.equal('stopped');
  });

  it('is stopped by the last when all stop at once', async () => {
    const folder = oldFolder();
    const servers = [await start(folder), await start(folder), await start(folder)];
    const outcomes = await Promise.all(servers.map((server) => server.stop()));
    expect(outcomes).to.include('stopped');
    expect(existsSync(join(folder, 'postgres', 'data', 'postmaster.pid'))).to.equal(false);
  });

  it('survives the kill of the process that started it', async () => {
    const folder = oldFolder();
    const child = spawn(process.execPath, startAndDie(folder), { stdio: 'ignore' });
    const signal = await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    expect(signal).to.equal('SIGKILL');
    expect((await start(folder)).started).to.equal('adopted');
  });

  it('comes back with everything committed when the server itself is killed', async () => {
    const server = await start(oldFolder());
    await ask(server, "create table said as select 'Hello' as text");
    const killed = postmaster(server);
    process.kill(killed, 'SIGKILL');
    await eventually(async () =>
      expect(await ask(server, 'select text from said')).to.deep.equal([{ text: 'Hello' }]),
    );
    expect(postmaster(server)).to.not.equal(killed);
  });

  it('starts past the lock file of a killed server, also when its process id is in use again', async () => {
    const folder = oldFolder();
    const server = await start(folder);
    const lock = join(server.folder, 'data', 'postmaster.pid');
    const lines = readFileSync(lock, 'utf8').split('\n');
    await server.stop();
    const dead = spawn('true');
    await new Promise((resolve) => dead.once('exit', resolve));
    for (const pid of [dead.pid, process.pid]) {
      writeFileSync(lock, [String(pid), ...lines.slice(1)].join('\n'));
      const again = await start(folder);
      expect(again.started).to.equal('started');
      await again.stop();
    }
  });

  it('starts past the lock file whose process id another program of the same user has', async () => {
    const folder = oldFolder();
    const server = await start(folder);
    const lock = join(server.folder, 'data', 'postmaster.pid');
    const lines = readFileSync(lock, 'utf8').split('\n');
    await server.stop();
    const { uid, gid } = statSync(join(server.folder, 'data'));
    const other = spawn('sleep', ['60'], isRoot ? { uid: uid | 0, gid: gid | 0, cwd: '/' } : { cwd: '/' });
    try {
      writeFileSync(lock, [String(other.pid), ...lines.slice(1)].join('\n'));
      expect((await start(folder)).started).to.equal('started');
    } finally {
      other.kill();
    }
  });

  it('is refused when a crash would lose commits, naming the settings', async () => {
    const folder = newFolder();
    const server = await start(folder);
    await ask(server, 'alter role desk set synchronous_commit = off');
    expect((await rejection(start(folder))).message).to.include('synchronous_commit turned off');
    await ask(server, 'alter role desk reset synchronous_commit');
    await ask(server, 'alter system set fsync = off');
    await ask(server, 'alter system set full_page_writes = off');
    await ask(server, 'select pg_reload_conf()');
    await server.stop();
    const refused = await rejection(start(folder));
    expect(refused.message).to.include('fsync and full_page_writes turned off');
    expect(existsSync(join(server.folder, 'data', 'postmaster.pid'))).to.equal(false);
  });

  it('is refused when another version of PostgreSQL made the data, saying which', async () => {
    const folder = newFolder();
    const server = await start(folder);
    await server.stop();
    writeFileSync(join(server.folder, 'data', 'PG_VERSION'), '9\n');
    const { message } = await rejection(start(folder));
    expect(message).to.include('made by PostgreSQL 9').and.include('DATABASE_URL');
  });

  it('says what keeps it from starting', async () => {
    const folder = newFolder();
    const server = await start(folder);
    await server.stop();
    writeFileSync(join(server.folder, 'data', 'postgresql.conf'), "shared_buffers = 'a lot'\n");
    const { message } = await rejection(start(folder));
    expect(message).to.include('does not start').and.include('shared_buffers').and.include('server.log');
  });

  it('works in a folder with a long name, spaces and accents', async () => {
    const folder = join(newFolder(), `ügyfélszolgálat ${'x'.repeat(100)}`);
    mkdirSync(folder);
    const server = await start(folder);
    expect(server.config.host).to.match(/^\/tmp\/m365-support-desk-/);
    expect(await ask(server, 'select 1 as one')).to.deep.equal([{ one: 1 }]);
    rmSync(server.config.host ?? '', { recursive: true });
  });

  it('works with the PostgreSQL that npm brings', async () => {
    const server = await start(newFolder(), { binaries: ['npm'] });
    expect(server.started).to.equal('first');
    expect(await ask(server, 'select 1 as one')).to.deep.equal([{ one: 1 }]);
  });

  if (isRoot) {
    it('runs as the owner of the data folder when that is not root', async () => {
      const folder = newFolder();
      execFileSync('chown', ['1:1', folder]);
      const server = await start(folder);
      expect(statSync(join(server.folder, 'data')).uid).to.equal(1);
    });

    it('is refused to an ordinary user when root has made it, saying whose it is', async () => {
      const folder = newFolder();
      await start(folder);
      const tried = spawnSync(process.execPath, startAndDie(folder), { uid: 1, gid: 1, encoding: 'utf8' });
      expect(tried.stderr).to.include('belongs to the user with id 0');
    });

    it('runs as nobody when the owner of the data folder is not known on this machine', async () => {
      const folder = newFolder();
      execFileSync('chown', ['54321:54321', folder]);
      const server = await start(folder);
      expect(statSync(join(server.folder, 'data')).uid).to.not.be.oneOf([0, 54321]);
    });

    it('takes data that root has brought back from a copy', async () => {
      const folder = newFolder();
      const server = await start(folder);
      await server.stop();
      execFileSync('chown', ['-R', '0:0', folder]);
      expect((await start(folder)).started).to.equal('started');
    });

    it('lives in the system’s folder, linked, when the data folder is closed to everyone but root', async () => {
      const outer = newFolder();
      const folder = join(outer, 'data');
      execFileSync('chmod', ['700', outer]);
      const server = await start(folder);
      expect(lstatSync(join(folder, 'postgres')).isSymbolicLink()).to.equal(true);
      expect(basename(server.folder)).to.match(/^postgres-/);
      await server.leave();
      expect((await start(folder)).started).to.equal('adopted');
      await started.pop()?.stop();
      rmSync(server.folder, { recursive: true });
      expect((await rejection(start(folder))).message).to.include('folder that is gone');
    });
  }
});

/** Arguments for Node to start the server and then be killed. */
function startAndDie(dataFolder: string): string[] {
  const module = new URL('../../../bot/store/embeddedPostgres.ts', import.meta.url).href;
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    await startEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)} });
    process.kill(process.pid, 'SIGKILL');`;
  return ['--import=tsx', '--input-type=module', '-e', script];
}
