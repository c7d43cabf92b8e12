import { expect } from 'chai';
import {
  type Chat,
  type DirectLineServer,
  dana,
  expectRefusal,
  message,
  secret,
  startDirectLine,
} from './directLineServer.ts';

describe('Direct Line activities', () => {
  let server: DirectLineServer;
  let chat: Chat;
  let path: string;
  beforeEach(async () => {
    server = await startDirectLine({ timings: { turnMs: 150 } });
    chat = await server.startChat();
    path = `/conversations/${chat.conversationId}/activities`;
  });
  afterEach(() => server.close());

  const post = (json: unknown) => server.send('POST', path, { as: chat.token, json });
  const read = (watermark: string | null = null) =>
    server.send('GET', watermark === null ? path : `${path}?watermark=${watermark}`, { as: chat.token });

  it('echo what the user said with the answered id and channel data, before the bot’s reply to it', async () => {
    const channelData = {
      clientActivityID: 'k3j8x.1',
      clientTimestamp: '2026-11-23T09:00:00Z',
      deep: { a: [1] },
    };
    const answer = await post(message('Outlook asks for my password', { channelData }));
    expect(answer.status).to.equal(200);
    expect(answer.body).to.have.keys('id');
    const { body } = await read();
    const [greeting, echo, reply] = body.activities;
    expect(greeting.text).to.equal('Welcome to the support desk.');
    expect(echo).to.deep.include({
      id: answer.body.id,
      type: 'message',
      text: 'Outlook asks for my password',
      channelData,
      from: dana,
      conversation: { id: chat.conversationId },
      channelId: 'directline',
    });
    expect(reply).to.deep.include({
      text: 'You said: Outlook asks for my password',
      replyToId: answer.body.id,
    });
    for (const { timestamp } of body.activities)
      expect(new Date(timestamp).toISOString()).to.equal(timestamp);
  });

  it('are read again and again from any watermark, and are empty with the same watermark at the end', async () => {
    await post(message('one'));
    const all = await read();
    expect(all.body.watermark).to.equal('4');
    expect((await read(all.body.watermark)).body).to.deep.equal({ activities: [], watermark: '4' });
    expect(
      (await read('3')).body.activities.map((activity: { text: string }) => activity.text),
    ).to.deep.equal(['You said: one']);
    for (const start of ['', '-', '0', 'abc', '-7', '1e3', '%00', '99999999999999999999', 'undefined']) {
      expect((await read(start)).body, start).to.deep.equal(all.body);
    }
    expect((await server.send('GET', `${path}?watermark=2&watermark=3`, { as: chat.token })).status).to.equal(
      200,
    );
  });

  it('come in pages, and a page of hidden entries is skipped', async () => {
    for (let index = 0; index < 250; index += 1) {
      server.conversations.say(chat.conversationId, { type: 'event', name: 'desk/resolved', value: index });
    }
    server.conversations.say(chat.conversationId, { text: 'Your ticket is closed.' });
    const texts: string[] = [];
    for (let watermark = ''; ; ) {
      const { body } = await read(watermark);
      if (body.activities.length === 0) break;
      texts.push(...body.activities.map((activity: { text: string }) => activity.text));
      watermark = body.watermark;
    }
    expect(texts).to.deep.equal(['Welcome to the support desk.', 'Your ticket is closed.']);
  });

  it('are never routing data, server events, invokes, typing or who joined', async () => {
    for (const type of ['conversationUpdate', 'invoke', 'trace', 'typing', 'installationUpdate']) {
      server.conversations.say(chat.conversationId, { type, value: { token: 'eyJ' } });
    }
    server.conversations.say(chat.conversationId, { type: 'endOfConversation' });
    const { body, text } = await read();
    expect(body.activities.map((activity: { type: string }) => activity.type)).to.deep.equal([
      'message',
      'endOfConversation',
    ]);
    expect(text).to.not.include('urn:directline').and.not.include('eyJ').and.not.include('recipient');
    expect(body.activities[0].from).to.deep.equal({ id: 'support-bot', name: 'Support desk' });
  });

  it('run once when the same one is sent twice, and answer the same id', async () => {
    const twice = message('please open a ticket', { channelData: { clientActivityID: 'k3j8x.2' } });
    const [first, second] = [await post(twice), await post(twice)];
    expect(second.body).to.deep.equal(first.body);
    expect(server.conversations.posted).to.have.length(1);
    expect(server.conversations.posted[0]?.deliveryId).to.equal('client/k3j8x.2');
    await post(message('no id'));
    await post(message('no id', { channelData: { clientActivityID: 'x'.repeat(5000) } }));
    expect(new Set(server.conversations.posted.map(({ deliveryId }) => deliveryId)).size).to.equal(3);
  });

  it('tell the other side of typing and never write it down', async () => {
    const answer = await post({ type: 'typing', from: { id: dana.id } });
    expect(answer.status).to.equal(200);
    expect(answer.body.id).to.be.a('string');
    expect(server.conversations.typings).to.deep.equal([{ id: chat.conversationId, from: dana }]);
    expect((await read()).body.activities).to.have.length(1);
    expect(server.conversations.posted).to.be.empty;
  });

  it('answer 502 when the bot fails and 504 when it takes too long, while the turn goes on', async () => {
    expectRefusal(await post(message('please break')), 502, 'BotError');
    let release = () => {};
    server.conversations.hold = new Promise((resolve) => {
      release = resolve;
    });
    const slow = message('slow one', { channelData: { clientActivityID: 'slow' } });
    expectRefusal(await post(slow), 504, 'BotError');
    release();
    await server.conversations.hold;
    const { body } = await read();
    expect(body.activities.at(-1).text).to.equal('You said: slow one');
  });

  it('answer an invoke by status: 200 when the bot took it, 502 when it did not', async () => {
    const invoke = (name: string) => post({ type: 'invoke', name, from: { id: dana.id }, value: {} });
    expect((await invoke('adaptiveCard/action')).status).to.equal(200);
    expectRefusal(await invoke('signin/tokenExchange'), 502, 'BotError');
    expectRefusal(await invoke('nobody/knows'), 502, 'BotError');
  });

  it('need a type, and a sender unless the token names one', async () => {
    const open = await server.startChat(null);
    const openPath = `/conversations/${open.conversationId}/activities`;
    const send = (json: unknown) => server.send('POST', openPath, { as: open.token, json });
    for (const json of [
      {},
      { text: 'hi', from: { id: 'r_1' } },
      { type: 'message', text: 'hi' },
      { type: 'message', text: 'hi', from: {} },
      { type: 'message', text: 'hi', from: { id: '' } },
      { type: 'message', text: 'hi', from: { id: 7 } },
      { type: 'unheardOf', from: { id: 'r_1' } },
      { type: 'conversationUpdate', from: { id: 'r_1' }, membersAdded: [{ id: 'r_2' }] },
      { type: 'installationUpdate', from: { id: 'r_1' } },
    ]) {
      expectRefusal(await send(json), 400, 'MissingProperty');
    }
    expect((await send({ type: 'message', text: 'hi', from: { id: 'r_1', name: 'Guest' } })).status).to.equal(
      200,
    );
    expect((await post({ type: 'message', text: 'hi' })).status).to.equal(200);
    expect(server.conversations.posted.map(({ activity }) => activity.from)).to.deep.equal([
      { id: 'r_1', name: 'Guest', role: 'user' },
      { ...dana, role: 'user' },
    ]);
  });

  it('come from the user of the token and carry nothing the client may not decide', async () => {
    await post({
      ...message('I am the bot now'),
      id: 'mine',
      from: { id: 'support-bot', name: 'Support desk', role: 'bot', aadObjectId: 'x' },
      conversation: { id: 'another', tenantId: 'x' },
      timestamp: '1999-01-01T00:00:00Z',
      recipient: { id: 'dl_bela' },
      serviceUrl: 'https://evil.example',
      channelId: 'msteams',
      callerId: 'urn:botframework:azure',
      relatesTo: { conversation: { id: 'another' } },
      membersAdded: [{ id: 'x' }],
      deliveryMode: 'expectReplies',
    });
    expect(server.conversations.posted[0]?.activity).to.deep.equal({
      type: 'message',
      text: 'I am the bot now',
      from: { ...dana, role: 'user' },
    });
  });

  it('cannot be written under another bound user’s id or the bot’s without the secret', async () => {
    const open = await server.startChat(null);
    const send = (as: string, id: string) =>
      server.send('POST', `/conversations/${open.conversationId}/activities`, {
        as,
        json: { type: 'message', text: 'hi', from: { id } },
      });
    expectRefusal(await send(open.token, 'dl_dana'), 400, 'BadArgument');
    expectRefusal(await send(open.token, 'support-bot'), 400, 'BadArgument');
    expectRefusal(await send(secret, 'support-bot'), 400, 'BadArgument');
    expect((await send(secret, 'dl_dana')).status).to.equal(200);
  });

  it('cannot pretend to be an event of the desk, however it is spelled', async () => {
    const event = (name: string, type = 'event') => post({ type, name, from: { id: dana.id }, value: {} });
    const spellings = [
      'desk/signed-in',
      'Desk/Resolved',
      ' desk/started',
      '\u200Bdesk/started',
      'ｄｅｓｋ／started',
    ];
    for (const name of spellings) expectRefusal(await event(name), 400, 'BadArgument');
    expectRefusal(await event('desk/signed-in', 'invoke'), 400, 'BadArgument');
    expect((await event('client/language')).status).to.equal(200);
    expect((await event('webchat/join')).status).to.equal(200);
    expect((await event('desktop/ready')).status).to.equal(200);
  });

  it('take 10,000 characters in any script, and clean what no database can keep', async () => {
    expect((await post(message('断'.repeat(10_000)))).status).to.equal(200);
    expect((await post(message('a\u0000b', { channelData: { 'k\u0000': '\ud800' } }))).status).to.equal(200);
    const { activity } = server.conversations.posted.at(-1) ?? {};
    expect(activity?.text).to.equal('a\uFFFDb');
    expect(activity?.channelData).to.deep.equal({ 'k\uFFFD': '\uFFFD' });
  });

  it('are refused with an error body when they are not JSON, unsafe, too deep, too large or compressed', async () => {
    const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      server.send('POST', path, {
        as: chat.token,
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
    expectRefusal(await send('{"type":"message"'), 400, 'BadArgument');
    expectRefusal(await send('[]'), 400, 'BadArgument');
    expectRefusal(await send('"message"'), 400, 'BadArgument');
    expectRefusal(await send('{"type":"message","__proto__":{"isAdmin":true}}'), 400, 'BadArgument');
    expectRefusal(await send('{"type":"message","value":{"constructor":1}}'), 400, 'BadArgument');
    await send('{"type":"message","value":{"__pro\\u0000to__":{"isAdmin":true}}}');
    expect(JSON.stringify(server.conversations.posted)).to.not.include('"__proto__"');
    expectRefusal(
      await send(`{"type":"message","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
      400,
      'BadArgument',
    );
    expectRefusal(await send(JSON.stringify(message('x'.repeat(300_000)))), 413, 'MessageSizeTooBig');
    expectRefusal(await send('{}', { 'content-type': 'text/plain' }), 415, 'UnsupportedMediaType');
    expectRefusal(await send('{}', { 'content-encoding': 'gzip' }), 415, 'UnsupportedEncoding');
    expectRefusal(
      await send(JSON.stringify(message('x', { attachments: [1] as never }))),
      400,
      'BadArgument',
    );
  });

  it('bring files only through upload', async () => {
    const attach = (contentUrl: string) =>
      post(
        message('see this', {
          attachments: [{ contentType: 'text/html', contentUrl, name: 'invoice.html' }],
        }),
      );
    for (const url of [
      'https://evil.example/invoice.html',
      'javascript:alert(1)',
      'data:text/html,<script>',
      '/v3/directline/files/../../etc/passwd',
      'file:///etc/passwd',
    ]) {
      expectRefusal(await attach(url), 400, 'BadArgument');
    }
    expect((await attach(`${server.url}/files/QmFzZTY0dXJsX2lkX29mX2E`)).status).to.equal(200);
    expect(server.conversations.posted[0]?.activity.attachments?.[0]?.contentUrl).to.equal(
      '/v3/directline/files/QmFzZTY0dXJsX2lkX29mX2E',
    );
  });

  it('do not show inner errors when the log cannot be read', async () => {
    server.conversations.brokenBy = new Error('relation "activities" does not exist');
    const answer = await read();
    expectRefusal(answer, 500, 'ServiceError');
    expect(answer.text).to.not.include('relation');
    expect(server.logged.join()).to.include('relation').and.not.include(chat.token);
  });
});
