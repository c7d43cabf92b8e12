import { connect } from 'node:net';
import { expect } from 'chai';
import { createTokens } from '../../../../bot/channels/directLine/tokens.ts';
import { type Chat, type DirectLineServer, secret, startDirectLine } from './directLineServer.ts';

describe('A Direct Line stream opens only', () => {
  let server: DirectLineServer;
  let chat: Chat;
  beforeEach(async () => {
    server = await startDirectLine();
    chat = await server.startChat();
  });
  afterEach(() => server.close());

  const path = (url: string) => url.slice(url.indexOf('/v3'));
  const tryOpen = (address: string, headers: Record<string, string> = {}) =>
    handshake(server.port, address, headers);
  const expectRefused = (answer: string, status: number, code: string) => {
    expect(answer).to.match(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))).error.code).to.equal(code);
  };

  it('with a stream credential that is ours, for this conversation, within 60 s', async () => {
    const other = await server.startChat({ id: 'dl_bela' });
    const base = path(chat.streamUrl).split('?')[0] ?? '';
    expectRefused(await tryOpen(base), 401, 'BadArgument');
    expectRefused(await tryOpen(`${base}?t=${chat.token}`), 403, 'BadArgument');
    expectRefused(await tryOpen(`${base}?t=${secret}`), 403, 'BadArgument');
    expectRefused(await tryOpen(`${base}?${path(other.streamUrl).split('?')[1]}`), 403, 'BadArgument');
    server.moveClock(59);
    expect(await tryOpen(path(chat.streamUrl))).to.match(/^HTTP\/1\.1 101 /);
    server.moveClock(2);
    expectRefused(await tryOpen(path(chat.streamUrl)), 403, 'TokenExpired');
  });

  it('conversations that exist, at their address, as a WebSocket', async () => {
    const tokens = createTokens({
      secret,
      lifetimeSeconds: 3600,
      clock: () => new Date(Date.UTC(2026, 10, 23, 9)),
    });
    const grant = { conversationId: 'never-started', user: null, origins: [] };
    const stray = `/v3/directline/conversations/never-started/stream?t=${await tokens.issueForStream(grant)}`;
    expectRefused(await tryOpen(stray), 404, 'BadArgument');
    expectRefused(await tryOpen('/v3/directline/conversations'), 404, 'NotFound');
    expectRefused(await tryOpen('//['), 404, 'NotFound');
    expectRefused(await tryOpen('/elsewhere'), 404, 'NotFound');
    expectRefused(await tryOpen(path(chat.streamUrl), { 'Sec-WebSocket-Version': '1' }), 400, 'BadArgument');
    expectRefused(await tryOpen(path(chat.streamUrl), { Upgrade: 'h2c' }), 400, 'BadArgument');
    const plain = await server.send('GET', `/conversations/${chat.conversationId}/stream`);
    expect(plain.status).to.equal(426);
    expect(plain.body.error.code).to.equal('UpgradeRequired');
  });

  it('from trusted origins', async () => {
    await server.close();
    server = await startDirectLine({ trustedOrigins: ['https://intranet.contoso.example'] });
    chat = await server.startChat();
    const from = (origin: string) => tryOpen(path(chat.streamUrl), { Origin: origin });
    expectRefused(await from('https://evil.example'), 403, 'BadArgument');
    expect(await from('https://intranet.contoso.example')).to.match(/^HTTP\/1\.1 101 /);
    expect(await from(`http://127.0.0.1:${server.port}`)).to.match(/^HTTP\/1\.1 101 /);
  });

  it('as often as its share allows', async () => {
    await server.close();
    server = await startDirectLine({
      limits: { activitiesPerMinute: 9, requestsPerMinute: 2, uploadsPerHour: 9 },
    });
    chat = await server.startChat();
    await tryOpen(path(chat.streamUrl));
    await tryOpen(path(chat.streamUrl));
    const refused = await tryOpen(path(chat.streamUrl));
    expectRefused(refused, 429, 'TooManyRequests');
    expect(refused).to.match(/Retry-After: \d+/);
  });
});

/** What the server answers to an upgrade request, up to the end of the head or of the refusal. */
function handshake(port: number, address: string, headers: Record<string, string>): Promise<string> {
  const lines = {
    Host: `127.0.0.1:${port}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${address} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (data) => {
      text += data;
      if (text.startsWith('HTTP/1.1 101')) socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });
}
