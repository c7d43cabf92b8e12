import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Server } from 'restify';
import { createSignInFlow, type SignInFlowOptions } from '../../../bot/identity/createSignInFlow.ts';
import type { SignInFlow } from '../../../bot/identity/signInFlow.ts';
import { createSignIn } from '../../../bot/identity/signInLink.ts';
import { createSmtpMailer } from '../../../bot/identity/smtpMailer.ts';
import { createLog } from '../../../bot/log.ts';
import { loadSamples } from '../../../bot/samples/loadSamples.ts';
import { hashSecret } from '../../../bot/secret.ts';
import { createAgentStore } from '../../../bot/store/agentStore.ts';
import { createConversationStore } from '../../../bot/store/conversationStore.ts';
import { createDirectory } from '../../../bot/store/directoryStore.ts';
import type { Signal } from '../../../bot/store/signals.ts';
import { createSignInStore } from '../../../bot/store/signInStore.ts';
import { createRateLimit } from '../../../bot/web/rateLimit.ts';
import { createServer } from '../../../bot/web/server.ts';
import { mountSignIn } from '../../../bot/web/signInRoutes.ts';
import { useDatabase } from '../../support/database.ts';
import { useMailServer } from '../../support/mailServer.ts';

/** The cookie of the browser that holds the chat. */
const chatBrowser = 'browser-that-holds-the-chat-0001';

/** A page as a browser shows it after following redirects. */
export interface Shown {
  readonly status: number;
  readonly url: string;
  readonly html: string;
  /** Heading, and the note beside the field. */
  readonly heading: string;
  readonly note: string;
}

