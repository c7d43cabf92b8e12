import { expect } from 'chai';
import { useSignInSite } from './signInSite.ts';

describe('an agent signing in', () => {
  const site = useSignInSite();
  const zoe = 'zoe@desk.example';

  async function askForCode(email: string) {
    const browser = site.browser(null);
    const page = await browser.send(await browser.open('/console/sign-in'), 'address', { email });
    return { browser, page };
  }

  it('gets a code by mail and then the console', async () => {
    const { browser, page } = await askForCode('Zoe@desk.example');
    expect(page.heading).to.equal('Enter the code');
    const shown = await browser.send(page, 'code', { code: await site.codeFor(zoe) });
    expect(shown.url).to.match(/^\/console\?/);
    expect(browser.cookies.get('session-of')).to.equal('agent-1');
  });

  for (const [who, email] of [
    ['an agent who left', 'max@desk.example'],
    ['a customer', 'anna.kovacs@contoso.example'],
    ['a stranger', 'nobody@desk.example'],
  ] as const) {
    it(`opens nothing for ${who}, who sees the same page`, async () => {
      expect((await askForCode(email)).page.heading).to.equal('Enter the code');
      await askForCode(zoe);
      await site.codeFor(zoe);
      expect(site.mail.mails.map(({ to }) => to)).to.deep.equal([[zoe]]);
    });
  }

  it('opens one session when the right code is sent twice', async () => {
    const { browser, page } = await askForCode(zoe);
    const code = await site.codeFor(zoe);
    const shown = await Promise.all([
      browser.send(page, 'code', { code }),
      browser.send(page, 'code', { code }),
    ]);
    expect(shown.filter(({ url }) => url.startsWith('/console?'))).to.have.length(1);
    expect(shown.some(({ heading }) => heading === 'You are signed in')).to.equal(true);
  });

  it('goes on only in the browser that asked, and elsewhere starts again', async () => {
    const { page } = await askForCode(zoe);
    const code = await site.codeFor(zoe);
    const other = site.browser('some-other-browser-000000000000001');
    expect((await other.send(page, 'code', { code })).heading).to.equal('This link is no longer valid');
    expect(other.cookies.has('session-of')).to.equal(false);
  });

  it('cannot use the link of a chat, nor a chat the link of an agent', async () => {
    const { link } = await site.openChat();
    const t = new URL(link).searchParams.get('t') ?? '';
    expect((await site.browser().open(`/console/sign-in?t=${t}`)).status).to.equal(410);
    const { browser, page } = await askForCode(zoe);
    const token = new URL(page.url, 'http://desk.example').searchParams.get('t');
    expect((await browser.open(`/sign-in?t=${token}`)).status).to.equal(410);
  });

  it('cannot fill the tables by asking again and again', async () => {
    for (let count = 1; count <= 8; count += 1) await askForCode(zoe);
    expect(await site.db.query('select 1 from sign_in_attempts')).to.have.length(5);
    expect((await askForCode(zoe)).page.note).to.contain('Too many codes');
  });
});
