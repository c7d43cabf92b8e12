import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Server } from 'restify';
import { mountAssets } from '../../../bot/web/assets.ts';
import { createServer } from '../../../bot/web/server.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

describe('the scripts and style sheets of our pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'));
  let server: Server;
  let port: number;

  before(async () => {
    mkdirSync(join(folder, 'pages', 'chat'), { recursive: true });
    writeFileSync(join(folder, 'pages', 'chat', 'main.js'), 'const chat = 1;\n'.repeat(100));
    writeFileSync(join(folder, 'secret.js'), 'the desk keeps this to itself');
    server = createServer(silent);
    const pages = join(folder, 'pages');
    mountAssets(server, { scripts: pages, styles: pages, log: silent });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as unknown as AddressInfo).port;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks for an address letter for letter; fetch would tidy it up. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; bytes: number; tag: string }>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
        });
        const { statusCode: status = 0, headers: got } = response;
        response.on('end', () => resolve({ status, bytes, tag: got.etag ?? '' }));
      });
      sent.on('error', reject).end();
    });

  it('come compressed where that helps, and not again when the browser has them', async () => {
    const plain = await get('/assets/chat/main.js');
    const packed = await get('/assets/chat/main.js', { 'Accept-Encoding': 'gzip, br' });
    expect(plain).to.include({ status: 200, bytes: 1600 });
    expect(packed.bytes).to.be.below(200);
    const again = await get('/assets/chat/main.js', { 'If-None-Match': plain.tag });
    expect(again).to.include({ status: 304, bytes: 0 });
  });

  for (const path of [
    '/assets/../secret.js',
    '/assets/chat/../../secret.js',
    '/assets/%2e%2e/secret.js',
    '/assets/..%2fsecret.js',
    '/assets/chat/none.js',
    '/assets/chat',
  ]) {
    it(`are not what stands at ${path}`, async () => {
      expect((await get(path)).status).to.equal(404);
    });
  }

  it('have one address each, so that nobody can have the same file kept in memory a thousand times', async () => {
    for (const path of ['chat/.%2fmain.js', '.%2fchat/main.js', 'chat//main.js', 'chat%2f..%2fchat/main.js'])
      expect((await get(`/assets/${path}`)).status, path).to.equal(404);
  });
});
