import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { expect } from 'chai';
import { codeMail } from '../../../bot/identity/codeMail.ts';
import { createSmtpMailer } from '../../../bot/identity/smtpMailer.ts';
import { useMailServer } from '../../support/mailServer.ts';
import { rejection } from '../../support/rejection.ts';

const from = 'Contoso Support Desk <desk@contoso.example>';
const deskName = 'Contoso Support Desk';

describe('mail over SMTP', () => {
  const server = useMailServer();

  for (const [language, subject, words] of [
    ['en', 'Your sign-in code – Contoso Support Desk', 'your sign-in code is: 012345'],
    ['hu', 'Bejelentkezési kód – Contoso Support Desk', 'Az Ön bejelentkezési kódja: 012345'],
    ['zh', '您的登录验证码 – Contoso Support Desk', '您的登录验证码是：012345'],
  ] as const) {
    it(`brings the code in ${language}, with the subject hiding it`, async () => {
      const mailer = createSmtpMailer({ url: server.url, from });
      await mailer.send({
        to: 'anna.kovacs@contoso.example',
        ...codeMail({ code: '012345', deskName, language }),
      });
      const mail = await server.receive('anna.kovacs@contoso.example');
      expect(mail.headers.get('subject')).to.equal(subject);
      expect(mail.headers.get('from')).to.equal(from);
      expect(mail.headers.get('auto-submitted')).to.equal('auto-generated');
      expect(mail.text).to.contain(words);
    });
  }

  it('refuses everything that is not one plain address', async () => {
    const mailer = createSmtpMailer({ url: server.url, from });
    for (const to of [
      'anna@contoso.example, eve@fabrikam.example',
      'anna@contoso.example\r\nBcc: eve@fabrikam.example',
      'Anna <anna@contoso.example>',
      '',
    ]) {
      await rejection(mailer.send({ to, subject: 'Code', text: '123456' }));
    }
    expect(server.mails).to.deep.equal([]);
  });

  it('keeps line ends in a subject out of the headers', async () => {
    const mailer = createSmtpMailer({ url: server.url, from });
    const subject = 'Code\r\nBcc: eve@fabrikam.example';
    await mailer.send({ to: 'anna@contoso.example', subject, text: '123456' });
    const mail = await server.receive('anna@contoso.example');
    expect(mail.to).to.deep.equal(['anna@contoso.example']);
    expect(mail.headers.has('bcc')).to.equal(false);
  });

  it('fails when the server refuses the mail', async () => {
    server.refuse();
    const mailer = createSmtpMailer({ url: server.url, from });
    await rejection(mailer.send({ to: 'anna@contoso.example', subject: 'Code', text: '123456' }));
  });

  it('never sends a password to another machine that offers no TLS', async () => {
    const heard: string[] = [];
    const plain = createServer((socket: Socket) => {
      socket.on('error', () => {});
      socket.write('220 relay.contoso.example ESMTP\r\n');
      socket.on('data', (data) => {
        heard.push(data.toString());
        socket.write(/^EHLO/i.test(data.toString()) ? '250-relay\r\n250 AUTH PLAIN LOGIN\r\n' : '502 no\r\n');
      });
    });
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.2', resolve));
    const { port } = plain.address() as AddressInfo;
    const mailer = createSmtpMailer({ url: `smtp://desk:hunter2@127.0.0.2:${port}`, from });
    await rejection(mailer.send({ to: 'anna@contoso.example', subject: 'Code', text: '123456' }));
    expect(heard.join()).to.contain('STARTTLS').and.not.contain('AUTH PLAIN ');
    plain.close();
  });
});
