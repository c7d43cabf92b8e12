import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { root } from '../../bot/root.ts';
import { useDatabase } from '../support/database.ts';
import { databaseUrl, freePort } from '../support/testDesk.ts';

describe('the start of the desk', function () {
  this.timeout(60_000);
  const db = useDatabase();

  /** Starts it with settings it cannot serve with; gives what it says. */
  async function fail(env: Record<string, string>, ...words: readonly string[]): Promise<string> {
    const desk = spawn(process.execPath, ['--import=tsx', join(root, 'bot', 'main.ts'), ...words], {
      cwd: root,
      env,
      timeout: 45_000,
    });
    const ended = new Promise((resolve) => desk.once('close', resolve));
    const said = await text(desk.stderr);
    expect(await ended, said).to.equal(1);
    expect(said).to.not.contain('    at ');
    return said;
  }

  it('ends with what to do when its port is taken, and leaves nothing running', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const said = await fail({ PORT: String(port), DATABASE_URL: databaseUrl(db.config, db.schema) });
    other.close();
    expect(said).to.contain(`PORT ${port} is in use by another program.`);
  });

  it('ends with what to do when its database is not there', async () => {
    const said = await fail({ DATABASE_URL: 'postgres://desk:hunter2@127.0.0.1:1/desk' });
    expect(said).to.match(
      /^The database of DATABASE_URL cannot be reached: .* Start that server, or correct/,
    );
    expect(said).to.not.contain('hunter2');
  });

  it('takes no settings on the command line', async () => {
    const said = await fail({}, '--port=4000');
    expect(said).to.match(
      /^--port=4000 is no option\. Settings are environment variables; \.env\.example lists/,
    );
  });
});
