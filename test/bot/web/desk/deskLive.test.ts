import { expect } from 'chai';
import { useDatabase } from '../../../support/database.ts';
import { eventually } from '../../../support/eventually.ts';
import { anna } from '../../store/deskWorld.ts';
import { type Browser, createDeskServer } from './deskServer.ts';

describe('the console’s live connection', () => {
  const db = useDatabase();
  const server = createDeskServer(db);
  const { world } = server;
  let browser: Browser;
  const open: Live[] = [];

  before(async () => {
    await world.fill();
    await server.start();
  });
  beforeEach(async () => {
    browser = await server.signIn(anna.id);
  });
  afterEach(() => {
    for (const live of open.splice(0)) live.close();
  });
  after(() => server.stop());

  it('tells of a new ticket, of a message and of typing, by ticket number only', async () => {
    const live = await connect();
    const ticket = await world.openTicket();
    await live.hears({ kind: 'ticket', number: ticket.number });
    world.signals.publish({ kind: 'conversation', id: ticket.conversationId });
    await live.hears({ kind: 'message', number: ticket.number });
    world.signals.publish({
      kind: 'typing',
      conversation: ticket.conversationId,
      from: { id: 'dl_1', name: 'Eszter', role: 'user' },
    });
    await live.hears({ kind: 'typing', number: ticket.number });
    expect(live.heard.join('')).to.not.include('Eszter');
  });

  it('says nothing of conversations without a ticket', async () => {
    const live = await connect();
    const chat = await world.startChat();
    world.signals.publish({ kind: 'conversation', id: chat });
    const ticket = await world.openTicket();
    world.signals.publish({ kind: 'conversation', id: ticket.conversationId });
    await live.hears({ kind: 'message', number: ticket.number });
    expect(live.hints().filter((hint) => hint.kind === 'message')).to.have.length(1);
  });

  it('greets after a reconnect, so that the page reads everything it missed', async () => {
    const first = await connect();
    first.close();
    const { number } = await world.openTicket();
    const second = await connect();
    await eventually(() => expect(second.heard.join('')).to.include('event: hello'));
    expect(second.hints()).to.deep.equal([]);
    const { queue } = (await browser.get('/api/desk/tickets')).body;
    expect(queue.map((ticket: { number: number }) => ticket.number)).to.include(number);
  });

  it('has the page read everything again when this process may have missed something', async () => {
    const live = await connect();
    world.signals.publish({ kind: 'resync' });
    await live.hears({ kind: 'resync' });
  });

  it('shows that it is alive', async () => {
    const live = await connect();
    await eventually(() => expect(live.heard.join('')).to.include('event: beat'));
  });

  it('ends when the agent signs out', async () => {
    const live = await connect();
    await browser.post('/api/desk/sign-out');
    await eventually(() => expect(live.isOver()).to.equal(true));
    expect(live.heard.join('')).to.include('event: end');
  });

  it('ends when the session runs out or the agent is removed', async () => {
    const live = await connect();
    await db.query('update agent_sessions set revoked_at = $1', [world.now]);
    await eventually(() => expect(live.isOver()).to.equal(true));
    expect(live.heard.join('')).to.include('event: end');
  });

  it('is open in twelve windows of one agent at most', async () => {
    for (let count = 0; count < 12; count += 1) await connect();
    const response = await fetch(`${server.url()}/api/desk/live`, { headers: { cookie: browser.cookie } });
    expect(response.status).to.equal(429);
  });

  interface Live {
    readonly heard: string[];
    hints(): { kind: string; number?: number }[];
    hears(hint: object): Promise<void>;
    isOver(): boolean;
    close(): void;
  }

  async function connect(): Promise<Live> {
    const abort = new AbortController();
    const response = await fetch(`${server.url()}/api/desk/live`, {
      headers: { cookie: browser.cookie },
      signal: abort.signal,
    });
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.match(/^text\/event-stream/);
    const heard: string[] = [];
    let over = false;
    const listen = async () => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) heard.push(decoder.decode(chunk, { stream: true }));
    };
    listen()
      .catch(() => {})
      .finally(() => {
        over = true;
      });
    const hints = () =>
      [...heard.join('').matchAll(/^data: (\{"kind".*)$/gm)].map((match) => JSON.parse(match[1] ?? ''));
    const live: Live = {
      heard,
      hints,
      hears: (hint) => eventually(() => expect(hints()).to.deep.include(hint)).then(() => {}),
      isOver: () => over,
      close: () => abort.abort(),
    };
    open.push(live);
    return live;
  }
});
