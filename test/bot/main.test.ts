import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import { useDatabase } from '../support/database.ts';
import { databaseUrl, freePort } from '../support/testDesk.ts';

describe('the start of the desk', function () {
  this.timeout(60_000);
  const db = useDatabase();

  it('ends with what to do when its port is taken, and leaves nothing running', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const failure = await promisify(execFile)(
      process.execPath,
      ['--import=tsx', join(root, 'bot', 'main.ts')],
      {
        cwd: root,
        env: { PORT: String(port), DATABASE_URL: databaseUrl(db.config, db.schema) },
        timeout: 45_000,
      },
    ).catch((error) => error);
    other.close();
    expect(failure.code, failure.stderr).to.equal(1);
    expect(failure.stderr).to.contain(`PORT ${port} is in use by another program.`);
    expect(failure.stderr).to.not.contain('    at ');
  });
});
