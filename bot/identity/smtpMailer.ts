import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { isThisMachine } from '../thisMachine.ts';
import type { Mailer } from './mailer.ts';

interface SmtpOptions {
  /** `smtp://user:password@host:587` (upgraded to TLS where the server can) or `smtps://host` (TLS from the start). */
  readonly url: string;
  /** Sender, e.g. `Contoso Support Desk <desk@contoso.example>`. */
  readonly from: string;
}

const answerMilliseconds = 10_000;
const idleMilliseconds = 20_000;
const address = z.email().max(254);

/**
 * Sends mail through an SMTP server. A server that does not answer is given up after 10 s.
 *
 * TLS is used wherever the server offers it, with a certificate that holds; a password never goes without. Only
 * what does not leave this machine may go unprotected.
 */
export function createSmtpMailer({ url, from }: SmtpOptions): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const isLocal = isThisMachine(hostname);
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && username !== '' && !isLocal,
    ignoreTLS: isLocal,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: answerMilliseconds,
    greetingTimeout: answerMilliseconds,
    dnsTimeout: answerMilliseconds,
    socketTimeout: idleMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      const [name, envelope] = ['', address.parse(to)];
      await transport.sendMail({
        from,
        to: { name, address: envelope },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    close: () => transport.close(),
  };
}
