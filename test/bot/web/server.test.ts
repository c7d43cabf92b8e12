import { type AddressInfo, connect } from 'node:net';
import { expect } from 'chai';
import type { Server } from 'restify';
import { z } from 'zod';
import { HttpError } from '../../../bot/web/httpError.ts';
import { readJson } from '../../../bot/web/readBody.ts';
import { closeServer, createServer, route, sendJson, sendPage } from '../../../bot/web/server.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

describe('server', () => {
  let server: Server;
  let base: string;

  before(async () => {
    server = createServer(silent);
    const shout = route(silent, async (request, response) => {
      const { text } = await readJson(request, z.object({ text: z.string() }));
      sendJson(response, 200, { text: text.toUpperCase() });
    });
    server.post('/shout', shout);
    const secret = route(silent, async () => {
      throw new Error('the password is hunter2');
    });
    server.get('/broken', secret);
    const busy = route(silent, async () => {
      throw new HttpError(429, 'TooManyRequests', 'Slow down.', 7);
    });
    server.get('/busy', busy);
    const page = route(silent, async (_request, response) =>
      sendPage(response, (nonce) => `<script nonce="${nonce}">`),
    );
    server.get('/page', page);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as unknown as AddressInfo).port}`;
  });

  after(() => server.close());

  const shout = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${base}/shout`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const refusal = async (response: Response) => {
    const { error } = await response.json();
    return `${response.status} ${error.code}`;
  };

  it('reads a JSON body', async () => {
    expect(await (await shout('{"text":"hello"}')).json()).to.deep.equal({ text: 'HELLO' });
  });

  const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
  const bad: [string, string, string, Record<string, string>][] = [
    ['text that is not JSON', '{"text":', '400 BadArgument', {}],
    ['the wrong shape', '{"text":7}', '400 BadArgument', {}],
    ['a key that could pollute objects', '{"text":"x","__proto__":{"isAdmin":true}}', '400 BadArgument', {}],
    ['forty levels of nesting', `{"text":"x","deep":${deep}}`, '400 BadArgument', {}],
    [
      'a form',
      'text=hello',
      '415 UnsupportedMediaType',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
    ],
    ['a compressed body', '{"text":"x"}', '415 UnsupportedEncoding', { 'Content-Encoding': 'gzip' }],
    ['300 kilobytes', JSON.stringify({ text: 'x'.repeat(300_000) }), '413 MessageSizeTooBig', {}],
  ];
  for (const [what, body, expected, headers] of bad) {
    it(`refuses ${what}`, async () => {
      expect(await refusal(await shout(body, headers))).to.equal(expected);
    });
  }

  it('keeps the text of unexpected errors to itself', async () => {
    const response = await fetch(`${base}/broken`);
    const text = await response.text();
    expect(response.status).to.equal(500);
    expect(text).to.contain('ServiceError').and.not.contain('hunter2');
  });

  it('says when to come back', async () => {
    const response = await fetch(`${base}/busy`);
    expect(response.headers.get('retry-after')).to.equal('7');
    expect(await refusal(response)).to.equal('429 TooManyRequests');
  });

  it('answers unknown addresses and methods in the same form', async () => {
    expect(await refusal(await fetch(`${base}/nothing`))).to.equal('404 NotFound');
    expect(await refusal(await fetch(`${base}/shout`))).to.equal('405 MethodNotAllowed');
  });

  it('lets a page run only its own scripts, with a fresh nonce each time', async () => {
    const [one, two] = await Promise.all([fetch(`${base}/page`), fetch(`${base}/page`)]);
    const policy = one.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(await one.text()).to.contain(`nonce="${nonce}"`);
    expect(policy).to.contain("default-src 'none'").and.not.contain('unsafe');
    expect(two.headers.get('content-security-policy')).to.not.equal(policy);
  });

  for (const [what, head] of [
    ['a host that cannot be', 'GET /page HTTP/1.1\r\nHost: a b:99999'],
    ['a target that is no path', 'GET http://[ HTTP/1.1\r\nHost: x'],
  ]) {
    it(`refuses ${what} and goes on`, async () => {
      const answer = await new Promise<string>((resolve, reject) => {
        const { port } = new URL(base);
        const socket = connect(Number(port), '127.0.0.1', () =>
          socket.write(`${head}\r\nConnection: close\r\n\r\n`),
        );
        let text = '';
        socket.on('data', (data) => {
          text += data;
        });
        socket.on('close', () => resolve(text));
        socket.on('error', reject);
      });
      expect(answer).to.match(/^HTTP\/1\.1 400 /);
      expect((await fetch(`${base}/page`)).status).to.equal(200);
    });
  }

  it('does not tell which software it runs', async () => {
    const response = await fetch(`${base}/nothing`);
    expect(response.headers.get('server') ?? '').to.equal('');
    expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
  });
});

describe('a server that closes', () => {
  async function start(answer: (release: Promise<void>) => Promise<string>) {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = createServer(silent);
    const slow = route(silent, async (_request, response) => {
      sendJson(response, 200, await answer(released));
    });
    server.get('/slow', slow);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, release, port: (server.address() as unknown as AddressInfo).port };
  }

  it('lets an answer under way arrive', async () => {
    const { server, release, port } = await start(async (released) => {
      await released;
      return 'done';
    });
    const answer = fetch(`http://127.0.0.1:${port}/slow`);
    await new Promise((resolve) => server.server.once('request', resolve));
    const closed = closeServer(server, 5_000);
    release();
    expect(await (await answer).json()).to.equal('done');
    await closed;
  });

  it('does not wait for a client that never reads its answer', async () => {
    const { server, port } = await start(async () => 'x'.repeat(20_000_000));
    const client = connect(port, '127.0.0.1', () => client.write('GET /slow HTTP/1.1\r\nHost: desk\r\n\r\n'));
    client.pause();
    client.on('error', () => {});
    await new Promise((resolve) => server.server.once('request', resolve));
    await closeServer(server, 100);
    client.destroy();
  });
});
