import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Server } from 'restify';
import { mountChat } from '../../../bot/web/chatRoutes.ts';
import { createRateLimit } from '../../../bot/web/rateLimit.ts';
import { createServer } from '../../../bot/web/server.ts';

const now = new Date('2026-11-23T08:00:00Z');

describe('the chat page', () => {
  let server: Server;
  let port: number;
  let opened: number;
  const logged: string[] = [];
  const log = { info: () => {}, warn: () => {}, error: (event: string) => void logged.push(event) };

  before(async () => {
    server = createServer(log);
    mountChat(server, {
      deskName: 'Contoso Support Desk',
      publicUrl: 'http://127.0.0.1:3978',
      defaultLanguage: 'en',
      limit: createRateLimit(100, 60, () => now),
      clientAddress: () => '203.0.113.7',
      async openChat() {
        opened += 1;
        return { token: 'a token', conversationId: 'c1', expires_in: 3600 };
      },
      suggest: (text) => (text === 'mail' ? [{ article: 'mail-down', text: 'My mail is down' }] : []),
      log,
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as unknown as AddressInfo).port;
  });
  beforeEach(() => {
    opened = 0;
    logged.length = 0;
  });
  after(() => server.close());

  const send = (method: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      sent.on('error', reject).end();
    });

  it('gives its own page a token and holds the browser by a cookie', async () => {
    const { status, headers } = await send('POST', '/api/chat/token', { 'Sec-Fetch-Site': 'same-origin' });
    expect(status).to.equal(200);
    expect(headers['set-cookie']?.[0]).to.match(/^desk-browser=[\w-]{32}; .*HttpOnly; SameSite=Lax/);
  });

  for (const [who, headers] of [
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['a neighbour under the same domain', { 'Sec-Fetch-Site': 'same-site' }],
    ['a page of an old browser elsewhere', { Origin: 'https://evil.example' }],
  ] as const) {
    it(`opens no chat and takes nobody's cookie away when ${who} sends an empty form`, async () => {
      const form = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' };
      const answer = await send('POST', '/api/chat/token', form);
      expect(answer.status).to.equal(403);
      expect(answer.headers['set-cookie']).to.equal(undefined);
      expect(opened).to.equal(0);
    });
  }

  it('suggests questions, and none for a question that is not a text', async () => {
    expect(JSON.parse((await send('GET', '/api/chat/suggest?q=mail')).body).suggestions).to.have.length(1);
    for (const query of ['q=mail&q=down', 'q[a]=mail', 'lang=en&lang=hu', '']) {
      const { status, body } = await send('GET', `/api/chat/suggest?${query}`);
      expect(status, query).to.equal(200);
      expect(JSON.parse(body), query).to.deep.equal({ suggestions: [] });
    }
    expect(logged).to.deep.equal([]);
  });

  it('is shown whatever the browser calls the server', async () => {
    expect((await send('GET', '/', { Host: '' })).status).to.equal(200);
  });

  it('sends people who come by another name of this machine to the one the cookies are for', async () => {
    const answer = await send('GET', '/', { Host: 'localhost:3978' });
    expect(answer.status).to.equal(302);
    expect(answer.headers.location).to.equal('http://127.0.0.1:3978/');
  });
});
