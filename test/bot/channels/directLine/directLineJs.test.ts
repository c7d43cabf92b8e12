import {
  type Activity,
  ConnectionStatus,
  DirectLine,
  type DirectLineOptions,
  type Services,
} from 'botframework-directlinejs';
import { expect } from 'chai';
import { eventually } from '../../../support/eventually.ts';
import { installBrowserGlobals } from './browserGlobals.ts';
import { type DirectLineServer, dana, secret, startDirectLine } from './directLineServer.ts';

describe('The real Direct Line client', () => {
  let server: DirectLineServer;
  let takeAway = () => {};
  const clients: DirectLine[] = [];
  before(() => {
    takeAway = installBrowserGlobals();
  });
  after(() => takeAway());
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.end();
    await server.close();
  });

  const newToken = async (): Promise<string> =>
    (await server.send('POST', '/tokens/generate', { as: secret, json: { user: dana } })).body.token;

  /** `random: 0` makes the client reconnect after 3 s, the soonest it does. */
  const connect = (options: DirectLineOptions & Partial<Services>): Client => {
    const directLine = new DirectLine({
      domain: server.url,
      random: () => 0,
      pollingInterval: 200,
      ...options,
    });
    clients.push(directLine);
    const heard: Activity[] = [];
    const statuses: ConnectionStatus[] = [];
    directLine.activity$.subscribe({ next: (activity) => heard.push(activity), error: () => {} });
    directLine.connectionStatus$.subscribe((status) => statuses.push(status));
    return {
      directLine,
      statuses,
      texts: () => heard.flatMap((activity) => (activity.type === 'message' ? (activity.text ?? '') : [])),
      heard,
      say: (text, more = {}) =>
        new Promise((resolve, reject) =>
          directLine
            .postActivity({ type: 'message', text, from: { id: dana.id }, ...more } as Activity)
            .subscribe(resolve, reject),
        ),
    };
  };

  for (const webSocket of [true, false]) {
    describe(webSocket ? 'over WebSocket' : 'by polling', () => {
      it('is greeted, hears its own message with the posted id, then the answer to it', async () => {
        const client = connect({ token: await newToken(), webSocket });
        await eventually(() => expect(client.texts()).to.deep.equal(['Welcome to the support desk.']));
        const id = await client.say('how do I reset a password?', {
          channelData: { clientActivityID: 'a.1' },
        });
        await eventually(() => expect(client.texts()).to.have.length(3));
        const [, echo, answer] = client.heard;
        expect(echo).to.deep.include({ id, channelData: { clientActivityID: 'a.1' } });
        expect(answer).to.deep.include({ text: 'You said: how do I reset a password?', replyToId: id });
        expect(client.directLine.connectionStatus$.getValue()).to.equal(ConnectionStatus.Online);
      });

      it('uploads files with a message and finds them in the echo', async () => {
        const client = connect({ token: await newToken(), webSocket });
        await eventually(() => expect(client.texts()).to.have.length(1));
        const data = (type: string, text: string) =>
          `data:${type};base64,${Buffer.from(text).toString('base64')}`;
        const png = Buffer.from('89504e470d0a1a0a00', 'hex').toString('base64');
        const id = await client.say('two files', {
          attachments: [
            {
              contentType: 'image/png',
              contentUrl: `data:image/png;base64,${png}`,
              name: 'screen.png',
              thumbnailUrl: 'data:image/png;base64,AAAA',
            },
            { contentType: 'text/plain', contentUrl: data('text/plain', 'a log'), name: 'screen.png' },
          ],
        });
        await eventually(() => expect(client.texts()).to.have.length(3));
        const echo = client.heard[1];
        expect(echo?.id).to.equal(id);
        const files = echo?.type === 'message' ? (echo.attachments ?? []) : [];
        expect(files.map((file) => ('name' in file ? file.name : ''))).to.deep.equal([
          'screen.png',
          'screen (1).png',
        ]);
        const contents = await Promise.all(
          files.map(async (file) => {
            const response = await fetch(String('contentUrl' in file && file.contentUrl));
            return [response.headers.get('content-type'), (await response.text()).length];
          }),
        );
        expect(contents).to.deep.equal([
          ['image/png', 9],
          ['application/octet-stream', 5],
        ]);
      });

      it('comes back to a conversation with all that was said, or only what is new', async () => {
        const token = await newToken();
        const first = connect({ token, webSocket });
        await eventually(() => expect(first.texts()).to.have.length(1));
        await first.say('before the reload');
        await eventually(() => expect(first.texts()).to.have.length(3));
        const [{ id: conversationId } = { id: '' }] = server.conversations.started;
        const all = connect({ token, webSocket, conversationId });
        await eventually(() => expect(all.texts()).to.deep.equal(first.texts()));
        const rest = connect({ token, webSocket, conversationId, watermark: '3' });
        await eventually(() => expect(rest.texts()).to.deep.equal(['You said: before the reload']));
        server.conversations.say(conversationId, { text: 'news' });
        for (const client of [all, rest])
          await eventually(() => expect(client.texts().at(-1)).to.equal('news'));
        expect(all.texts()).to.have.length(4);
      });

      it('learns that its token expired when it posts', async () => {
        const client = connect({ token: await newToken(), webSocket });
        await eventually(() => expect(client.texts()).to.have.length(1));
        server.moveClock(3601);
        expect(await client.say('too late')).to.equal('retry');
        expect(client.statuses).to.include(ConnectionStatus.ExpiredToken);
      });

      it('learns of the bot’s failure as something to send again', async () => {
        const client = connect({ token: await newToken(), webSocket });
        await eventually(() => expect(client.texts()).to.have.length(1));
        expect(await client.say('please break')).to.equal('retry');
      });
    });
  }

  it('loses and repeats nothing when its socket drops while people speak', async function () {
    this.timeout(30_000);
    const client = connect({ token: await newToken() });
    await eventually(() => expect(client.texts()).to.have.length(1));
    const [{ id } = { id: '' }] = server.conversations.started;
    for (let index = 0; index < 20; index += 1) server.conversations.say(id, { text: `before ${index}` });
    server.dropStreams();
    for (let index = 0; index < 20; index += 1) server.conversations.say(id, { text: `meanwhile ${index}` });
    await client.say('I was cut off');
    await eventually(() => expect(client.texts()).to.include('You said: I was cut off'), 20_000);
    server.conversations.say(id, { text: 'after' });
    await eventually(() => expect(client.texts().at(-1)).to.equal('after'));
    const lines = (word: string) => Array.from({ length: 20 }, (_, index) => `${word} ${index}`);
    expect(client.texts()).to.deep.equal([
      'Welcome to the support desk.',
      ...lines('before'),
      ...lines('meanwhile'),
      'I was cut off',
      'You said: I was cut off',
      'after',
    ]);
  });

  it('fails to connect with a token that is not ours, instead of trying on', async () => {
    const client = connect({ token: 'bm90.b3Vy.cw' });
    await eventually(() => expect(client.statuses.at(-1)).to.equal(ConnectionStatus.FailedToConnect));
  });

  it('fails to connect to a conversation that is not known', async () => {
    const client = connect({ token: secret, conversationId: 'forgotten', webSocket: false });
    await eventually(() => expect(client.statuses.at(-1)).to.equal(ConnectionStatus.FailedToConnect));
  });

  it('sees the typing of an agent', async () => {
    const client = connect({ token: await newToken() });
    await eventually(() => expect(client.texts()).to.have.length(1));
    const [{ id } = { id: '' }] = server.conversations.started;
    server.conversations.hint(id, {
      kind: 'typing',
      from: { id: 'agent-1', name: 'Nagy Éva', role: 'agent' },
    });
    await eventually(() => expect(client.heard.at(-1)).to.deep.include({ type: 'typing' }));
    expect(client.heard.at(-1)?.from).to.deep.equal({ id: 'agent-1', name: 'Nagy Éva' });
  });

  it('gets no session id without trusted origins and one with them', async () => {
    const session = async (): Promise<string> => {
      const client = connect({ token: await newToken() });
      return new Promise((resolve, reject) => client.directLine.getSessionId().subscribe(resolve, reject));
    };
    expect(await session()).to.equal('');
    await server.close();
    server = await startDirectLine({ trustedOrigins: ['https://intranet.contoso.example'] });
    expect(await session()).to.have.length.greaterThan(20);
  });
});

interface Client {
  readonly directLine: DirectLine;
  readonly heard: readonly Activity[];
  readonly statuses: readonly ConnectionStatus[];
  texts(): string[];
  say(text: string, more?: object): Promise<string>;
}
