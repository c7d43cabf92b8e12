import { expect } from 'chai';
import { anna, ownTargets } from '../bot/store/deskWorld.ts';
import { createDeskServer } from '../bot/web/desk/deskServer.ts';
import { useBrowser } from '../support/browser.ts';
import { useDatabase } from '../support/database.ts';

describe('the desk’s own targets in the console', function () {
  this.timeout(60_000);
  const db = useDatabase();
  const server = createDeskServer(db, ownTargets);
  const { world } = server;
  const browser = useBrowser();

  before(async () => {
    await world.fill();
    await server.start();
  });
  after(() => server.stop());

  it('are shown to the agent, pause while they wait for the customer, and run on with a message', async () => {
    world.now = new Date();
    const ticket = await world.openTicket();
    const { page } = await browser.newPage({ width: 1300 });
    await page.goto(await server.link(anna.id));
    await page.locator(`[data-key="ticket-${ticket.number}"]`).click();
    await page.getByRole('button', { name: 'Claim' }).click();
    const facts = page.getByRole('complementary');
    await facts.getByText('Your desk’s own target; customers are not told.').waitFor();
    const field = page.getByRole('textbox', { name: 'Write to Eszter Nagy' });
    await field.fill('Could you send the logs?');
    await field.press('Enter');
    await page.locator('.by-agent:not(.pending)').getByText('the logs').waitFor();
    await page.getByRole('button', { name: 'Wait for the customer' }).click();
    await facts.getByText('Paused while you wait for the customer').waitFor();
    await page.locator('.row').getByText('Waiting for the customer').waitFor();
    await world.customerSays(ticket.conversationId, 'Here they are');
    await facts.getByText('Next reply', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Wait for the customer' }).waitFor();
    expect(await facts.getByText('Paused while').count()).to.equal(0);
    expect(await facts.getByText(/^by (?:.* )?\d\d:\d\d$/).count()).to.equal(2);
  });
});
