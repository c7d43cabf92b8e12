import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as the server got it. */
interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A real SMTP server on this machine that keeps what it gets. */
interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** The mail number `count` to an address, once it is there. */
  receive(to: string, count?: number): Promise<ReceivedMail>;
  /** From now on refuses every recipient. */
  refuse(): void;
}

const deadlineMs = 10_000;

/** Runs an SMTP server for the suite it is called in. */
export function useMailServer(): MailServer {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  let isRefusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      done(isRefusing ? new Error('mailbox of somebody@contoso.example unavailable') : null);
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      readText(stream).then((raw) => {
        const from = mailFrom ? mailFrom.address : '';
        mails.push({ from, to: rcptTo.map(({ address }) => address), ...parse(raw) });
        done();
        for (const look of waiting) look();
      }, done);
    },
  });
  server.on('error', () => {});

  before('a mail server', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  });
  beforeEach(() => {
    isRefusing = false;
    mails.length = 0;
  });
  after('closes the mail server', () => new Promise<void>((resolve) => server.close(() => resolve())));

  return {
    get url() {
      const address = server.server.address() as AddressInfo;
      return `smtp://127.0.0.1:${address.port}`;
    },
    mails,
    refuse() {
      isRefusing = true;
    },
    receive(to, count = 1) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`No mail number ${count} came.`));
        }, deadlineMs);
        const look = (): void => {
          const mail = mails.filter((each) => each.to.includes(to))[count - 1];
          if (!mail) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(mail);
        };
        waiting.add(look);
        look();
      });
    },
  };
}

function parse(raw: string): Pick<ReceivedMail, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
    }),
  );
  const body = raw.slice(end + 4);
  const encoding = headers.get('content-transfer-encoding');
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : encoding === 'quoted-printable'
        ? decodeQuoted(body)
        : body;
  return { headers, text: text.replaceAll('\r\n', '\n') };
}

function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_all, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : decodeQuoted(word.replaceAll('_', ' ')),
    );
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
