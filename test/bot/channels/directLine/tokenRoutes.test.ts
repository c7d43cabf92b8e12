import { expect } from 'chai';
import { decodeJwt, SignJWT } from 'jose';
import { type DirectLineServer, dana, expectRefusal, secret, startDirectLine } from './directLineServer.ts';

describe('Direct Line tokens', () => {
  let server: DirectLineServer;
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(() => server.close());

  it('are minted for the secret, name a conversation and its user, and start nothing', async () => {
    const answer = await server.send('POST', '/tokens/generate', { as: secret, json: { user: dana } });
    expect(answer.status).to.equal(200);
    expect(answer.body).to.have.keys('conversationId', 'token', 'expires_in');
    expect(answer.body.expires_in).to.equal(3600);
    expect(answer.body.conversationId).to.match(/^[\w-]{32}$/);
    const claims = decodeJwt(answer.body.token);
    expect(claims).to.include({ conv: answer.body.conversationId, user: dana.id, name: dana.name });
    expect(claims.jti).to.be.a('string');
    expect(server.conversations.started).to.be.empty;
  });

  it('are minted without a body, each for a conversation of its own', async () => {
    const first = await server.send('POST', '/tokens/generate', { as: secret });
    const second = await server.send('POST', '/tokens/generate', { as: secret });
    expect(first.status).to.equal(200);
    expect(decodeJwt(first.body.token)).to.not.have.property('user');
    expect(first.body.conversationId).to.not.equal(second.body.conversationId);
  });

  it('are not minted without the secret, with a token, or for a user id that could be anyone’s', async () => {
    const { body } = await server.send('POST', '/tokens/generate', { as: secret });
    const missing = await server.send('POST', '/tokens/generate');
    expectRefusal(missing, 401, 'BadArgument');
    expect(missing.headers.get('www-authenticate')).to.equal('Bearer');
    expectRefusal(
      await server.send('POST', '/tokens/generate', { headers: { authorization: 'Basic a2V5' } }),
      401,
      'BadArgument',
    );
    expectRefusal(await server.send('POST', '/tokens/generate', { as: `${secret}x` }), 403, 'BadArgument');
    expectRefusal(await server.send('POST', '/tokens/generate', { as: body.token }), 403, 'BadArgument');
    expectRefusal(
      await server.send('POST', '/tokens/generate', { as: secret, json: { user: { id: 'dana' } } }),
      400,
      'BadArgument',
    );
    expectRefusal(
      await server.send('POST', '/tokens/generate', { as: secret, json: { trustedOrigins: ['contoso'] } }),
      400,
      'BadArgument',
    );
  });

  it('are renewed while they last, for the same conversation and user, and work before and after', async () => {
    const { body } = await server.send('POST', '/tokens/generate', { as: secret, json: { user: dana } });
    server.moveClock(3000);
    const renewed = await server.send('POST', '/tokens/refresh', { as: body.token });
    expect(renewed.status).to.equal(200);
    expect(renewed.body.conversationId).to.equal(body.conversationId);
    expect(renewed.body.token).to.not.equal(body.token);
    server.moveClock(3000);
    const again = await server.send('POST', '/tokens/refresh', { as: renewed.body.token });
    expect(decodeJwt(again.body.token)).to.include({ user: dana.id, name: dana.name });
    expectRefusal(await server.send('POST', '/tokens/refresh', { as: secret }), 403, 'BadArgument');
  });

  it('answer TokenExpired with 403 everywhere once their time is over', async () => {
    const { token, conversationId } = await server.startChat();
    server.moveClock(3601);
    const requests = [
      ['POST', '/tokens/refresh'],
      ['POST', '/conversations'],
      ['GET', `/conversations/${conversationId}`],
      ['GET', `/conversations/${conversationId}/activities`],
      ['POST', `/conversations/${conversationId}/activities`],
      ['POST', `/conversations/${conversationId}/upload`],
      ['GET', '/session/getsessionid'],
    ] as const;
    for (const [method, path] of requests) {
      expectRefusal(await server.send(method, path, { as: token }), 403, 'TokenExpired');
    }
  });

  it('are refused when forged, unsigned, signed with the bare secret, or meant for a stream', async () => {
    const { streamUrl, conversationId } = await server.startChat();
    const claims = { conv: conversationId, user: dana.id };
    const sign = (key: string) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience('conversation')
        .setJti('1')
        .setExpirationTime('1h')
        .sign(Buffer.from(key.padEnd(32)));
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      `${part({ alg: 'none' })}.${part({ ...claims, exp: 4e9, jti: '1', aud: 'conversation' })}.`,
      await sign(secret),
      await sign('another key'),
      new URL(streamUrl).searchParams.get('t') ?? '',
      'a.b.c',
      '...',
    ];
    for (const token of forged) {
      const path = `/conversations/${conversationId}/activities`;
      expectRefusal(await server.send('GET', path, { as: token }), 403, 'BadArgument');
    }
  });

  it('open no conversation but their own', async () => {
    const mine = await server.startChat();
    const other = await server.startChat({ id: 'dl_bela' });
    for (const path of ['', '/activities']) {
      const address = `/conversations/${other.conversationId}${path}`;
      expectRefusal(await server.send('GET', address, { as: mine.token }), 403, 'BadArgument');
    }
  });

  it('come with no session id while no origin is trusted', async () => {
    const { token } = await server.startChat();
    const answer = await server.send('GET', '/session/getsessionid', { as: token });
    expectRefusal(answer, 403, 'ServiceError');
  });
});
