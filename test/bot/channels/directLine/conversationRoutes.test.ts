import { expect } from 'chai';
import { decodeJwt } from 'jose';
import {
  type DirectLineServer,
  dana,
  expectRefusal,
  message,
  secret,
  startDirectLine,
} from './directLineServer.ts';

describe('Direct Line conversations', () => {
  let server: DirectLineServer;
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(() => server.close());

  it('start once for a token: 201 with everything a client needs, then 200 with the same conversation', async () => {
    const { body } = await server.send('POST', '/tokens/generate', { as: secret, json: { user: dana } });
    const first = await server.send('POST', '/conversations', { as: body.token, json: { locale: 'hu' } });
    expect(first.status).to.equal(201);
    expect(first.body).to.have.keys('conversationId', 'token', 'expires_in', 'streamUrl');
    expect(first.body).to.include({ conversationId: body.conversationId, expires_in: 3600 });
    expect(first.body.streamUrl).to.match(
      new RegExp(`^ws://127\\.0\\.0\\.1:${server.port}/v3/directline/conversations/[\\w-]+/stream\\?`),
    );
    const again = await server.send('POST', '/conversations', { as: first.body.token });
    expect(again.status).to.equal(200);
    expect(again.body.conversationId).to.equal(body.conversationId);
    expect(server.conversations.started).to.deep.equal([
      { id: body.conversationId, user: dana, locale: 'hu' },
    ]);
  });

  it('start anew each time for the secret, without a body or a content type', async () => {
    const first = await server.send('POST', '/conversations', { as: secret });
    const second = await server.send('POST', '/conversations', { as: secret });
    expect([first.status, second.status]).to.deep.equal([201, 201]);
    expect(first.body.conversationId).to.not.equal(second.body.conversationId);
    expect(server.conversations.started[0]).to.include({ user: null, locale: null });
    const path = `/conversations/${first.body.conversationId}/activities`;
    expect((await server.send('GET', path, { as: first.body.token })).status).to.equal(200);
  });

  it('refuse to hand the secret a conversation that exists already', async () => {
    server.conversations.start = async () => false;
    expectRefusal(await server.send('POST', '/conversations', { as: secret }), 409, 'Conflict');
  });

  it('take the user from the start body only when the token binds none, and never a reserved id', async () => {
    const open = await server.send('POST', '/tokens/generate', { as: secret });
    const start = (as: string, json: unknown) => server.send('POST', '/conversations', { as, json });
    for (const id of ['dl_dana', 'support-bot']) {
      expectRefusal(await start(open.body.token, { user: { id } }), 400, 'BadArgument');
    }
    await start(open.body.token, { user: { id: 'r_k3j8', name: 'Guest' }, locale: 'no such language!' });
    const bound = await server.send('POST', '/tokens/generate', { as: secret, json: { user: dana } });
    await start(bound.body.token, { user: { id: 'r_other' } });
    await start(secret, { user: { id: 'dl_bela' } }).then(({ body }) =>
      expect(decodeJwt(body.token).user).to.equal('dl_bela'),
    );
    expect(server.conversations.started.map(({ user }) => user)).to.deep.equal([
      { id: 'r_k3j8', name: 'Guest' },
      dana,
      { id: 'dl_bela' },
    ]);
    expect(server.conversations.started[0]?.locale).to.equal(null);
  });

  it('are found again with a working token and a stream that goes on from the watermark', async () => {
    const chat = await server.startChat();
    const answer = await server.send('GET', `/conversations/${chat.conversationId}?watermark=1`, {
      as: chat.token,
    });
    expect(answer.status).to.equal(200);
    expect(answer.body.conversationId).to.equal(chat.conversationId);
    expect(new URL(answer.body.streamUrl).searchParams.get('watermark')).to.equal('1');
    const path = `/conversations/${chat.conversationId}/activities`;
    expect((await server.send('GET', path, { as: answer.body.token })).status).to.equal(200);
    expect(decodeJwt(answer.body.token).user).to.equal(dana.id);
  });

  it('replay from the start for an empty watermark, and only what comes next when none is named', async () => {
    const { conversationId, token } = await server.startChat();
    for (let index = 0; index < 3; index += 1) {
      await server.send('POST', `/conversations/${conversationId}/activities`, {
        as: token,
        json: message(`question ${index}`),
      });
    }
    const reached = async (query: string) => {
      const { body } = await server.send('GET', `/conversations/${conversationId}${query}`, { as: token });
      return new URL(body.streamUrl).searchParams.get('watermark');
    };
    for (const start of ['?watermark=', '?watermark=-', '?watermark=0', '?watermark=nonsense']) {
      expect(await reached(start), start).to.equal('0');
    }
    expect(await reached('')).to.equal('8');
  });

  it('are 404 when unknown or not started', async () => {
    const { body } = await server.send('POST', '/tokens/generate', { as: secret });
    for (const [id, as] of [
      [body.conversationId, body.token],
      ['no-such-conversation', secret],
      ['a%00b', secret],
      ['..%2f..', secret],
    ]) {
      for (const path of ['', '/activities']) {
        expectRefusal(await server.send('GET', `/conversations/${id}${path}`, { as }), 404, 'BadArgument');
      }
    }
  });

  it('name the public address in stream addresses when there is one', async () => {
    await server.close();
    server = await startDirectLine({ publicUrl: 'https://desk.contoso.example/' });
    const { streamUrl } = await server.startChat();
    expect(streamUrl).to.match(/^wss:\/\/desk\.contoso\.example\/v3\/directline\/conversations\//);
  });

  it('answer 429 with the seconds to wait when a client asks too often', async () => {
    await server.close();
    server = await startDirectLine({
      limits: { activitiesPerMinute: 2, requestsPerMinute: 6, uploadsPerHour: 1 },
    });
    const { conversationId, token } = await server.startChat();
    const post = () =>
      server.send('POST', `/conversations/${conversationId}/activities`, { as: token, json: message('hi') });
    await post();
    await post();
    const third = await post();
    expectRefusal(third, 429, 'TooManyRequests');
    expect(Number(third.headers.get('retry-after'))).to.be.within(1, 60);
    await server.send('GET', `/conversations/${conversationId}`, { as: token });
    await server.send('GET', `/conversations/${conversationId}`, { as: token });
    expectRefusal(
      await server.send('GET', `/conversations/${conversationId}`, { as: token }),
      429,
      'TooManyRequests',
    );
    server.moveClock(61);
    expect((await post()).status).to.equal(200);
  });
});
