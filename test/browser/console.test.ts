import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { anna, eszter, li, severity } from '../bot/store/deskWorld.ts';
import { createDeskServer } from '../bot/web/desk/deskServer.ts';
import { type PageOptions, useBrowser, type WatchedPage } from '../support/browser.ts';
import { useDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';

describe('the agent console in Chromium', function () {
  this.timeout(60_000);
  const db = useDatabase();
  const server = createDeskServer(db);
  const { world } = server;
  const browser = useBrowser();

  before(async () => {
    await world.fill();
    await server.start();
  });
  after(() => server.stop());
  beforeEach(() => {
    world.now = new Date();
  });
  afterEach(async () => {
    await browser.closePages();
    await db.query(`update tickets set state = 'withdrawn', resolved_at = opened_at
      where state in ('waiting', 'active')`);
  });

  it('opens with a link once, keeps the token out of the address, and stays open over a reload', async () => {
    const link = await server.link(anna.id);
    const { page } = await browser.newPage();
    await page.goto(link);
    await page.getByText(anna.name).waitFor();
    expect(page.url()).to.equal(`${server.url()}/console`);
    await page.reload();
    await page.getByText(anna.name).waitFor();
    const stranger = await browser.newPage();
    await stranger.page.goto(link);
    await stranger.page.getByText('This link was used already').waitFor();
    expect(await stranger.page.getByText(anna.name).count()).to.equal(0);
  });

  it('goes from the queue through a chat to the end, live, asking nobody else on the internet', async () => {
    const { page, faults } = await open(anna.id);
    await page.getByText('Nobody is waiting.').waitFor();
    const ticket = await world.openTicket({ severity: severity('A') });
    await page.getByText(`New in the queue: ticket ${ticket.number}, severity A`).waitFor();
    await page.getByRole('button', { name: 'Take next' }).click();
    await page.getByText('Anna Kiss has joined the chat.').waitFor();
    const field = page.getByRole('textbox', { name: 'Write to Eszter Nagy' });
    await field.fill('Good morning');
    await field.press('Shift+Enter');
    await field.pressSequentially('since when?');
    await field.press('Enter');
    await page.locator('.by-agent:not(.pending)').getByText('since when?').waitFor();
    expect(await world.said(ticket.conversationId)).to.include('Anna Kiss: Good morning\nsince when?');
    await world.customerSays(ticket.conversationId, 'Since this morning');
    await page.locator('.by-user').getByText('Since this morning').waitFor();
    await page.getByRole('button', { name: 'Resolve' }).click();
    await page.getByRole('textbox', { name: 'What solved it' }).fill('Restarted the connector');
    await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('Resolved by Anna Kiss.').waitFor();
    expect((await world.ticket(ticket.number)).state).to.equal('resolved');
    expect(faults).to.deep.equal([]);
  });

  it('takes a double-click on Claim for a claim, not for the button that comes in its place', async () => {
    const ticket = await world.openTicket();
    const { page } = await open(anna.id);
    await page.getByText('Eszter Nagy').first().click();
    await page.getByRole('button', { name: 'Claim' }).dblclick();
    await page.getByText('Anna Kiss has joined the chat.').waitFor();
    await page.getByRole('button', { name: 'Resolve' }).waitFor();
    expect(await page.getByRole('dialog').count()).to.equal(0);
    expect((await world.ticket(ticket.number)).state).to.equal('active');
  });

  it('shows typing both ways', async () => {
    const { page, ticket } = await openClaimed();
    await page.getByRole('textbox', { name: /Write to/ }).pressSequentially('Hel');
    await eventually(() => {
      const from = { id: anna.id, name: anna.name, role: 'agent' };
      expect(world.signals.published).to.deep.include({
        kind: 'typing',
        conversation: ticket.conversationId,
        from,
      });
    });
    const from = { id: 'dl_1', name: '', role: 'user' } as const;
    world.signals.publish({ kind: 'typing', conversation: ticket.conversationId, from });
    await page.getByText('Eszter Nagy is typing…').waitFor();
    await world.customerSays(ticket.conversationId, 'Hello');
    await page.getByText('Eszter Nagy is typing…').waitFor({ state: 'detached' });
  });

  it('shows what customers write as text, never as markup, and loads no picture from elsewhere', async () => {
    const { page, faults, ticket } = await openClaimed({
      problem: '<img src=x onerror="window.hacked = true"> cannot sign in',
    });
    await world.customerSays(ticket.conversationId, '<script>window.hacked = true</script><b>bold</b>');
    await page.getByText('<b>bold</b>').waitFor();
    await db.transaction(async (tx) => {
      const conversation = await world.conversations.lock(tx, ticket.conversationId);
      if (!conversation) throw new Error('no chat');
      const attachments = [
        { name: 'pixel.png', contentType: 'image/png', contentUrl: 'https://tracker.example/pixel.png' },
      ];
      const activity = { type: 'message', attachments, from: { id: 'dl_1', name: '' } };
      await world.conversations.append(tx, conversation, [{ author: 'user', activity }], world.now);
    });
    world.signals.publish({ kind: 'conversation', id: ticket.conversationId });
    await page.getByText('pixel.png (kept outside this desk)').waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).to.equal(false);
    expect(faults).to.deep.equal([]);
  });

  it('loses nothing and doubles nothing when the server goes away and comes back', async () => {
    const { page, ticket } = await openClaimed();
    await server.stop();
    await page.getByText('Connection lost. Reconnecting…').waitFor();
    const field = page.getByRole('textbox', { name: /Write to/ });
    await field.fill('Are you still there?');
    await field.press('Enter');
    await page.getByText('Not sent.').waitFor();
    await world.customerSays(ticket.conversationId, 'Hello? Anybody?');
    await server.start();
    await page.getByText('Hello? Anybody?').first().waitFor();
    await page.locator('.by-agent:not(.pending)').getByText('Are you still there?').waitFor();
    await page.getByText('Connection lost. Reconnecting…').waitFor({ state: 'hidden' });
    const said = await world.said(ticket.conversationId);
    expect(said.filter((line) => line.endsWith('Are you still there?'))).to.have.length(1);
    expect(await page.locator('.message').getByText('Hello? Anybody?').count()).to.equal(1);
    await page.locator('.message.pending').waitFor({ state: 'hidden' });
    expect(await page.locator('.message').getByText('Are you still there?').count()).to.equal(1);
  });

  it('gives one ticket to one agent and tells the other', async () => {
    const ticket = await world.openTicket();
    const { page } = await open(li.id);
    await row(page, ticket.number).click();
    const claim = page.getByRole('button', { name: 'Claim' });
    await claim.waitFor();
    await unnoticed(() => world.desk.claim(ticket.number, anna));
    await claim.click();
    await page.getByText('A colleague was faster and has this ticket.').waitFor();
    await page.getByText('Anna Kiss works on this ticket.').waitFor();
    expect((await world.ticket(ticket.number)).agentId).to.equal(anna.id);
  });

  it('gives back what was typed when the ticket is no longer the agent’s', async () => {
    const { page, ticket } = await openClaimed();
    const field = page.getByRole('textbox', { name: /Write to/ });
    await field.fill('One more question');
    const { claimNumber } = await world.ticket(ticket.number);
    await unnoticed(() => world.desk.handBack(ticket.number, { agent: anna, claimNumber }));
    await field.press('Enter');
    await page.getByText('You no longer hold this ticket, so nothing was sent.').waitFor();
    await page.getByRole('button', { name: 'Claim' }).click();
    await eventually(async () => expect(await field.inputValue()).to.equal('One more question'));
    const said = await world.said(ticket.conversationId);
    expect(said.some((line) => line.includes('One more question'))).to.equal(false);
  });

  it('keeps notes from the customer', async () => {
    const { page, ticket } = await openClaimed();
    await page.getByRole('button', { name: 'Internal note' }).click();
    const field = page.getByRole('textbox', { name: /For colleagues only/ });
    await field.fill('Old plan, no phone support');
    await field.press('Enter');
    await page.locator('.note:not(.pending)').getByText('Old plan, no phone support').waitFor();
    expect(await world.said(ticket.conversationId)).to.deep.equal([
      'Support Desk: Anna Kiss has joined the chat.',
    ]);
    expect(await page.getByRole('textbox', { name: /Write to/ }).isVisible()).to.equal(true);
  });

  it('does not send when Enter ends the writing of a Chinese word', async () => {
    const { page, ticket } = await openClaimed();
    const field = page.getByRole('textbox', { name: /Write to/ });
    await field.fill('您好');
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await field.press('Enter');
    await page.locator('.by-agent:not(.pending)').getByText('您好').waitFor();
    const said = await world.said(ticket.conversationId);
    expect(said.filter((line) => line === 'Anna Kiss: 您好')).to.have.length(1);
  });

  it('sends a file after it is uploaded, and keeps a draft over a reload', async () => {
    const { page, ticket } = await openClaimed();
    await page.getByRole('textbox', { name: /Write to/ }).fill('Please look at this');
    await page.reload();
    const field = page.getByRole('textbox', { name: /Write to/ });
    await eventually(async () => expect(await field.inputValue()).to.equal('Please look at this'));
    const file = { name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('1. Restart') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.chip').getByText('steps.txt').waitFor();
    await field.press('Enter');
    await page.getByRole('link', { name: 'Download steps.txt' }).waitFor();
    const entries = await world.conversations.read(ticket.conversationId, 1, 10);
    expect(entries.at(-1)?.activity.attachments).to.have.length(1);
  });

  it('reclassifies with a reason the customer reads, within what the policy allows', async () => {
    const { page, ticket } = await openClaimed();
    await page.getByRole('button', { name: 'Reclassify' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption('billing');
    expect(await dialog.getByRole('radio', { name: /Severity A/ }).isDisabled()).to.equal(true);
    await dialog.getByRole('combobox').selectOption('technical');
    await dialog.getByRole('radio', { name: /Severity C/ }).check();
    await dialog.getByRole('button', { name: 'Change' }).click();
    await dialog.getByText('Please write a reason.').waitFor();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Only one mailbox is affected');
    await dialog.getByRole('button', { name: 'Change' }).click();
    await page.locator('.event').getByText('Reason: Only one mailbox is affected').waitFor();
    expect((await world.ticket(ticket.number)).severity).to.equal('C');
  });

  it('verifies a caller by a mailed code, and only then shows whose ticket it is', async () => {
    const claimed = { name: 'Eszter N.', organization: 'Contoso Shanghai', email: eszter.email };
    const { page, ticket } = await openClaimed({ claimed });
    await page.getByText('Unverified: verify who asks').waitFor();
    await page.getByText('Contoso Shanghai').waitFor();
    const facts = page.getByRole('complementary');
    expect(await facts.getByText('Contoso China').count()).to.equal(0);
    expect(await page.getByRole('button', { name: 'Reclassify' }).count()).to.equal(0);
    await page.getByRole('button', { name: 'Verify the caller' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('textbox').isVisible()).to.equal(false);
    await dialog.getByRole('button', { name: 'Send the code' }).click();
    await dialog.getByText(`on its way to ${eszter.email}`).waitFor();
    const code = /: (\d{6})/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? '';
    const field = dialog.getByRole('textbox', { name: 'Code, as the caller reads it out' });
    await field.fill(code === '111111' ? '222222' : '111111');
    await field.press('Enter');
    await dialog.getByText('Wrong code. 4 tries are left.').waitFor();
    await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await dialog.getByRole('button', { name: 'Check' }).click();
    await dialog.getByText('the caller is the registered person').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await facts.getByText('Contoso China').first().waitFor();
    await page.getByText('Verified by a code on the phone').waitFor();
    await page.getByText('Unverified: verify who asks').waitFor({ state: 'hidden' });
    expect(await world.history(ticket.number)).to.include('caller-check');
  });

  it('counts new messages in the title until they are read', async () => {
    const { page, ticket } = await openClaimed();
    const other = await world.openTicket();
    await row(page, other.number).click();
    await page.getByText('Waits in the queue.').waitFor();
    await world.customerSays(ticket.conversationId, 'Any news?');
    await page.getByText('New message from Eszter Nagy').waitFor();
    expect(await page.title()).to.match(/^\(1\) Agent console/);
    await row(page, ticket.number).click();
    await page.getByText('Any news?').first().waitFor();
    await eventually(async () => expect(await page.title()).to.match(/^Agent console/));
  });

  it('can be worked with the keyboard alone', async () => {
    const older = await world.openTicket({ severity: severity('A') });
    const newer = await world.openTicket({ severity: severity('B') });
    const { page } = await open(anna.id);
    await row(page, older.number).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Waits in the queue.').waitFor();
    expect(new URL(page.url()).hash).to.equal(`#${newer.number}`);
    await page.getByRole('button', { name: 'Claim' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Anna Kiss has joined the chat.').waitFor();
    await page.getByRole('textbox', { name: /Write to/ }).waitFor();
    await page.keyboard.type('Good morning');
    await page.keyboard.press('Enter');
    await page.locator('.by-agent:not(.pending)').getByText('Good morning').waitFor();
  });

  it('speaks the agent’s language, by browser and by choice', async () => {
    const { page } = await open(anna.id, { locale: 'hu-HU' });
    await page.getByText('Senki sem vár.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('hu');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('当前没有人等待。').waitFor();
    await page.reload();
    await page.getByText('当前没有人等待。').waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('zh');
  });

  for (const [device, width, height] of [
    ['a phone', 360, 740],
    ['a tablet', 820, 1180],
  ] as const) {
    it(`fits ${device} without scrolling sideways`, async () => {
      const ticket = await world.openTicket({ problem: `https://contoso.example/${'long'.repeat(80)}` });
      const { page } = await open(anna.id, { width, height });
      await row(page, ticket.number).waitFor();
      expect(await isTooWide(page)).to.equal(false);
      await row(page, ticket.number).click();
      await page.getByRole('button', { name: 'Claim' }).click();
      await world.customerSays(ticket.conversationId, 'word'.repeat(200));
      await page.getByText('word'.repeat(200)).waitFor();
      expect(await isTooWide(page)).to.equal(false);
      await page.getByRole('button', { name: 'Details' }).click();
      await page.getByText('Contoso China · CN').waitFor();
      expect(await isTooWide(page)).to.equal(false);
      await page.keyboard.press('Escape');
      await page.getByText('Contoso China · CN').waitFor({ state: 'hidden' });
    });
  }

  it('closes itself when the agent may no longer work here', async () => {
    const { page } = await open(anna.id);
    await db.query('update agent_sessions set revoked_at = $1', [world.now]);
    await page.getByText('Your session has ended.').waitFor();
    await page.getByRole('link', { name: 'Sign in with a code by e-mail' }).waitFor();
  });

  /** Something happens of which the consoles are not told in time. */
  async function unnoticed(work: () => Promise<unknown>): Promise<void> {
    world.signals.muted = true;
    await work();
    world.signals.muted = false;
  }

  async function open(agentId: string, options: PageOptions = {}): Promise<WatchedPage> {
    const opened = await browser.newPage({ width: 1300, ...options });
    await opened.page.goto(await server.link(agentId));
    await opened.page.locator('.list-section').first().waitFor();
    return opened;
  }

  /** Anna in the chat of a ticket she has just claimed. */
  async function openClaimed(draft = {}) {
    const ticket = await world.openTicket(draft);
    await world.desk.claim(ticket.number, anna);
    const opened = await open(anna.id);
    await row(opened.page, ticket.number).click();
    await opened.page.getByText('Anna Kiss has joined the chat.').waitFor();
    return { ...opened, ticket };
  }

  function row(page: Page, number: number) {
    return page.locator(`[data-key="ticket-${number}"]`);
  }

  function isTooWide(page: Page): Promise<boolean> {
    return page.evaluate(() => {
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth + 1 &&
          element.clientWidth > 0 &&
          !element.closest('.visually-hidden'),
      );
      return document.documentElement.scrollWidth > innerWidth || wide.length > 0;
    });
  }
});
