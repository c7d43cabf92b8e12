import { expect } from 'chai';
import { useSignInSite, wrongCode } from './signInSite.ts';

const anna = 'anna.kovacs@contoso.example';
const stranger = 'nobody@contoso.example';

describe('signing in outside the chat', () => {
  const site = useSignInSite();

  /** A chat, its page in the browser that holds it, and a code on its way to an address. */
  async function askForCode(email = anna) {
    const chat = await site.openChat();
    const browser = site.browser();
    const page = await browser.send(await browser.open(chat.link), 'address', { email });
    return { chat, browser, page };
  }

  const tokenOf = (link: string) => new URL(link).searchParams.get('t') ?? '';

  it('goes from the link over the address and the mailed code back to the chat', async () => {
    const { id, link } = await site.openChat();
    const browser = site.browser();
    const first = await browser.open(link);
    expect(first.heading).to.equal('Sign in');
    const second = await browser.send(first, 'address', { email: ' Anna.Kovacs@Contoso.example ' });
    expect(second.heading).to.equal('Enter the code');
    expect(await site.personIn(id)).to.equal(null);
    const code = await site.codeFor(anna);
    const third = await browser.send(second, 'code', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    expect(third.heading).to.equal('You are signed in');
    expect(await site.personIn(id)).to.equal(anna);
    expect(await site.eventsOf(id)).to.deep.equal(['desk/signed-in']);
    expect(site.signals).to.deep.equal([{ kind: 'events' }]);
  });

  for (const [language, heading, codeHeading, button, greeting] of [
    ['en', 'Sign in', 'Enter the code', 'Send the code', 'Hello'],
    ['hu', 'Bejelentkezés', 'Írja be a kódot', 'Kód küldése', 'Tisztelt Felhasználó!'],
    ['zh', '登录', '输入验证码', '发送验证码', '您好'],
  ] as const) {
    it(`speaks the language of the chat and can change it (${language})`, async () => {
      const { link } = await site.openChat({ language });
      const browser = site.browser();
      const page = await browser.open(link);
      expect(page.html).to.contain(`<html lang="${language}">`).and.contain(button);
      expect(page.heading).to.equal(heading);
      const next = await browser.send(page, 'address', { email: anna });
      expect(next.heading).to.equal(codeHeading);
      const switched = /href="([^"]+)" lang="hu"/.exec(next.html)?.[1] ?? '';
      expect((await browser.open(switched.replaceAll('&amp;', '&'))).heading).to.equal('Írja be a kódot');
      expect((await site.mail.receive(anna)).text).to.contain(greeting);
    });
  }

  it('keeps neither the link nor the code readable in the tables, nor writes them or the address to the log', async () => {
    const { chat, browser, page } = await askForCode();
    const code = await site.codeFor(anna);
    await browser.send(page, 'code', { code });
    const stored = JSON.stringify(await site.db.query('select a::text from sign_in_attempts a'));
    expect(stored).not.to.contain(tokenOf(chat.link));
    expect(stored).not.to.match(new RegExp(`[^0-9a-f]${code}[^0-9a-f]`));
    await site.logs('sign-in code sent');
    for (const secret of [tokenOf(chat.link), code, anna])
      expect(site.logged.join('\n')).not.to.contain(secret);
  });

  describe('for an address nobody knows', () => {
    it('answers exactly as for a known one, and mails nobody', async () => {
      const known = await askForCode(anna);
      const unknown = await askForCode(stranger);
      const neutral = ({ chat, page }: typeof known, email: string) =>
        `${page.status} ${page.html}`
          .replaceAll(tokenOf(chat.link), 'TOKEN')
          .replaceAll(email, 'ADDRESS')
          .replace(/nonce="[^"]+"/g, '');
      expect(neutral(unknown, stranger)).to.equal(neutral(known, anna));
      const wrong = await Promise.all([
        known.browser.send(known.page, 'code', { code: wrongCode(await site.codeFor(anna)) }),
        unknown.browser.send(unknown.page, 'code', { code: '123456' }),
      ]);
      expect(wrong.map(({ note }) => note)).to.deep.equal(Array(2).fill(wrong[0]?.note));
      expect(site.mail.mails.map(({ to }) => to)).to.deep.equal([[anna]]);
    });

    it('answers before it even looks the address up', async () => {
      const asked: string[] = [];
      let answer = (): void => {};
      const slow = new Promise<null>((resolve) => {
        answer = () => resolve(null);
      });
      const personByEmail = (email: string) => {
        asked.push(email);
        return slow;
      };
      const server = await site.serve({ directory: () => ({ personByEmail }) });
      const { link } = await site.openChat();
      const browser = site.browser(undefined, server);
      const page = await browser.send(await browser.open(link), 'address', { email: anna });
      expect(page.heading).to.equal('Enter the code');
      expect(asked).to.deep.equal([anna]);
      answer();
    });
  });

  describe('against guessing', () => {
    it('closes the link after five wrong codes, so that even the right one is refused', async () => {
      const { chat, browser, page } = await askForCode();
      const code = await site.codeFor(anna);
      let shown = page;
      const notes: string[] = [];
      for (let tries = 1; tries <= 5; tries += 1) {
        shown = await browser.send(shown, 'code', { code: wrongCode(code) });
        notes.push(shown.note);
        site.pass(11);
      }
      expect(notes.map((note) => /(\d|one) tr/.exec(note)?.[1])).to.deep.equal([
        '4',
        '3',
        '2',
        'one',
        undefined,
      ]);
      expect(shown.heading).to.equal('Too many wrong codes');
      await browser.post('/sign-in/code', { t: tokenOf(chat.link), lang: 'en', code });
      expect(await site.personIn(chat.id)).to.equal(null);
    });

    it('gives no new tries with a new code', async () => {
      const { chat, browser, page } = await askForCode();
      await site.codeFor(anna);
      let shown = page;
      for (let tries = 1; tries <= 4; tries += 1) {
        site.pass(31);
        shown = await browser.send(shown, 'code', { code: '000000' });
        shown = await browser.send(shown, 'address');
        expect(shown.note).to.contain('asked for another code');
      }
      site.pass(31);
      shown = await browser.send(shown, 'code', { code: wrongCode(await site.codeFor(anna, 5)) });
      expect(shown.heading).to.equal('Too many wrong codes');
      expect(await site.personIn(chat.id)).to.equal(null);
    });

    it('counts tries that come all at once, over several processes', async () => {
      const { chat, page, browser } = await askForCode();
      const code = await site.codeFor(anna);
      const server = await site.serve();
      const other = site.browser(undefined, server);
      const tries = Array.from({ length: 40 }, (_, index) =>
        (index % 2 ? other : browser).send(page, 'code', { code: wrongCode(code) }),
      );
      await Promise.all(tries);
      const [row] = await site.db.query<{ tries: number }>('select tries from sign_in_attempts');
      expect(row?.tries).to.be.within(2, 5);
      expect(await site.personIn(chat.id)).to.equal(null);
    });

    it('asks to wait between tries, without counting the hasty one', async () => {
      const { browser, page } = await askForCode();
      const code = await site.codeFor(anna);
      await browser.send(page, 'code', { code: wrongCode(code) });
      await browser.send(page, 'code', { code: wrongCode(code) });
      const hasty = await browser.send(page, 'code', { code });
      expect(hasty.note).to.equal('Please wait 2 seconds and try again.');
      site.pass(2);
      expect((await browser.send(page, 'code', { code })).heading).to.equal('You are signed in');
    });

    it('does not count what is no code at all', async () => {
      const { browser, page } = await askForCode();
      const shown = await browser.send(page, 'code', { code: '12345' });
      expect(shown.note).to.equal('The code is six digits.');
      const [row] = await site.db.query<{ tries: number }>('select tries from sign_in_attempts');
      expect(row?.tries).to.equal(0);
    });
  });

  describe('once and for minutes only', () => {
    it('signs in once when the right code is sent twice at the same time', async () => {
      const { chat, browser, page } = await askForCode();
      const code = await site.codeFor(anna);
      const server = await site.serve();
      const other = site.browser(undefined, server);
      const shown = await Promise.all([
        browser.send(page, 'code', { code }),
        other.send(page, 'code', { code }),
      ]);
      expect(shown.map(({ heading }) => heading)).to.deep.equal(Array(2).fill('You are signed in'));
      expect(await site.eventsOf(chat.id)).to.deep.equal(['desk/signed-in']);
    });

    it('takes neither link nor code a second time', async () => {
      const { chat, browser, page } = await askForCode();
      const code = await site.codeFor(anna);
      await browser.send(page, 'code', { code });
      await site.db.query('update conversations set person_id = null');
      expect((await browser.open(chat.link)).heading).to.equal('You are signed in');
      await browser.post('/sign-in/code', { t: tokenOf(chat.link), lang: 'en', code });
      await browser.post('/sign-in/address', { t: tokenOf(chat.link), lang: 'en', email: anna });
      expect(await site.personIn(chat.id)).to.equal(null);
      expect(site.mail.mails).to.have.length(1);
    });

    it('refuses a code after ten minutes and offers another', async () => {
      const { chat, browser, page } = await askForCode();
      const code = await site.codeFor(anna);
      site.pass(10 * 60);
      const shown = await browser.send(page, 'code', { code });
      expect(shown.note).to.equal('This code has expired. Please ask for another one.');
      await browser.send(shown, 'address');
      const next = await site.codeFor(anna, 2);
      expect((await browser.send(page, 'code', { code: next })).heading).to.equal('You are signed in');
      expect(await site.personIn(chat.id)).to.equal(anna);
    });

    it('takes only the latest code', async () => {
      const { browser, page } = await askForCode();
      const first = await site.codeFor(anna);
      site.pass(30);
      await browser.send(page, 'address');
      const second = await site.codeFor(anna, 2);
      if (first !== second)
        expect((await browser.send(page, 'code', { code: first })).note).to.contain('not the code');
      expect((await browser.send(page, 'code', { code: second })).heading).to.equal('You are signed in');
    });

    it('closes an unused link after fifteen minutes', async () => {
      const { link } = await site.openChat();
      site.pass(15 * 60);
      const shown = await site.browser().open(link);
      expect(shown.heading).to.equal('This link is no longer valid');
      expect(shown.status).to.equal(410);
      const made = { t: 'A'.repeat(32), lang: 'en', email: anna };
      expect((await site.browser().post('/sign-in/address', made)).heading).to.equal(
        'This link is no longer valid',
      );
    });

    it('lets a code that came in time be used after the link has run out', async () => {
      const { link } = await site.openChat();
      const browser = site.browser();
      site.pass(14 * 60);
      const page = await browser.send(await browser.open(link), 'address', { email: anna });
      site.pass(5 * 60);
      expect((await browser.send(page, 'code', { code: await site.codeFor(anna) })).heading).to.equal(
        'You are signed in',
      );
    });
  });

  describe('in the browser of the chat only', () => {
    it('refuses the link in any other browser, and mails nothing for it', async () => {
      const { id, link } = await site.openChat();
      for (const secret of [null, 'some-other-browser-000000000000001']) {
        const browser = site.browser(secret);
        const shown = await browser.open(link);
        expect(shown.status).to.equal(403);
        expect(shown.heading).to.equal('Open this link where your chat is');
        await browser.post('/sign-in/address', { t: tokenOf(link), lang: 'en', email: anna });
        await browser.post('/sign-in/confirm', { t: tokenOf(link), lang: 'en' });
      }
      expect(await site.db.query('select 1 from sign_in_attempts where code_hash is not null')).to.deep.equal(
        [],
      );
      expect(await site.personIn(id)).to.equal(null);
    });

    it("asks first in an integrator's chat, and then stays with the browser that confirmed", async () => {
      const { id, link } = await site.openChat({ browser: null });
      const browser = site.browser(null);
      const asked = await browser.open(link);
      expect(asked.heading).to.equal('Is this your chat?');
      await browser.post('/sign-in/address', { t: tokenOf(link), lang: 'en', email: anna });
      const page = await browser.send(asked, 'confirm');
      expect(page.heading).to.equal('Sign in');
      expect((await site.browser(null).open(link)).status).to.equal(403);
      const code = await browser.send(page, 'address', { email: anna });
      await browser.send(code, 'code', { code: await site.codeFor(anna) });
      expect(await site.personIn(id)).to.equal(anna);
      expect(site.mail.mails).to.have.length(1);
    });

    it('takes no form from a page of another site', async () => {
      const { link } = await site.openChat();
      const browser = site.browser();
      const page = await browser.open(link);
      for (const headers of [
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
      ]) {
        expect((await browser.send(page, 'address', { email: anna }, headers)).status).to.equal(403);
      }
      const own = { Origin: 'http://127.0.0.1:3978' };
      expect((await browser.send(page, 'address', { email: anna }, own)).heading).to.equal('Enter the code');
    });
  });

  describe('within limits', () => {
    it('sends another code after half a minute only', async () => {
      const { browser, page } = await askForCode();
      expect((await browser.send(page, 'address')).note).to.equal('Please wait 30 seconds and try again.');
      site.pass(30);
      expect((await browser.send(page, 'address')).note).to.contain('asked for another code');
    });

    it('sends one address five codes an hour for one client, whatever the link and the process', async () => {
      const server = await site.serve();
      for (let count = 1; count <= 6; count += 1) {
        const { link } = await site.openChat();
        const browser = count % 2 ? site.browser() : site.browser(undefined, server);
        const page = await browser.send(await browser.open(link), 'address', { email: stranger });
        if (count <= 5) expect(page.heading).to.equal('Enter the code');
        else expect(page.note).to.equal('Too many codes were asked for. Please try again in 60 minutes.');
      }
      expect((await askForCode(anna)).page.heading).to.equal('Enter the code');
      site.moveTo(2);
      expect((await askForCode(stranger)).page.heading).to.equal('Enter the code');
      site.moveTo(1);
      site.pass(60 * 60);
      expect((await askForCode(stranger)).page.heading).to.equal('Enter the code');
    });

    it('sends one address ten codes an hour for all clients together', async () => {
      for (let count = 1; count <= 10; count += 1) {
        site.moveTo(count);
        expect((await askForCode(stranger)).page.heading).to.equal('Enter the code');
      }
      site.moveTo(11);
      expect((await askForCode(stranger)).page.note).to.contain('Too many codes');
    });
  });

  it('says what is wrong with an address, and lets it be changed', async () => {
    const { link } = await site.openChat();
    const browser = site.browser();
    const page = await browser.open(link);
    const wrong = await browser.send(page, 'address', { email: 'anna.kovacs' });
    expect(wrong.note).to.contain('does not look like an e-mail address');
    const code = await browser.send(wrong, 'address', { email: stranger });
    const change = await browser.open(`${code.url}&step=address`);
    expect(change.html).to.contain(`value="${stranger}"`);
    site.pass(30);
    await browser.send(change, 'address', { email: anna });
    expect(await site.codeFor(anna)).to.match(/^\d{6}$/);
  });

  it('shows whatever stands in the address as text', async () => {
    const shown = await site.browser().open('/sign-in?t="><script>alert(1)</script>&lang=xx&note=<b>');
    expect(shown.html).not.to.contain('<script>alert').and.not.contain('<b>');
    expect(shown.status).to.equal(410);
  });

  it('survives a mail server that refuses, and logs no address', async () => {
    site.mail.refuse();
    const { page } = await askForCode();
    expect(page.heading).to.equal('Enter the code');
    await site.logs('could not be sent');
    expect(site.logged.join('\n')).not.to.contain('@contoso.example');
  });
});
