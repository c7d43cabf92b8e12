import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser.ts';
import { useDesk } from '../support/testDesk.ts';

const box = '[data-id="webchat-sendbox-input"]';

describe('the chat page in Chromium', function () {
  this.timeout(60_000);
  const desk = useDesk();
  const browser = useBrowser();

  const open = async (options: Parameters<typeof browser.newPage>[0] = {}) => {
    const opened = await browser.newPage(options);
    await opened.page.goto(`${desk.base}/`);
    await opened.page.getByText(greeting(options?.locale)).first().waitFor();
    return opened;
  };
  const say = async (page: Page, text: string) => {
    await page.locator(box).fill(text);
    await page.locator(box).press('Escape');
    await page.locator(box).press('Enter');
  };

  it('greets, answers, and asks nobody else on the internet', async () => {
    const { page, faults } = await open();
    await say(page, 'outlook keeps asking for the password');
    await page.getByText('Did this solve it?', { exact: true }).waitFor();
    expect(faults).to.deep.equal([]);
  });

  it('has the whole conversation again after a reload and in another tab', async () => {
    const first = await open();
    await say(first.page, 'outlook keeps asking for the password');
    await first.page.getByText('Did this solve it?', { exact: true }).waitFor();
    await first.page.reload();
    await first.page.getByText('outlook keeps asking for the password').first().waitFor();
    const second = await open({ sameAs: first });
    await second.page.getByText('Did this solve it?', { exact: true }).waitFor();
    await say(second.page, 'yes, solved');
    await first.page.getByText('yes, solved').first().waitFor();
  });

  it('takes a double-click on a button for one answer', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Service health' }).dblclick();
    await page.getByText('known incident').first().waitFor();
    await say(page, 'thanks');
    await page.getByText('thanks').first().waitFor();
    expect(await page.locator('.webchat__bubble--from-user', { hasText: 'Service health' }).count()).to.equal(
      1,
    );
  });

  it('suggests questions while typing: arrows choose, Enter takes, Escape closes, typing on is possible', async () => {
    const { page } = await open();
    const input = page.locator(box);
    await input.pressSequentially('reset passw');
    const first = page.locator('#suggestion-list li').first();
    await first.waitFor();
    const text = await first.textContent();
    await input.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).to.equal('true');
    expect(await input.getAttribute('aria-activedescendant')).to.equal('suggestion-0');
    await input.press('Enter');
    await page.locator('#suggestions').waitFor({ state: 'hidden' });
    expect(await input.inputValue()).to.equal(text);
    await input.pressSequentially(' qu');
    await page.locator('#suggestion-list li').first().waitFor();
    await input.press('Escape');
    await page.locator('#suggestions').waitFor({ state: 'hidden' });
    expect(await input.inputValue()).to.equal(`${text} qu`);
  });

  it('speaks the language that is chosen, on the page and in the talk', async () => {
    const { page } = await open();
    await page.locator('#language').selectOption('hu');
    await page.getByRole('button', { name: 'Új beszélgetés' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('hu');
    await say(page, 'segítség');
    await page
      .getByText(/Ön|kérdez|segít/)
      .last()
      .waitFor();
    await page.locator('#language').selectOption('zh');
    await page.getByRole('button', { name: '新对话' }).waitFor();
  });

  it('begins in the language of the browser', async () => {
    const { page } = await open({ locale: 'zh-CN' });
    expect(await page.locator('html').getAttribute('lang')).to.equal('zh');
  });

  it('starts another conversation when asked', async () => {
    const { page } = await open();
    await say(page, 'outlook keeps asking for the password');
    await page.getByText('Did this solve it?', { exact: true }).waitFor();
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('#new-chat').click();
    await page.getByText('outlook keeps asking for the password').first().waitFor({ state: 'detached' });
    await page.getByText(greeting()).first().waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits a phone in ${colorScheme} colours without scrolling sideways`, async () => {
      const { page } = await open({ width: 360, height: 740, colorScheme });
      await say(page, 'how do I set up MFA for everyone?');
      await page.getByText('Did this solve it?', { exact: true }).waitFor();
      const sideways = await page.evaluate(() => {
        const wide = [...document.querySelectorAll('#chat *')].filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1 && element.clientWidth > 0,
        );
        return document.documentElement.scrollWidth > innerWidth || wide.length > 0;
      });
      expect(sideways).to.equal(false);
    });
  }

  it('shows text of users as text, never as markup', async () => {
    const { page, faults } = await open();
    await say(page, '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script> mail');
    await page.getByText('onerror').first().waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).to.equal(false);
    expect(faults).to.deep.equal([]);
  });

  it('takes ten thousand characters', async () => {
    const { page } = await open();
    await say(page, 'mail is slow '.repeat(770));
    await page.getByText('That is very long').first().waitFor();
  });
});

function greeting(locale = 'en'): RegExp {
  return locale.startsWith('zh') ? /Contoso Support Desk/ : /not Microsoft/;
}
