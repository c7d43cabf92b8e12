import { expect } from 'chai';
import { locales } from '../../../../dialogs/locales/index.ts';
import { useDatabase } from '../../../support/database.ts';
import { aDraft, anna, eszter, li } from '../../store/deskWorld.ts';
import { type Browser, createDeskServer } from './deskServer.ts';

describe('the console’s routes', () => {
  const db = useDatabase();
  const server = createDeskServer(db);
  const { world } = server;
  let annas: Browser;
  let lis: Browser;

  before(async () => {
    await world.fill();
    await server.start();
    annas = await server.signIn(anna.id);
    lis = await server.signIn(li.id);
  });
  after(() => server.stop());
  afterEach(async () => {
    await db.query(`update tickets set state = 'withdrawn' where state in ('waiting', 'active')`);
  });

  describe('signing in', () => {
    it('works once with a link, and tells who is signed in', async () => {
      const token = await server.agents.createLink(anna.id, world.now);
      const first = await post('/api/desk/session', { token });
      expect(first.status).to.equal(200);
      expect(first.body.agent).to.include({ name: anna.name });
      const again = await post('/api/desk/session', { token });
      expect(again.status).to.equal(401);
      expect(again.body.error.code).to.equal('LinkUsed');
      expect((await annas.get('/api/desk/session')).body.agent.id).to.equal(anna.id);
    });

    it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
      const token = await server.agents.createLink(anna.id, world.now);
      const cookie = (await post('/api/desk/session', { token })).headers.get('set-cookie');
      expect(cookie).to.match(/^desk-agent=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
    });

    it('ties the cookie to this very host where there is https', async () => {
      const secure = createDeskServer(db);
      secure.world.now = world.now;
      await secure.start('https://desk.example');
      const token = await secure.agents.createLink(anna.id, world.now);
      const response = await fetch(`${secure.url()}/api/desk/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      });
      expect(response.headers.get('set-cookie')).to.match(/^__Host-desk-agent=.*; Secure$/);
      await secure.stop();
    });

    it('is over after signing out, for every use of the cookie', async () => {
      const browser = await server.signIn(anna.id);
      expect((await browser.post('/api/desk/sign-out')).status).to.equal(200);
      expect((await browser.get('/api/desk/tickets')).status).to.equal(401);
    });
  });

  describe('strangers', () => {
    for (const path of [
      '/api/desk/session',
      '/api/desk/tickets',
      '/api/desk/tickets/1001',
      '/api/desk/tickets/1001/transcript',
      '/api/desk/live',
    ]) {
      it(`get nothing from ${path}`, async () => {
        const response = await fetch(server.url() + path);
        expect(response.status).to.equal(401);
        expect((await response.json()).error.code).to.equal('SignInNeeded');
      });
    }

    for (const path of [
      'claim-next',
      'tickets/1001/claim',
      'tickets/1001/reply',
      'tickets/1001/files',
      'tickets/1001/caller-code',
      'tickets/1001/caller-check',
      'sign-out',
    ]) {
      it(`change nothing through ${path}`, async () => {
        expect((await post(`/api/desk/${path}`, {})).status).to.equal(401);
      });
    }
  });

  describe('requests that change something', () => {
    it('are refused from other pages, which cannot know the session’s token', async () => {
      const { number } = await world.openTicket();
      const forged = await annas.post(`/api/desk/tickets/${number}/claim`, {}, { 'x-desk-token': '' });
      expect(forged.status).to.equal(403);
      const wrong = await annas.post(
        `/api/desk/tickets/${number}/claim`,
        {},
        { 'x-desk-token': lis.csrfToken },
      );
      expect(wrong.body.error.code).to.equal('NotFromConsole');
      expect((await world.ticket(number)).state).to.equal('waiting');
    });

    it('are refused as anything but JSON', async () => {
      const { number } = await world.openTicket();
      const answer = await annas.post(
        `/api/desk/tickets/${number}/claim`,
        {},
        { 'content-type': 'application/x-www-form-urlencoded' },
      );
      expect(answer.status).to.equal(415);
    });

    it('say what is wrong with them', async () => {
      const { number, claimNumber } = await claimed();
      const reply = (body: object) =>
        annas.post(`/api/desk/tickets/${number}/reply`, { claimNumber, ...body });
      expect((await reply({ key: 'message-1', text: '  ' })).body.error.message).to.match(
        /neither text nor files/,
      );
      expect((await reply({ key: 'x', text: 'Hello' })).status).to.equal(400);
      expect((await reply({ key: 'message-1', text: 'x'.repeat(8001) })).status).to.equal(400);
    });

    it('are refused with a code the page knows when the ticket has moved on', async () => {
      const { number, claimNumber } = await claimed();
      expect((await lis.post(`/api/desk/tickets/${number}/claim`)).body.error.code).to.equal('Taken');
      await annas.post(`/api/desk/tickets/${number}/hand-back`, { claimNumber });
      const late = await annas.post(`/api/desk/tickets/${number}/reply`, {
        claimNumber,
        key: 'message-1',
        text: 'Still there?',
      });
      expect(late.status).to.equal(409);
      expect(late.body.error.code).to.equal('MovedOn');
      expect((await annas.post('/api/desk/tickets/999999/claim')).status).to.equal(404);
      expect((await annas.post('/api/desk/tickets/none/claim')).status).to.equal(404);
    });
  });

  describe('a ticket', () => {
    it('goes through queue, agent, reply, note and resolution', async () => {
      const { number, conversationId } = await world.openTicket();
      const queue = (await annas.get('/api/desk/tickets')).body.queue;
      expect(queue.map((ticket: { number: number }) => ticket.number)).to.include(number);
      const { claimNumber } = (await annas.post(`/api/desk/tickets/${number}/claim`)).body;
      const to = (path: string, body: object) =>
        annas.post(`/api/desk/tickets/${number}/${path}`, { claimNumber, ...body });
      expect((await annas.get('/api/desk/tickets')).body.mine[0].number).to.equal(number);
      expect((await lis.get('/api/desk/tickets')).body.others[0].number).to.equal(number);
      expect((await to('typing', {})).status).to.equal(200);
      await to('reply', { key: 'message-1', text: 'Good morning' });
      await to('note', { key: 'noted-it-1', text: 'On the old plan' });
      await to('resolve', { summary: 'Cache cleared' });
      expect((await annas.get('/api/desk/tickets')).body.ended[0].number).to.equal(number);
      expect(await world.history(number)).to.deep.equal([
        'opened',
        'claimed',
        'first-reply',
        'noted',
        'resolved',
      ]);
      expect(world.signals.published).to.deep.include({
        kind: 'typing',
        conversation: conversationId,
        from: { id: anna.id, name: anna.name, role: 'agent' },
      });
    });

    it('shows who asks, with what right, and why it is this severe', async () => {
      const { number } = await world.openTicket();
      const { body } = await annas.get(`/api/desk/tickets/${number}?language=hu`);
      expect(body).to.include({ person: eszter.name, organization: 'Contoso China', severity: 'B' });
      expect(body.verified.roles).to.deep.equal({ mayOpen: ['Service Support Administrator'], others: [] });
      expect(body.customer).to.include({ hasAdvancedAgreement: true, timeZone: 'Asia/Shanghai' });
      expect(body.contact.phone).to.equal('+36305550101');
      expect(body.severityDecision.because).to.deep.equal([
        { rule: 'R083', words: 'limited', reason: locales.hu.intake.reasons.R083 },
      ]);
      expect(body.clock).to.include({ state: 'running', due: '2026-11-24T16:00:00.000Z' });
      expect(body.articlesTried).to.deep.equal([{ id: 'outlook-disconnected', title: 'Outlook (hu)' }]);
      expect(body.highestSeverity).to.deep.equal({ technical: 'A', billing: 'B', presales: 'B' });
      expect(body.history.map((line: { kind: string }) => line.kind)).to.deep.equal(['opened']);
    });

    it('says since when the customer waits for a word', async () => {
      const opened = world.now;
      const { number, claimNumber, conversationId } = await claimed();
      expect((await listed(number)).waitingSince).to.equal(opened.toISOString());
      await annas.post(`/api/desk/tickets/${number}/reply`, { claimNumber, key: 'message-1', text: 'Hello' });
      expect((await listed(number)).waitingSince).to.equal(null);
      world.now = new Date(opened.getTime() + 60_000);
      await world.customerSays(conversationId, 'It still fails');
      world.now = new Date(opened.getTime() + 120_000);
      await world.customerSays(conversationId, 'Are you there?');
      const row = await listed(number);
      expect(row.waitingSince).to.equal(new Date(opened.getTime() + 60_000).toISOString());
      expect(row.lastSaid).to.equal(4);
    });

    it('gives its transcript in stretches that follow each other', async () => {
      const { number, conversationId } = await claimed();
      await world.customerSays(conversationId, '<b>bold?</b>');
      const first = (await annas.get(`/api/desk/tickets/${number}/transcript`)).body;
      expect(
        first.entries.map((entry: { by: string; text: string }) => [entry.by, entry.text]),
      ).to.deep.equal([
        ['desk', 'Anna Kiss has joined the chat.'],
        ['user', '<b>bold?</b>'],
      ]);
      expect(first).to.include({ last: 2, hasMore: false });
      await world.customerSays(conversationId, 'And now?');
      const next = (await annas.get(`/api/desk/tickets/${number}/transcript?after=2`)).body;
      expect(next.entries.map((entry: { text: string }) => entry.text)).to.deep.equal(['And now?']);
    });

    it('takes a file for the customer up to 4 MB, under a safe name', async () => {
      const { number, claimNumber, conversationId } = await claimed();
      const send = (bytes: number) =>
        fetch(
          `${server.url()}/api/desk/tickets/${number}/files?claimNumber=${claimNumber}&name=..%2Fsteps.png`,
          {
            method: 'POST',
            headers: { cookie: annas.cookie, 'x-desk-token': annas.csrfToken, 'content-type': 'image/png' },
            body: new Uint8Array(bytes),
          },
        );
      const { id, name } = await (await send(1000)).json();
      expect(name).to.equal('steps.png');
      await annas.post(`/api/desk/tickets/${number}/reply`, {
        claimNumber,
        key: 'message-1',
        text: 'Like this',
        files: [id],
      });
      const [entry] = await world.conversations.read(conversationId, 1, 1);
      expect(entry?.activity.attachments?.[0]).to.include({ name: 'steps.png', contentType: 'image/png' });
      expect((await send(4 * 1024 * 1024 + 1)).status).to.equal(413);
    });

    it('of somebody who cannot sign in shows only what they claim, until the caller reads out a code', async () => {
      const claimed = { name: 'Eszter N.', organization: 'Contoso', email: eszter.email };
      const ticket = await world.openTicket({ claimed, contact: { ...aDraft().contact, name: 'Eszter N.' } });
      const path = `/api/desk/tickets/${ticket.number}`;
      const { claimNumber } = (await annas.post(`${path}/claim`)).body;
      const before = (await annas.get(path)).body;
      expect(before).to.include({ person: 'Eszter N.', organization: null, verified: null, customer: null });
      expect(before.caller).to.deep.equal({ advice: 'unverified', claimed, verifiedAt: null });
      const raise = { claimNumber, severity: 'C', kind: 'technical', ground: 'facts', reason: 'small' };
      expect((await annas.post(`${path}/reclassify`, raise)).body.error.code).to.equal('Unverified');
      expect((await annas.post(`${path}/caller-code`, { claimNumber })).body.outcome).to.equal('sent');
      const code = /: (\d{6})/.exec(world.mails.at(-1)?.text ?? '')?.[1];
      expect((await annas.post(`${path}/caller-check`, { claimNumber, code: 'twelve' })).status).to.equal(
        400,
      );
      expect((await annas.post(`${path}/caller-check`, { claimNumber, code })).body).to.deep.equal({
        outcome: 'verified',
      });
      const after = (await annas.get(path)).body;
      expect(after).to.include({ isUnverified: false, organization: 'Contoso China' });
      expect(after.verified.email).to.equal(eszter.email);
      expect(after.caller.advice).to.equal('verified');
    });

    it('is reclassified with a reason only', async () => {
      const { number, claimNumber } = await claimed();
      const to = { claimNumber, severity: 'C', kind: 'technical', ground: 'facts' };
      const path = `/api/desk/tickets/${number}/reclassify`;
      expect((await annas.post(path, { ...to, reason: ' ' })).status).to.equal(400);
      expect((await annas.post(path, { ...to, reason: 'One mailbox only' })).status).to.equal(200);
      const billing = { ...to, severity: 'A', kind: 'billing', reason: 'Very urgent' };
      expect((await annas.post(path, billing)).body.error.code).to.equal('NotAllowed');
      expect((await world.ticket(number)).severity).to.equal('C');
    });
  });

  it('gives the next ticket of the queue, and none when it is empty', async () => {
    const { number } = await world.openTicket();
    expect((await annas.post('/api/desk/claim-next')).body).to.deep.equal({ number });
    expect((await annas.post('/api/desk/claim-next')).body).to.deep.equal({ number: null });
  });

  async function post(path: string, body: object) {
    const response = await fetch(server.url() + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  async function claimed() {
    const { number, conversationId } = await world.openTicket();
    const { claimNumber } = (await annas.post(`/api/desk/tickets/${number}/claim`)).body;
    return { number, conversationId, claimNumber };
  }

  async function listed(number: number) {
    const { mine } = (await annas.get('/api/desk/tickets')).body;
    return mine.find((ticket: { number: number }) => ticket.number === number);
  }
});
