import type { Clock } from '../clock.ts';
import type { Mail, Mailer } from '../identity/mailer.ts';
import type { Database } from './database.ts';

/** A mail in the local mailbox. */
interface StoredMail extends Mail {
  readonly id: number;
  readonly sentAt: Date;
}

/** The local mailbox: takes the mails that would leave through SMTP, for a look on this machine. */
export interface Mailbox extends Mailer {
  /** The latest mails, newest first. */
  latest(limit: number): Promise<readonly StoredMail[]>;
}

/** Older mails make room: their codes are long over. */
const kept = 200;

/** The local mailbox in the database, which keeps the last two hundred mails. */
export function createMailbox(db: Database, clock: Clock): Mailbox {
  return {
    async send({ to, subject, text }) {
      const insert =
        'insert into mail (recipient, subject, body, created_at) values ($1, $2, $3, $4) returning id';
      const [row] = await db.query<{ id: number }>(insert, [to, subject, text, clock()]);
      await db.query('delete from mail where id <= $1', [(row?.id ?? 0) - kept]);
    },
    close() {},
    async latest(limit) {
      return db.query<StoredMail>(
        `select id, recipient as "to", subject, body as text, created_at as "sentAt"
         from mail order by id desc limit $1`,
        [limit],
      );
    },
  };
}
