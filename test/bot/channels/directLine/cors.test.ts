import { expect } from 'chai';
import { type DirectLineServer, dana, expectRefusal, secret, startDirectLine } from './directLineServer.ts';

const page = 'https://intranet.contoso.example';

describe('Direct Line for pages of other origins', () => {
  let server: DirectLineServer;
  afterEach(() => server.close());

  const preflight = (path: string, origin: string) =>
    server.send('OPTIONS', path, {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
      },
    });

  it('answers preflights with all headers Web Chat sends, for any page while no origin is configured', async () => {
    server = await startDirectLine();
    for (const path of ['/conversations', '/conversations/abc/activities', '/no/such/address']) {
      const { status, headers } = await preflight(path, page);
      expect(status).to.equal(204);
      expect(headers.get('access-control-allow-origin')).to.equal('*');
      expect(headers.get('access-control-allow-credentials')).to.equal(null);
      for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
        expect(headers.get('access-control-allow-headers')).to.include(name);
      }
      expect(headers.get('access-control-allow-methods')).to.include('POST').and.include('GET');
      expect(Number(headers.get('access-control-max-age'))).to.be.greaterThan(0);
    }
  });

  it('lets pages read errors too: refusals, unknown addresses, wrong methods', async () => {
    server = await startDirectLine();
    const answers = {
      401: await server.send('POST', '/conversations'),
      403: await server.send('POST', '/conversations', { as: 'x' }),
      404: await server.send('GET', '/nowhere'),
      405: await server.send('DELETE', '/conversations'),
    };
    for (const [status, answer] of Object.entries(answers)) {
      expect(answer.status).to.equal(Number(status));
      expect(answer.body.error).to.have.keys('code', 'message');
      expect(answer.headers.get('access-control-allow-origin')).to.equal('*');
      expect(answer.headers.get('access-control-expose-headers')).to.equal('Retry-After');
    }
  });

  it('leaves other addresses of the server alone', async () => {
    server = await startDirectLine();
    const { headers } = await server.send('GET', `http://127.0.0.1:${server.port}/v3/directlines`);
    expect(headers.get('access-control-allow-origin')).to.equal(null);
  });

  it('admits only trusted origins with cookies when some are configured, and our own', async () => {
    server = await startDirectLine({ trustedOrigins: [page] });
    const own = `http://127.0.0.1:${server.port}`;
    const trusted = await preflight('/conversations', page);
    expect(trusted.headers.get('access-control-allow-origin')).to.equal(page);
    expect(trusted.headers.get('access-control-allow-credentials')).to.equal('true');
    expect(trusted.headers.get('vary')).to.equal('Origin');
    const stranger = await preflight('/conversations', 'https://evil.example');
    expect(stranger.headers.get('access-control-allow-origin')).to.equal(null);

    const start = async (origin: string) => {
      const { body } = await server.send('POST', '/tokens/generate', { as: secret, json: { user: dana } });
      return server.send('POST', '/conversations', { as: body.token, headers: { origin } });
    };
    expect((await start(page)).status).to.equal(201);
    expect((await start(own)).status).to.equal(201);
    for (const origin of ['https://evil.example', 'null', `${page}.evil.example`, 'http://127.0.0.1:1']) {
      expectRefusal(await start(origin), 403, 'BadArgument');
    }
  });

  it('gives a session id, the same for a conversation, once origins are trusted', async () => {
    server = await startDirectLine({ trustedOrigins: [page] });
    const { token } = await server.startChat();
    const session = () =>
      server.send('GET', '/session/getsessionid', { as: token, headers: { origin: page } });
    const first = await session();
    expect(first.status).to.equal(200);
    expect(first.body.sessionId).to.be.a('string').with.length.greaterThan(20);
    expect((await session()).body).to.deep.equal(first.body);
  });

  it('holds a token to the origins it names, which cannot go beyond the server’s', async () => {
    server = await startDirectLine({ trustedOrigins: [page, 'https://shop.contoso.example'] });
    const generate = (trustedOrigins: string[]) =>
      server.send('POST', '/tokens/generate', { as: secret, json: { trustedOrigins } });
    expectRefusal(await generate(['https://evil.example']), 400, 'BadArgument');
    const { body } = await generate([`${page}/`]);
    const start = (origin: string) =>
      server.send('POST', '/conversations', { as: body.token, headers: { origin } });
    expectRefusal(await start('https://shop.contoso.example'), 403, 'BadArgument');
    expect((await start(page)).status).to.equal(201);
  });
});
