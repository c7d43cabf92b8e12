import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser.ts';
import { openChat } from '../support/chatClient.ts';
import { addConsoleAgent, type ConsoleAgent } from '../support/consoleAgent.ts';
import { useDesk } from '../support/testDesk.ts';

const missed = 'the flumox gribbles when we plonder it';
const alike = 'why does our flumox gribble when plondered';

describe('the knowledge area in Chromium', function () {
  this.timeout(90_000);
  const desk = useDesk();
  const browser = useBrowser();
  let anna: ConsoleAgent;
  let lead: ConsoleAgent;

  before(async () => {
    anna = await addConsoleAgent(desk, 'Anna Kiss');
    lead = await addConsoleAgent(desk, 'Lajos Lead', { mayApprove: true });
  });
  beforeEach(async () => {
    // Only so many sign in within a minute.
    desk.pass(1);
    for (const { id } of (await lead.get('knowledge')).written) {
      await lead.post(`knowledge/articles/${id}/roll-back`, { to: 0 });
    }
    await desk.db.query('truncate misses, article_versions');
  });
  afterEach(() => browser.closePages());

  it('leads from a missed question over a phrasing, its effect and a colleague’s approval to the answer', async () => {
    await ask(missed);
    await ask(alike);
    const mine = await open(anna);
    await mine.page.getByRole('button', { name: /flumox/ }).click();
    await mine.page.getByRole('button', { name: 'Add to an article' }).click();
    const phrasing = mine.page.getByRole('textbox', { name: 'Phrasing', exact: true });
    await phrasing.fill(missed);
    const form = mine.page.getByRole('region', { name: 'Add a phrasing to an article' });
    await form.getByRole('searchbox', { name: 'Article' }).fill('room-mailbox');
    await form.getByRole('button', { name: /room-mailbox/ }).click();
    await mine.page.getByRole('button', { name: 'Show the effect' }).click();
    const effect = mine.page.getByRole('region', { name: 'What this changes' });
    await effect.getByText(`+   - ${missed}`).waitFor();
    await effect.getByText(/Other questions of this group .* of 1/).waitFor();
    expect(await effect.locator('[data-part=added] .effect-list').innerText()).to.include('room-mailbox');
    expect(await mine.page.getByRole('button', { name: 'Save and approve' }).count()).to.equal(0);
    await mine.page.getByRole('button', { name: 'Save as a draft' }).click();
    await mine.page.getByText('You wrote this, so a colleague has to approve it.').waitFor();

    const leads = await open(lead);
    await leads.page.locator('[data-list=drafts] .row').click();
    await leads.page.getByText(`+   - ${missed}`).waitFor();
    await leads.page.getByRole('button', { name: 'Approve' }).click();
    await leads.page.getByText('Live: the bot answers with it from now on.').waitFor();
    await leads.page.getByText('approved by Lajos Lead').waitFor();

    const chat = await openChat(desk.base);
    await chat.say(missed);
    await chat.hear('Room');
    expect([...mine.faults, ...leads.faults]).to.deep.equal([]);
  });

  it('asks to show the effect again when the phrasing is edited after it', async () => {
    await ask(missed);
    const { page } = await open(lead);
    await page.getByRole('button', { name: /flumox/ }).click();
    await addToRoomMailbox(page);
    await page.getByRole('button', { name: 'Save and approve' }).waitFor();
    await page.getByRole('textbox', { name: 'Phrasing', exact: true }).fill('something else');
    await page.getByText('Show the effect again before you save.').waitFor();
    expect(await page.getByRole('button', { name: 'Save and approve' }).count()).to.equal(0);
  });

  it('writes a new article in three languages, says what has to be mended, and rolls it back', async () => {
    await ask(missed);
    const { page, faults } = await open(lead);
    await page.getByRole('button', { name: /flumox/ }).click();
    await page.getByRole('button', { name: 'Write an article' }).click();
    await page.getByRole('textbox', { name: 'Id' }).fill('flumox');
    await page.getByRole('button', { name: 'Show the effect' }).click();
    await page.getByText('This has to be mended first').waitFor();
    await page.getByText('English, Hungarian, Chinese: Keywords: write 4 to 12').first().waitFor();
    const { now } = await lead.get('knowledge/articles/room-mailbox');
    for (const { language, parts } of now) {
      const names = { en: 'English', hu: 'Hungarian', zh: 'Chinese' };
      await page
        .getByRole('article')
        .getByRole('button', { name: names[language as 'en'] })
        .click();
      const panel = page.locator(`.tab-panel[data-language=${language}]`);
      await panel.getByRole('textbox', { name: 'Title' }).fill(`Flumox ${language}`);
      await panel.getByRole('textbox', { name: 'Question' }).fill(`Flumox ${language}?`);
      await panel
        .getByRole('textbox', { name: 'Phrasings' })
        .fill(parts.phrasings.map((each: string) => `${each} flumox`).join('\n'));
      await panel.getByRole('textbox', { name: 'Keywords' }).fill(parts.keywords.join(', '));
      await panel.getByRole('textbox', { name: 'Text (Markdown)' }).fill(parts.body);
    }
    await page.getByRole('textbox', { name: 'Related articles' }).fill('room-mailbox');
    await page
      .getByRole('textbox', { name: 'Sources' })
      .fill('Flumox | https://learn.microsoft.com/microsoft-365 | 2026-11-22');
    await page.getByRole('button', { name: 'Show the effect' }).click();
    await page.getByRole('button', { name: 'Save and approve' }).click();
    await page.getByRole('heading', { name: 'Flumox en' }).waitFor();
    const chat = await openChat(desk.base);
    await chat.say('Flumox en?');
    await chat.hear('Flumox en');

    await page.getByRole('button', { name: 'Roll back to the files' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Roll this article back' }).click();
    await page.getByText('This article is not served any more.').waitFor();
    expect(faults).to.deep.equal([]);
  });

  it('does not let a new article take the place of one that is there, and leads to that one', async () => {
    const { page } = await open(anna);
    await page.getByRole('button', { name: 'New article' }).click();
    await page.getByRole('textbox', { name: 'Id' }).fill('reset-user-password');
    await page.getByRole('button', { name: 'Show the effect' }).click();
    await page.getByText('there is already an article “reset-user-password”').waitFor();
    expect(await page.getByRole('button', { name: /^Save/ }).count()).to.equal(0);
    await page.getByRole('button', { name: 'Edit that article' }).click();
    await page.getByRole('heading', { name: 'Edit the article' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Id' }).inputValue()).to.equal('reset-user-password');
  });

  it('says in the language of the console how long a text may be and what is wrong with an id', async () => {
    const { page } = await open(anna);
    await page
      .getByRole('group')
      .getByRole('button', { name: /Magyar/ })
      .click();
    await page.getByRole('button', { name: 'Új cikk' }).click();
    const panel = page.locator('.tab-panel[data-language=hu]');
    await panel.getByText('Most 0 szó; 120–350 kell').waitFor();
    await panel
      .getByRole('textbox', { name: 'Szöveg (Markdown)' })
      .fill(`Bevezető.\n\n${'szó '.repeat(120)}`);
    await panel.getByText('Most 121 szó').waitFor();
    await page.getByRole('textbox', { name: 'Azonosító' }).fill('árvíz');
    await page.getByRole('button', { name: 'Hatás megjelenítése' }).click();
    await page.getByText('„árvíz” nem lehet azonosító.').waitFor();
  });

  it('lists what gets worse by name, and warns when a question is taken from the article that answers it', async () => {
    await keep('reset password for somebody who forgot the password');
    const { page } = await open(lead);
    await page.getByRole('button', { name: /reset password/ }).click();
    await page
      .getByText('Asked now in a new chat: ')
      .getByRole('button', { name: /Reset a password/ })
      .waitFor();
    await addToRoomMailbox(page);
    await page
      .getByText(/is answered with reset-user-password now\. This change takes the question/)
      .waitFor();
    const worse = page.locator('[data-part=worse]');
    const said = /^Worse \((\d+)\)/.exec(await worse.innerText())?.[1];
    expect(await worse.locator('li').count()).to.equal(Number(said));
    expect(await page.locator('.effect').innerText()).to.not.match(/\d+ worse/);
  });

  it('opens an article in the language in which it was changed last', async () => {
    const change = { kind: 'phrasing', article: 'room-mailbox', language: 'zh', phrasing: '弗鲁莫斯咕噜' };
    const { id } = await lead.post('knowledge/drafts', { change });
    await lead.post(`knowledge/versions/${id}/approve`);
    const { page } = await open(anna);
    await page.locator('[data-list=written] .row').click();
    await page.getByText('弗鲁莫斯咕噜').first().waitFor();
    expect(await page.locator('.tab-panel[data-language=zh]').isVisible()).to.equal(true);
  });

  it('forgets what did not work as soon as the same works', async () => {
    const { page } = await open(anna);
    await page.getByRole('button', { name: 'New article' }).click();
    await page.getByRole('textbox', { name: 'Id' }).fill('flumox');
    await page.route('**/api/desk/knowledge/effect', (asked) => asked.abort(), { times: 1 });
    await page.getByRole('button', { name: 'Show the effect' }).click();
    await page.locator('.toast-fault').waitFor();
    await page.getByRole('button', { name: 'Show the effect' }).click();
    await page.getByText('This has to be mended first').waitFor();
    expect(await page.locator('.toast-fault').count()).to.equal(0);
  });

  it('breaks no word of its areas on a phone, in no language', async () => {
    const { page } = await browser.newPage({ width: 390 });
    const agent = await addConsoleAgent(desk, 'Annamaria Szentgyorgyi-Kiss');
    await page.goto(await agent.link());
    await page.getByRole('link', { name: 'Knowledge' }).waitFor();
    for (const name of [/English/, /Magyar/, /中文/]) {
      await page.getByRole('group').first().getByRole('button', { name }).click();
      const lines = await page.locator('.top-areas a').evaluateAll((links) =>
        links.map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link);
          return range.getClientRects().length;
        }),
      );
      expect(lines).to.deep.equal([1, 1]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(390);
    }
  });

  it('shows what people wrote as text, never as markup', async () => {
    const text = '<img src=x onerror="window.hacked = true"> flumox';
    await keep(text);
    const { page, faults } = await open(anna);
    await page.getByRole('button', { name: /flumox/ }).click();
    await page.getByRole('heading', { name: /<img src=x/ }).waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).to.equal(false);
    expect(faults).to.deep.equal([]);
  });

  it('speaks Hungarian and Chinese', async () => {
    await ask(missed);
    const { page } = await open(anna);
    for (const [name, title, add] of [
      ['Magyar', 'Megválaszolatlan kérdések', 'Hozzáadás egy cikkhez'],
      ['中文', '未解答的问题', '添加到文章'],
    ] as const) {
      await page
        .getByRole('group')
        .getByRole('button', { name: new RegExp(name) })
        .click();
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByRole('button', { name: /flumox/ }).click();
      await page.getByRole('button', { name: add }).waitFor();
    }
  });

  it('asks to sign in who is not, and shows nothing', async () => {
    await ask(missed);
    const { page } = await browser.newPage();
    await page.goto(`${desk.base}/console/knowledge`);
    await page.getByRole('heading', { name: 'Sign in to the console' }).waitFor();
    expect(await page.content()).to.not.include('flumox');
  });

  async function open(agent: ConsoleAgent): Promise<{ page: Page; faults: readonly string[] }> {
    const watched = await browser.newPage();
    await watched.page.goto(await agent.link());
    await watched.page.getByRole('link', { name: 'Knowledge' }).click();
    await watched.page.getByRole('heading', { name: 'Missed questions' }).waitFor();
    return watched;
  }

  async function keep(text: string): Promise<void> {
    await desk.db.query(
      `insert into misses (outcome, text, language, shown, created_at) values ('no-answer', $1, 'en', '{}', $2)`,
      [text, desk.now()],
    );
  }

  async function ask(text: string): Promise<void> {
    const chat = await openChat(desk.base);
    await chat.say(text);
    await chat.hear(/.{20}/);
  }
});

/** Adds the question that is open to the article on meeting rooms, up to its effect. */
async function addToRoomMailbox(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to an article' }).click();
  await page.getByRole('searchbox', { name: 'Article', exact: true }).fill('room-mailbox');
  await page
    .getByRole('region')
    .getByRole('button', { name: /room-mailbox/ })
    .click();
  await page.getByRole('button', { name: 'Show the effect' }).click();
}
