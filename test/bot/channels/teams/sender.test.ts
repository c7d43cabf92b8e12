import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { AccessToken } from '../../../../bot/channels/teams/accessToken.ts';
import { isLoopbackUrl } from '../../../../bot/channels/teams/azureCloud.ts';
import { createSender } from '../../../../bot/channels/teams/sender.ts';

function reply(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers);
  response.end('{}');
}

describe('sender', () => {
  let server: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let seen: { path: string; authorization: string | undefined; text: string }[];

  beforeEach(async () => {
    seen = [];
    forgotten = [];
    answer = (_request, response) => reply(response, 200);
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = JSON.parse(Buffer.concat(chunks).toString());
      seen.push({ path: request.url ?? '', authorization: request.headers.authorization, text: body.text });
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let forgotten: string[];
  const token: AccessToken = {
    get: async () => 'token-of-the-bot',
    forget: (refused) => void forgotten.push(refused),
  };
  const send = (serviceUrl = address(), by: AccessToken | null = token) =>
    createSender({ token: by, mayCall: isLoopbackUrl })(serviceUrl, 'a:1/x', {
      type: 'message',
      text: 'Anna is here',
    });

  it('posts the message once, with the token', async () => {
    expect(await send()).to.deep.equal({ outcome: 'sent' });
    expect(seen).to.deep.equal([
      {
        path: '/v3/conversations/a%3A1%2Fx/activities',
        authorization: 'Bearer token-of-the-bot',
        text: 'Anna is here',
      },
    ]);
  });

  it('gives the token to no address that is not on the list', async () => {
    const result = await send(address().replace('127.0.0.1', '127.0.0.2'));
    expect(result.outcome).to.equal('failed');
    expect(seen).to.have.length(0);
  });

  it('asks to try again when the channel is busy', async () => {
    answer = (_request, response) => reply(response, 429, { 'Retry-After': '5' });
    const result = await send();
    expect(result).to.include({ outcome: 'again', reason: 'HTTP 429' });
    expect('afterMs' in result && result.afterMs).to.equal(5000);
  });

  it('asks to try again when its token is refused, with another one', async () => {
    answer = (_request, response) => reply(response, 401);
    expect(await send()).to.include({ outcome: 'again', reason: 'HTTP 401' });
    expect(forgotten).to.deep.equal(['token-of-the-bot']);
  });

  it('sends nothing while there is no token, and asks to try again', async () => {
    const none = { ...token, get: () => Promise.reject(new Error('login.example answered 503')) };
    expect(await send(address(), none)).to.include({
      outcome: 'again',
      reason: 'no token: login.example answered 503',
    });
    expect(seen).to.have.length(0);
  });

  it('shows local test tools no token', async () => {
    await send(address(), null);
    expect(seen[0]?.authorization).to.equal(undefined);
  });

  it('asks to try again when nobody listens', async () => {
    const deserted = address();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await send(deserted)).to.include({ outcome: 'again', reason: 'ECONNREFUSED' });
  });

  for (const status of [408, 500, 502, 503, 504]) {
    it(`does not repeat after ${status}, when nobody knows whether it arrived`, async () => {
      answer = (_request, response) => reply(response, status);
      expect(await send()).to.deep.equal({ outcome: 'unconfirmed', reason: `HTTP ${status}` });
      expect(seen).to.have.length(1);
    });
  }

  it('does not repeat after an answer that was cut off', async () => {
    answer = (request) => request.socket.destroy();
    expect((await send()).outcome).to.equal('unconfirmed');
    expect(seen).to.have.length(1);
  });

  it('follows no redirect', async () => {
    answer = (_request, response) => reply(response, 307, { Location: `${address()}/elsewhere` });
    expect((await send()).outcome).to.equal('failed');
    expect(seen).to.have.length(1);
  });

  it('gives up when the channel refuses', async () => {
    answer = (_request, response) => reply(response, 403);
    expect(await send()).to.deep.equal({ outcome: 'failed', reason: 'HTTP 403' });
  });
});
