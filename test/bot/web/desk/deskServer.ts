import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { DeskPolicy } from '../../../../bot/desk/deskPolicy.ts';
import { createLog } from '../../../../bot/log.ts';
import { root } from '../../../../bot/root.ts';
import { createAgentStore } from '../../../../bot/store/agentStore.ts';
import type { Database } from '../../../../bot/store/database.ts';
import { createDeskReader } from '../../../../bot/store/deskReader.ts';
import { mountAssets } from '../../../../bot/web/assets.ts';
import { mountDesk } from '../../../../bot/web/desk/mountDesk.ts';
import { createServer } from '../../../../bot/web/server.ts';
import { createDeskWorld, type DeskWorld, policy } from '../../store/deskWorld.ts';

/** The console's routes on a port of their own, over a desk on real tables. */
interface DeskServer {
  readonly world: DeskWorld;
  readonly agents: ReturnType<typeof createAgentStore>;
  readonly url: () => string;
  /** Listens, on the same port again after a stop. */
  start(publicUrl?: string): Promise<void>;
  stop(): Promise<void>;
  /** A link that signs this agent in once. */
  link(agentId: string): Promise<string>;
  /** A browser in which this agent has signed in with a link. */
  signIn(agentId: string): Promise<Browser>;
}

/** A browser that keeps its cookie and, like the page, sends its token along. */
export interface Browser {
  readonly cookie: string;
  readonly csrfToken: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came.
  readonly body: any;
}

export function createDeskServer(db: Database, followed: DeskPolicy = policy): DeskServer {
  const world = createDeskWorld(db, followed);
  const agents = createAgentStore(db);
  const { desk, conversations, signals } = world;
  const log = createLog({ format: 'text', write: () => {} });
  let server: Server | null = null;
  let mounted: { close(): void } | null = null;
  let base = '';

  const deskServer: DeskServer = {
    world,
    agents,
    url: () => base,

    async start(publicUrl = 'http://127.0.0.1') {
      server = createServer(log);
      mounted = mountDesk(server, {
        desk,
        callers: world.callers,
        agents,
        signals,
        log,
        publicUrl,
        reader: createDeskReader({ db, conversations, policy: followed, clock: () => world.now }),
        clock: () => world.now,
        deskName: 'Contoso Support Desk',
        defaultLanguage: 'en',
        signInPath: '/console/sign-in',
        articleTitle: (id, language) => (id === 'outlook-disconnected' ? `Outlook (${language})` : null),
        clientAddress: () => randomUUID(),
        heartbeatSeconds: 0.05,
      });
      const pages = join('bot', 'web', 'pages');
      mountAssets(server, { scripts: join(root, 'dist', pages), styles: join(root, pages), log });
      const listening = server;
      const port = base === '' ? 0 : Number(new URL(base).port);
      await new Promise<void>((done) => listening.listen(port, '127.0.0.1', done));
      base = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
    },

    async stop() {
      mounted?.close();
      const closing = server;
      closing?.server.closeAllConnections();
      if (closing) await new Promise<void>((done) => closing.close(() => done()));
    },

    async link(agentId) {
      return `${base}/console?token=${await agents.createLink(agentId, world.now)}`;
    },

    async signIn(agentId) {
      const token = await agents.createLink(agentId, world.now);
      const answer = await call('POST', '/api/desk/session', { token });
      const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      const { csrfToken } = answer.body;
      return {
        cookie,
        csrfToken,
        get: (path) => call('GET', path, undefined, { cookie }),
        post: (path, body = {}, headers = {}) =>
          call('POST', path, body, { cookie, 'x-desk-token': csrfToken, ...headers }),
      };
    },
  };

  async function call(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(base + path, {
      method,
      headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  }

  return deskServer;
}
