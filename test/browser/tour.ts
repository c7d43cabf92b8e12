import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../bot/root.ts';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { openChat, signIn } from '../support/chatClient.ts';
import { answerUntil, intakeReply } from '../support/intake.ts';
import { useDesk } from '../support/testDesk.ts';

const folder = join(root, 'test', 'browser', 'tour');
const box = '[data-id="webchat-sendbox-input"]';

/** `npm run tour`: takes the pictures of the README from the running product. */
describe('the tour', function () {
  this.timeout(120_000);
  const desk = useDesk();
  const browser = useBrowser();
  const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  const say = async ({ page }: WatchedPage, text: string) => {
    await page.locator(box).fill(text);
    await page.locator(box).press('Escape');
    await page.locator(box).press('Enter');
  };
  const lastCard = ({ page }: WatchedPage) => page.locator('.ac-adaptiveCard').last();

  before(() => {
    mkdirSync(folder, { recursive: true });
  });

  it('shows an answer, the sign-in page, the review of a ticket and the console', async () => {
    const chat = await browser.newPage({ width: 960, height: 760 });
    await chat.page.goto(`${desk.base}/`);
    await chat.page.getByText('not Microsoft').first().waitFor();
    await chat.page.locator(box).pressSequentially('password res');
    await chat.page.locator('#suggestion-list li').first().waitFor();
    await picture(chat.page, '1-suggestions');
    await say(chat, 'outlook keeps asking for the password');
    await chat.page.getByText('Did this solve it?', { exact: true }).waitFor();
    await chat.page.waitForTimeout(500);
    await picture(chat.page, '2-answer');

    await lastCard(chat).getByRole('button', { name: 'Talk to a person' }).click();
    const opening = chat.context.waitForEvent('page');
    await chat.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const page = await opening;
    await page.locator('input[type=email]').fill('yue.zhang@adatum.example');
    await page.setViewportSize({ width: 960, height: 560 });
    await picture(page, '3-sign-in');
    await page.locator('input[type=email]').fill('anna.kovacs@contoso.example');
    await page.keyboard.press('Enter');
    await page.locator('input[name=code]').waitFor();
    const [mail] = await desk.db.query<{ body: string }>('select body from mail order by id desc limit 1');
    await page.locator('input[name=code]').fill(/\b\d{6}\b/.exec(mail?.body ?? '')?.[0] ?? '');
    await page.keyboard.press('Enter');
    await chat.page.getByText('Is this the problem?').first().waitFor();
    for (let shown = ''; ; ) {
      const text = (await lastCard(chat).textContent()) ?? '';
      if (text === shown) {
        await chat.page.waitForTimeout(50);
        continue;
      }
      shown = text;
      const reply = intakeReply(shown);
      if (!reply) break;
      await lastCard(chat).getByRole('button', { name: reply, exact: true }).click();
    }
    await chat.page.waitForTimeout(500);
    await picture(chat.page, '4-review');
    await lastCard(chat).getByRole('button', { name: 'Send', exact: true }).click();
    await chat.page
      .getByText(/Ticket 1001 is open/)
      .first()
      .waitFor();

    const second = await openChat(desk.base, { language: 'en' });
    await second.say('onedrive does not sync on my laptop');
    await second.say('talk to a person');
    await signIn(second, 'anna.kovacs@contoso.example', desk.db);
    await second.hear('You are signed in');
    await answerUntil(second, 'Proposed severity');
    await second.say('Send');

    const console = await browser.newPage({ width: 1280, height: 760 });
    await console.page.goto(await desk.consoleLink('Eva Novak'));
    await console.page.getByRole('button', { name: 'Take next' }).click();
    await console.page
      .locator('textarea')
      .fill('Hello Anna, I am looking at the sign-in log. Since when is it like this?');
    await console.page.locator('textarea').press('Enter');
    await chat.page.getByText('I am looking at the sign-in log').first().waitFor();
    await say(chat, 'Since this morning, on every new laptop.');
    await console.page.getByText('on every new laptop').waitFor();
    await console.page.waitForTimeout(500);
    await picture(console.page, '5-console');
    await picture(chat.page, '6-agent');
  });

  it('shows the chat on a phone, in Chinese and in dark colours', async () => {
    const phone = await browser.newPage({ locale: 'zh-CN', width: 390, height: 760, colorScheme: 'dark' });
    await phone.page.goto(`${desk.base}/`);
    await phone.page.locator(box).waitFor();
    await say(phone, '如何为用户重置密码？');
    await phone.page.locator('.ac-adaptiveCard').nth(1).waitFor();
    await phone.page.waitForTimeout(800);
    await picture(phone.page, '7-phone');
  });
});
