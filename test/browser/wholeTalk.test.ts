import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { intakeReply } from '../support/intake.ts';
import { useDesk } from '../support/testDesk.ts';

const box = '[data-id="webchat-sendbox-input"]';

describe('a whole talk in Chromium', function () {
  this.timeout(90_000);
  this.bail(true);
  const desk = useDesk();
  const browser = useBrowser();
  let chat: WatchedPage;
  let console: WatchedPage;

  const say = async (text: string) => {
    await chat.page.locator(box).fill(text);
    await chat.page.locator(box).press('Escape');
    await chat.page.locator(box).press('Enter');
  };
  /** Waits until the last card holds this text, and presses one of its buttons. */
  const answer = async (asked: string, button: string) => {
    const card = chat.page.locator('.ac-adaptiveCard', { hasText: asked }).last();
    await card
      .getByRole('button', { name: button, exact: true })
      .click({ timeout: 10_000 })
      .catch(async () => {
        const shown = await chat.page.locator('.ac-adaptiveCard').last().textContent();
        throw new Error(`nobody asked "${asked}" with "${button}"; the last card says: ${shown}`);
      });
  };

  before(async () => {
    chat = await browser.newPage();
    console = await browser.newPage({ width: 1400 });
  });

  it('begins with a question and an answer that does not help', async () => {
    await chat.page.goto(`${desk.base}/`);
    await chat.page.getByText('not Microsoft').first().waitFor();
    await say('outlook keeps asking for the password');
    await answer('Did this solve it?', 'Talk to a person');
  });

  it('proves who the person is on a page of its own, with a code from the mailbox', async () => {
    const opening = chat.context.waitForEvent('page');
    await chat.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const signIn = await opening;
    await signIn.locator('input[type=email]').fill('anna.kovacs@contoso.example');
    await signIn.keyboard.press('Enter');
    await signIn.locator('input[name=code]').waitFor();
    const mailbox = await browser.newPage();
    await mailbox.page.goto(`${desk.base}/mailbox`);
    await mailbox.page
      .getByText(/\b\d{6}\b/)
      .first()
      .waitFor();
    const code = /\b\d{6}\b/.exec((await mailbox.page.textContent('main')) ?? '')?.[0] ?? '';
    await signIn.locator('input[name=code]').fill(code);
    await signIn.keyboard.press('Enter');
    await chat.page.getByText('You are signed in').first().waitFor();
  });

  it('takes problem, impact and contact with buttons, and opens a ticket', async () => {
    const card = chat.page.locator('.ac-adaptiveCard').last();
    await chat.page.getByText('Is this the problem?').first().waitFor();
    for (let shown = ''; ; ) {
      await expectChange(card, shown);
      shown = (await card.textContent()) ?? '';
      const reply = intakeReply(shown);
      if (!reply) break;
      await answer(shown.slice(0, 20), reply);
    }
    await answer('Please check before I send it', 'Send');
    await chat.page
      .getByText(/Ticket 1001 is open/)
      .first()
      .waitFor();
  });

  it('is taken by an agent in the console and goes on in the same window', async () => {
    await console.page.goto(await desk.consoleLink('Eva Novak'));
    await console.page.getByRole('button', { name: 'Take next' }).click();
    await console.page.locator('textarea').fill('Hello Anna, which version is it?');
    await console.page.locator('textarea').press('Enter');
    await chat.page.getByText('Hello Anna, which version is it?').first().waitFor();
    expect(await chat.page.locator('.agent-name').first().textContent()).to.equal('Eva Novak');
    await say('Version 2410, <b>all of us</b>');
    await console.page.getByText('Version 2410, <b>all of us</b>').waitFor();
  });

  it('shows on each side that the other one is writing', async () => {
    await chat.page.locator(box).pressSequentially('one more thing');
    await console.page
      .getByText(/is writing|typing/i)
      .first()
      .waitFor();
    await chat.page.locator(box).fill('');
  });

  it('survives a reload on both sides with nothing lost or doubled', async () => {
    await chat.page.reload();
    await console.page.reload();
    for (const page of [chat.page, console.page] as Page[]) {
      await page.getByText('Hello Anna, which version is it?').first().waitFor();
    }
    await say('still here');
    await console.page.getByText('still here').first().waitFor();
    expect(await console.page.getByText('still here').count()).to.equal(1);
  });

  it('ends with a survey, and the bot speaks again', async () => {
    await console.page.getByRole('button', { name: 'Resolve', exact: true }).click();
    const confirm = console.page.getByRole('dialog').getByRole('button', { name: 'Resolve' });
    await confirm.click();
    await answer('How well did we help you?', '5 – excellent');
    await say('skip');
    await say('how do I reset a password for a user?');
    await chat.page.getByText('Did this solve it?', { exact: true }).last().waitFor();
    expect(await desk.db.query('select ticket, rating from surveys')).to.deep.equal([
      { ticket: 1001, rating: 5 },
    ]);
  });

  it('asked nobody else on the internet and ran into no script error', () => {
    expect([...chat.faults, ...console.faults]).to.deep.equal([]);
  });
});

async function expectChange(card: Locator, from: string): Promise<void> {
  await eventually(async () => expect(await card.textContent()).to.not.equal(from));
}
