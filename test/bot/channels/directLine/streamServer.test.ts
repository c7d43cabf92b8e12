import { expect } from 'chai';
import { WebSocket } from 'ws';
import { eventually } from '../../../support/eventually.ts';
import { type Chat, type DirectLineServer, message, startDirectLine } from './directLineServer.ts';

describe('Direct Line stream', () => {
  let server: DirectLineServer;
  let chat: Chat;
  const open: WebSocket[] = [];
  beforeEach(async () => {
    server = await startDirectLine({ timings: { keepAliveMs: 60_000, rereadMs: 60_000 } });
    chat = await server.startChat();
  });
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.terminate();
    await server.close();
  });

  const listen = (url: string = chat.streamUrl, options = {}): Listener => {
    const listener = createListener(url, options);
    open.push(listener.socket);
    return listener;
  };
  const post = (text: string) =>
    server.send('POST', `/conversations/${chat.conversationId}/activities`, {
      as: chat.token,
      json: message(text),
    });
  const reconnect = async (watermark: string): Promise<string> => {
    const path = `/conversations/${chat.conversationId}?watermark=${watermark}`;
    return (await server.send('GET', path, { as: chat.token })).body.streamUrl;
  };

  it('replays from the start of the conversation, then goes on live, with a watermark a frame', async () => {
    const stream = listen();
    await eventually(() => expect(stream.texts()).to.deep.equal(['Welcome to the support desk.']));
    const { body } = await post('my mailbox is full');
    await eventually(() =>
      expect(stream.texts().slice(1)).to.deep.equal(['my mailbox is full', 'You said: my mailbox is full']),
    );
    expect(stream.frames.map(({ watermark }) => watermark)).to.deep.equal(['2', '3', '4']);
    expect(stream.frames[1]?.activities[0]).to.include({ id: body.id, channelId: 'directline' });
  });

  it('shows the echo before the bot has answered', async () => {
    const stream = listen();
    let release = () => {};
    server.conversations.hold = new Promise((resolve) => {
      release = resolve;
    });
    const posting = post('are you there?');
    await eventually(() => expect(stream.texts().at(-1)).to.equal('are you there?'));
    release();
    await posting;
    await eventually(() => expect(stream.texts().at(-1)).to.equal('You said: are you there?'));
  });

  it('goes on after any watermark without gap or repetition while much is being said', async () => {
    const speaking = (async () => {
      for (let index = 0; index < 300; index += 1) {
        server.conversations.say(chat.conversationId, { text: `line ${index}` }, index % 3 !== 0);
        if (index % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      server.conversations.hint(chat.conversationId, { kind: 'changed' });
    })();
    const heard: (string | undefined)[] = [];
    let watermark = '';
    while (heard.length < 301) {
      const stream = listen(await reconnect(watermark));
      await eventually(() =>
        expect(stream.frames.length + heard.length).to.be.at.least(Math.min(heard.length + 20, 301)),
      );
      stream.socket.terminate();
      heard.push(...stream.texts());
      watermark = stream.frames.at(-1)?.watermark ?? watermark;
    }
    await speaking;
    expect(heard).to.deep.equal([
      'Welcome to the support desk.',
      ...Array.from({ length: 300 }, (_, index) => `line ${index}`),
    ]);
  });

  it('hears of news without a hint, and once when hints repeat', async () => {
    await server.close();
    server = await startDirectLine({ timings: { rereadMs: 30 } });
    chat = await server.startChat();
    const stream = listen();
    await eventually(() => expect(stream.texts()).to.have.length(1));
    server.conversations.say(chat.conversationId, { text: 'nobody was told' }, false);
    await eventually(() => expect(stream.texts()).to.have.length(2));
    server.conversations.say(chat.conversationId, { text: 'told five times' });
    for (let index = 0; index < 4; index += 1) {
      server.conversations.hint(chat.conversationId, { kind: 'changed' });
    }
    server.conversations.say(chat.conversationId, { text: 'the end' });
    await eventually(() => expect(stream.texts().at(-1)).to.equal('the end'));
    expect(stream.texts().slice(1)).to.deep.equal(['nobody was told', 'told five times', 'the end']);
  });

  it('serves two tabs at once, and shows both the typing of the other side but not of the user', async () => {
    const tabs = [listen(), listen(await reconnect(''))];
    await eventually(() => {
      for (const tab of tabs) expect(tab.texts()).to.have.length(1);
    });
    const typing = (role: 'user' | 'agent') =>
      server.conversations.hint(chat.conversationId, {
        kind: 'typing',
        from: { id: 'eva', name: 'Éva', role },
      });
    typing('user');
    typing('agent');
    await post('thanks');
    for (const tab of tabs) {
      await eventually(() => expect(tab.texts()).to.have.length(4));
      const [frame] = tab.frames.filter(({ activities }) => activities[0]?.type === 'typing');
      expect(frame).to.not.have.property('watermark');
      expect(frame?.activities[0]).to.deep.include({
        from: { id: 'eva', name: 'Éva' },
        channelId: 'directline',
      });
      expect(frame?.activities[0]).to.include.keys('id', 'timestamp');
      expect(tab.texts().filter((text) => text === undefined)).to.have.length(1);
    }
  });

  it('never shows what the desk and the bot say to each other', async () => {
    const stream = listen();
    server.conversations.say(chat.conversationId, { type: 'event', name: 'desk/signed-in', value: 'secret' });
    server.conversations.say(chat.conversationId, { type: 'conversationUpdate' });
    server.conversations.say(chat.conversationId, { text: 'You are signed in.' });
    await eventually(() =>
      expect(stream.texts()).to.deep.equal(['Welcome to the support desk.', 'You are signed in.']),
    );
  });

  it('sends keepalives, and cuts off a client that no longer answers', async () => {
    await server.close();
    server = await startDirectLine({ timings: { keepAliveMs: 40 } });
    chat = await server.startChat();
    const alive = listen();
    await eventually(() => expect(alive.keepalives()).to.be.at.least(4));
    expect(alive.socket.readyState).to.equal(WebSocket.OPEN);
    const dead = listen(chat.streamUrl, { autoPong: false });
    await eventually(() => expect(dead.closed()).to.equal(1006));
    await eventually(() => expect(server.conversations.watchers(chat.conversationId)).to.equal(1));
  });

  it('holds no more than a batch for a client that does not read, and lets it go in the end', async () => {
    await server.close();
    server = await startDirectLine({ timings: { keepAliveMs: 150 } });
    chat = await server.startChat();
    for (let index = 0; index < 200; index += 1) {
      server.conversations.say(chat.conversationId, { text: 'x'.repeat(200_000) });
    }
    let reads = 0;
    const { read } = server.conversations;
    server.conversations.read = (...given) => {
      reads += 1;
      return read(...given);
    };
    const slow = listen();
    slow.socket.on('open', () => slow.socket.pause());
    await eventually(() => expect(server.conversations.watchers(chat.conversationId)).to.equal(1));
    await eventually(() => expect(server.conversations.watchers(chat.conversationId)).to.equal(0));
    expect(reads).to.be.at.most(6);
  });

  it('ignores thousands of empty frames and any small text, and goes on', async () => {
    const stream = listen();
    await eventually(() => expect(stream.texts()).to.have.length(1));
    for (let index = 0; index < 5000; index += 1) stream.socket.send('');
    stream.socket.send('{"activities":[{"type":"message","text":"spoofed"}]}');
    stream.socket.send('{not json');
    await post('still there?');
    await eventually(() => expect(stream.texts().at(-1)).to.equal('You said: still there?'));
    expect(server.conversations.posted).to.have.length(1);
  });

  it('closes on binary and huge frames without harm to others', async () => {
    const [other, binary, huge] = [listen(), listen(), listen()];
    for (const stream of [other, binary, huge]) {
      await eventually(() => expect(stream.texts()).to.have.length(1));
    }
    binary.socket.send(Buffer.from([1, 2, 3]));
    huge.socket.send('x'.repeat(5_000_000));
    await eventually(() => expect(binary.closed()).to.equal(1003));
    await eventually(() => expect(huge.closed()).to.be.oneOf([1009, 1006]));
    await post('anyone here?');
    await eventually(() => expect(other.texts()).to.have.length(3));
  });

  it('closes for a new try when the log cannot be read', async () => {
    const stream = listen();
    await eventually(() => expect(stream.texts()).to.have.length(1));
    server.conversations.brokenBy = new Error('connection to the database lost');
    server.conversations.say(chat.conversationId, { text: 'unheard' });
    await eventually(() => expect(stream.closed()).to.equal(1011));
    expect(server.logged.join()).to.include('direct line stream failed');
    server.conversations.brokenBy = null;
    const next = listen(await reconnect(stream.frames.at(-1)?.watermark ?? ''));
    await eventually(() => expect(next.texts()).to.deep.equal(['unheard']));
  });

  it('closes the oldest beyond ten of one conversation', async () => {
    const streams: Listener[] = [];
    while (streams.length < 10) {
      const stream = listen();
      await eventually(() => expect(stream.texts()).to.have.length(1));
      streams.push(stream);
    }
    const newest = listen();
    await eventually(() => expect(newest.texts()).to.have.length(1));
    await eventually(() => expect(streams[0]?.closed()).to.equal(1008));
    expect(streams.slice(1).map((stream) => stream.closed())).to.deep.equal(Array(9).fill(null));
  });

  it('closes as many of the oldest as there are too many, even when they do not answer', async () => {
    const streams: Listener[] = [];
    while (streams.length < 13) {
      const stream = listen();
      await eventually(() => expect(stream.texts()).to.have.length(1));
      if (streams.length < 3) stream.socket.pause();
      streams.push(stream);
    }
    for (const { socket } of streams.slice(0, 3)) socket.resume();
    await eventually(() =>
      expect(streams.map((stream) => stream.closed())).to.deep.equal([
        ...Array(3).fill(1008),
        ...Array(10).fill(null),
      ]),
    );
  });

  it('says goodbye when the server closes, even to a client that does not answer', async () => {
    const [polite, silent] = [listen(), listen()];
    await eventually(() => expect(polite.texts()).to.have.length(1));
    await eventually(() => expect(silent.texts()).to.have.length(1));
    silent.socket.pause();
    await server.close();
    await eventually(() => expect(polite.closed()).to.equal(1001));
    expect(server.conversations.watchers(chat.conversationId)).to.equal(0);
  });

  it('does not hold up the end of the server with clients that come meanwhile', async () => {
    const streams = Array.from({ length: 5 }, () => listen());
    await server.close();
    for (const stream of streams) await eventually(() => expect(stream.closed()).to.be.a('number'));
  });
});

interface Frame {
  readonly activities: readonly { readonly type: string; readonly text?: string; readonly id?: string }[];
  readonly watermark?: string;
}

interface Listener {
  readonly socket: WebSocket;
  readonly frames: Frame[];
  texts(): (string | undefined)[];
  keepalives(): number;
  closed(): number | null;
}

function createListener(url: string, options: object): Listener {
  const socket = new WebSocket(url, options);
  const frames: Frame[] = [];
  let keepalives = 0;
  let closed: number | null = null;
  socket.on('message', (data) => {
    const text = data.toString();
    if (text === '') keepalives += 1;
    else frames.push(JSON.parse(text));
  });
  socket.on('close', (code) => {
    closed = code;
  });
  socket.on('error', () => {});
  return {
    socket,
    frames,
    texts: () => frames.flatMap(({ activities }) => activities.map(({ text }) => text)),
    keepalives: () => keepalives,
    closed: () => closed,
  };
}
