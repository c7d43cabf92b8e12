import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Server } from 'restify';
import { createMailbox, type Mailbox } from '../../../bot/store/mailbox.ts';
import { mountMailbox } from '../../../bot/web/mailboxRoutes.ts';
import { createServer } from '../../../bot/web/server.ts';
import { useDatabase } from '../../support/database.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const sentAt = new Date('2026-11-23T08:00:00Z');

describe('the local mailbox', () => {
  const db = useDatabase();
  let mailbox: Mailbox;
  let server: Server;
  let port: number;

  before(async () => {
    mailbox = createMailbox(db, () => sentAt);
    server = createServer(silent);
    mount(server, 'http://127.0.0.1:3978');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as unknown as AddressInfo).port;
  });
  after(() => server.close());

  function mount(on: Server, publicUrl: string): void {
    mountMailbox(on, { mailbox, publicUrl, defaultLanguage: 'en', log: silent });
  }

  const get = (
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      });
      sent.on('error', reject).end();
    });
  const mails = async (after = 0) => JSON.parse((await get(`/mailbox/mails?after=${after}`)).body).mails;

  it('shows the mails that came, the newest first, and only what is new when asked again', async () => {
    await mailbox.send({ to: 'anna.kovacs@contoso.example', subject: 'Your code', text: '<b>123456</b>' });
    await mailbox.send({ to: 'li.na@tailspin.example', subject: '您的登录验证码', text: '654321' });
    const shown = await mails();
    expect(shown.map(({ subject }: { subject: string }) => subject)).to.deep.equal([
      '您的登录验证码',
      'Your code',
    ]);
    expect(shown[1]).to.deep.include({
      to: 'anna.kovacs@contoso.example',
      text: '<b>123456</b>',
      sentAt: sentAt.toISOString(),
    });
    expect(await mails(shown[0].id)).to.deep.equal([]);
    expect(await mails(shown[1].id)).to.have.length(1);
  });

  it('keeps the latest 200 mails', async () => {
    for (let count = 1; count <= 205; count += 1) {
      await mailbox.send({ to: 'anna.kovacs@contoso.example', subject: `Mail ${count}`, text: '' });
    }
    const [row] = await db.query<{ count: number }>('select count(*) as count from mail');
    expect(row?.count).to.equal(200);
    expect((await mails())[0].subject).to.equal('Mail 205');
  });

  for (const [language, title] of [
    ['en', 'Local mailbox'],
    ['hu', 'Helyi postafiók'],
    ['zh', '本地邮箱'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      const { status, body } = await get('/mailbox', { 'Accept-Language': `${language}, en;q=0.5` });
      expect(status).to.equal(200);
      expect(body).to.contain(`<html lang="${language}">`).and.contain(`<h1>${title}</h1>`);
      expect((await get(`/mailbox?lang=${language}`)).body).to.contain(title);
    });
  }

  for (const [what, headers] of [
    ['through a proxy', { 'X-Forwarded-For': '203.0.113.9' }],
    ['under the name of another site', { Host: 'rebound.evil.example' }],
    ['under the address of another machine', { Host: '192.0.2.1' }],
  ] as const) {
    it(`is not there for requests ${what}`, async () => {
      for (const path of ['/mailbox', '/mailbox/mails'])
        expect((await get(path, headers)).status).to.equal(404);
    });
  }

  it('is there under the names of this machine', async () => {
    for (const host of ['localhost:3978', '127.0.0.1', '[::1]:3978']) {
      expect((await get('/mailbox/mails', { Host: host })).status).to.equal(200);
    }
  });

  it('is not there where people reach the desk through a proxy on this machine, even one that tells nothing', async () => {
    const proxied = createServer(silent);
    mount(proxied, 'https://desk.contoso.example');
    await new Promise<void>((resolve) => proxied.listen(0, '127.0.0.1', resolve));
    const { port: behind } = proxied.address() as unknown as AddressInfo;
    // What nginx sends when nothing but proxy_pass is set.
    const response = await fetch(`http://127.0.0.1:${behind}/mailbox/mails`);
    proxied.close();
    expect(response.status).to.equal(404);
  });
});
