import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { expect } from 'chai';
import { eventually } from '../support/eventually.ts';
import { useDesk } from '../support/testDesk.ts';
import { installBrowserGlobals } from './channels/directLine/browserGlobals.ts';

const secret = 'an-integrators-secret-of-32-characters';

describe('the real Direct Line client and the real desk', () => {
  const desk = useDesk({ DIRECT_LINE_SECRET: secret });
  let takeAway = () => {};
  const clients: DirectLine[] = [];

  before(() => {
    takeAway = installBrowserGlobals();
  });
  after(() => {
    for (const client of clients) client.end();
    takeAway();
  });

  async function newToken(): Promise<{ token: string; conversationId: string }> {
    const response = await fetch(`${desk.base}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ user: { id: 'dl_integrator-17', name: 'Dana' } }),
    });
    return response.json();
  }

  function connect(token: string, webSocket: boolean) {
    const directLine = new DirectLine({
      domain: `${desk.base}/v3/directline`,
      token,
      webSocket,
      pollingInterval: 200,
    });
    clients.push(directLine);
    const heard: Activity[] = [];
    directLine.activity$.subscribe({ next: (activity) => heard.push(activity), error: () => {} });
    directLine.connectionStatus$.subscribe();
    const say = (text: string): Promise<string> =>
      new Promise((resolve, reject) =>
        directLine
          .postActivity({ type: 'message', text, from: { id: 'dl_integrator-17' } } as Activity)
          .subscribe(resolve, reject),
      );
    return { directLine, heard, say };
  }

  for (const webSocket of [true, false]) {
    it(`is greeted and answered ${webSocket ? 'over WebSocket' : 'by polling'}, each message once and in order`, async () => {
      const { token } = await newToken();
      const { directLine, heard, say } = connect(token, webSocket);
      await eventually(() => expect(heard).to.have.length(1));
      const id = await say('how do I reset a password for a user?');
      await eventually(() => expect(heard.length).to.be.greaterThan(2));
      expect(heard[1]).to.include({ id, type: 'message' });
      expect(heard[2]).to.include({ replyToId: id });
      const ids = heard.map((activity) => activity.id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids).to.deep.equal([...ids].sort());
      expect(directLine.connectionStatus$.getValue()).to.equal(ConnectionStatus.Online);
    });
  }

  it('sees a second client of the same conversation take part at once', async () => {
    const { token } = await newToken();
    const first = connect(token, true);
    await eventually(() => expect(first.heard).to.have.length(1));
    const second = connect(token, true);
    await second.say('good morning');
    await eventually(() => expect(texts(first.heard)).to.include('good morning'));
  });

  it('cannot bring in what only the desk may say', async () => {
    const { token, conversationId } = await newToken();
    const client = connect(token, true);
    await eventually(() => expect(client.heard).to.have.length(1));
    const response = await fetch(`${desk.base}/v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ type: 'event', name: 'desk/signed-in', from: { id: 'dl_integrator-17' } }),
    });
    expect(response.status).to.equal(400);
  });
});

const texts = (heard: readonly Activity[]) =>
  heard.map((activity) => (activity.type === 'message' ? (activity.text ?? '') : ''));