/** Sign-in as it runs: real pages, real tables, a real mail server, and a clock that tests move. */
export function useSignInSite() {
  const db = useDatabase();
  const mail = useMailServer();
  const logged: string[] = [];
  const log = createLog({ format: 'json', write: (line) => logged.push(line) });
  const signals: Signal[] = [];
  let now = new Date('2026-11-23T08:00:00Z');
  let server: Server;
  let client = 1;
  const flows: SignInFlow[] = [];
  const others: Server[] = [];

  function flowOptions(change: Partial<SignInFlowOptions> = {}): SignInFlowOptions {
    return {
      db,
      store: createSignInStore(db),
      conversations: createConversationStore(db),
      directory: createDirectory,
      findAgent: async (_on, email) => (await createAgentStore(db).findByEmail(email))?.id ?? null,
      mailer: createSmtpMailer({ url: mail.url, from: 'desk@contoso.example' }),
      signals: { publish: (signal) => signals.push(signal) },
      clock: () => now,
      deskName: 'Contoso Support Desk',
      log,
      ...change,
    };
  }

  async function serve(change: Partial<SignInFlowOptions> = {}): Promise<Server> {
    const started = createServer(log);
    const flow = createSignInFlow(flowOptions(change));
    flows.push(flow);
    mountSignIn(started, {
      flow,
      deskName: 'Contoso Support Desk',
      publicUrl: 'http://127.0.0.1:3978',
      defaultLanguage: 'en',
      clientAddress: (request) => String(request.headers['x-test-client'] ?? '192.0.2.1'),
      limit: createRateLimit(1000, 60, () => now),
      createAgentSession: async (agentId, response) => {
        response.setHeader('Set-Cookie', `session-of=${agentId}`);
      },
      log,
    });
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
    return started;
  }

  before('a sign-in site', async () => {
    await loadSamples(db);
    await db.query(
      `insert into agents (id, name, email, is_active, created_at) values
         ('agent-1', 'Zoe', 'zoe@desk.example', true, $1), ('agent-2', 'Max', 'max@desk.example', false, $1)`,
      [now],
    );
    server = await serve();
  });
  beforeEach(async () => {
    await db.query('truncate sign_in_attempts, sign_in_counters, conversations cascade');
    logged.length = 0;
    signals.length = 0;
    client = 1;
  });
  // What is still on its way belongs to the test that sent it.
  afterEach(async () => {
    await Promise.all(flows.map((flow) => flow.close()));
    for (const other of others.splice(0)) other.close();
  });
  after('closes the site', () => server.close());

  const site = {
    db,
    mail,
    logged,
    signals,
    /** Another process of the desk, on the same tables, until the test ends. */
    async serve(change: Partial<SignInFlowOptions> = {}): Promise<Server> {
      const other = await serve({ db: db.open(), ...change });
      others.push(other);
      return other;
    },
    pass(seconds: number) {
      now = new Date(now.getTime() + seconds * 1000);
    },
    /** From now on requests come from another client address. */
    moveTo(number: number) {
      client = number;
    },
    get client() {
      return `192.0.2.${client}`;
    },

    /** A chat and the link its sign-in card carries; an integrator's chat has no browser of ours. */
    async openChat({ language = 'en', browser = chatBrowser as string | null } = {}) {
      const id = `directline/${randomUUID()}`;
      const conversations = createConversationStore(db);
      await conversations.create(db, {
        id,
        channel: 'directline',
        reference: {},
        userId: 'dl_1',
        language,
        startedAt: now,
        browserHash: browser ? hashSecret(browser) : null,
      });
      return { id, link: await site.createLink(id) };
    },

    async createLink(conversationId: string): Promise<string> {
      const signIn = createSignIn({
        store: createSignInStore(db),
        tx: db,
        conversationId,
        isKnownByChannel: false,
        publicUrl: 'http://127.0.0.1:3978',
        now,
      });
      return (await signIn.createLink()) ?? '';
    },

    async personIn(conversationId: string): Promise<string | null> {
      const [row] = await db.query<{ email: string | null }>(
        'select p.email from conversations c left join people p on p.id = c.person_id where c.id = $1',
        [conversationId],
      );
      return row?.email ?? null;
    },

    async eventsOf(conversationId: string): Promise<string[]> {
      const rows = await db.query<{ name: string }>(
        "select event->>'name' as name from pending_events where conversation_id = $1",
        [conversationId],
      );
      return rows.map(({ name }) => name);
    },

    browser: (secret: string | null = chatBrowser, at = server) =>
      createBrowser(at, secret, () => site.client),

    /** Resolves when a line with this text is in the log. */
    async logs(text: string): Promise<void> {
      const deadline = Date.now() + 10_000;
      while (!logged.some((line) => line.includes(text))) {
        if (Date.now() > deadline) throw new Error(`"${text}" never came into the log.`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },

    /** The code in the mail number `count` to an address. */
    async codeFor(email: string, count = 1): Promise<string> {
      const { text } = await mail.receive(email, count);
      return /\b\d{6}\b/.exec(text)?.[0] ?? '';
    },
  };
  return site;
}

/** A code that is not this one. */
export function wrongCode(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}

/** A browser without scripts: follows redirects, keeps cookies, sends the forms it is shown. */
function createBrowser(server: Server, secret: string | null, clientAddress: () => string) {
  const base = `http://127.0.0.1:${(server.address() as unknown as AddressInfo).port}`;
  const cookies = new Map<string, string>(secret ? [['desk-browser', secret]] : []);

  async function load(url: string, init: RequestInit = {}): Promise<Shown> {
    const { pathname, search } = new URL(url, base);
    const response = await fetch(base + pathname + search, {
      ...init,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        'x-test-client': clientAddress(),
        ...init.headers,
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (response.status === 303 && location && !location.startsWith('/console?')) return load(location);
    const html = await response.text();
    return {
      status: response.status,
      url: location ?? pathname + search,
      html,
      heading: /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '',
      note: /id="note"[^>]*>(.*?)</.exec(html)?.[1] ?? '',
    };
  }

  return {
    cookies,
    open: (url: string) => load(url),
    /** Sends one of the forms of a page, filled in. */
    async send(page: Shown, step: string, values: Readonly<Record<string, string>> = {}, headers = {}) {
      const form = [...page.html.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)].find(
        ([, action]) => action?.endsWith(`/${step}`),
      );
      expect(form, `a form for ${step} on "${page.heading}"`).not.to.equal(undefined);
      const hidden = [...(form?.[2] ?? '').matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
      const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
      for (const [name, value] of Object.entries(values)) body.set(name, value);
      return load(form?.[1] ?? '', { method: 'POST', body, headers });
    },
    /** Sends fields that no page offered. */
    post: (path: string, values: Readonly<Record<string, string>>, headers = {}) =>
      load(path, { method: 'POST', body: new URLSearchParams(values), headers }),
  };
}
