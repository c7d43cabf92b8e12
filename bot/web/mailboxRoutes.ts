import type { Request, Server } from 'restify';
import { z } from 'zod';
import { type Language, languages } from '../../knowledge/language.ts';
import type { Log } from '../log.ts';
import type { Mailbox } from '../store/mailbox.ts';
import { isFromThisMachine, isThisMachine } from '../thisMachine.ts';
import { HttpError } from './httpError.ts';
import { mailboxPage } from './pages/mailbox/page.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import { route, sendJson, sendPage } from './server.ts';

interface MailboxRoutesOptions {
  readonly mailbox: Pick<Mailbox, 'latest'>;
  readonly publicUrl: string;
  readonly defaultLanguage: Language;
  readonly log: Log;
}

const shown = 50;
const pageQuery = z.object({ lang: z.enum(languages).nullable().catch(null) });
const mailsQuery = z.object({ after: z.coerce.number().int().min(0).catch(0) });

/**
 * The local mailbox, for a browser on this very machine; it is not there when people reach the desk under another
 * name, as a proxy in front need not tell that it is one. Mount it only where no SMTP server is set.
 */
export function mountMailbox(server: Server, options: MailboxRoutesOptions): void {
  const { mailbox, publicUrl, defaultLanguage, log } = options;
  if (!isThisMachine(new URL(publicUrl).hostname)) return;

  const page = route(log, async (request, response) => {
    requireLocal(request);
    const language = pageQuery.parse(request.query).lang ?? preferredLanguage(request, defaultLanguage);
    sendPage(response, (nonce) => mailboxPage({ language, nonce }));
  });
  server.get('/mailbox', page);

  const mails = route(log, async (request, response) => {
    requireLocal(request);
    const { after } = mailsQuery.parse(request.query);
    const latest = await mailbox.latest(shown);
    sendJson(response, 200, { mails: latest.filter(({ id }) => id > after) });
  });
  server.get('/mailbox/mails', mails);
}

/** Throws HttpError 404 unless the request comes from this machine: nobody else must read the codes. */
function requireLocal(request: Request): void {
  if (!isFromThisMachine(request)) throw new HttpError(404, 'NotFound', 'There is nothing at this address.');
}
