import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { DirectLineDeps } from '../../../../bot/channels/directLine/deps.ts';
import { mountDirectLine } from '../../../../bot/channels/directLine/mountDirectLine.ts';
import { createLog } from '../../../../bot/log.ts';
import { createServer } from '../../../../bot/web/server.ts';
import { botId, createFakeConversations, type FakeConversations } from './fakeConversations.ts';

export const secret = 'k9vTq2mXw7Rz4LpB8cYd1NfS6hGj3aEu';

/** A Direct Line server on a free port with the repeating bot behind it. */
export interface DirectLineServer {
  readonly conversations: FakeConversations;
  /** Ends in /v3/directline. */
  readonly url: string;
  readonly port: number;
  /** Lines the server logged. */
  readonly logged: string[];
  moveClock(seconds: number): void;
  /** Sends a request; `as` is the secret or a token. */
  send(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /** A token bound to a user, and the conversation it started. */
  startChat(user?: { id: string; name?: string } | null): Promise<Chat>;
  /** Cuts every WebSocket without a word, as a bad network does. */
  dropStreams(): void;
  close(): Promise<void>;
}

interface RequestOptions {
  readonly as?: string;
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of an answer is what it checks
  readonly body: any;
}

export interface Chat {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

export const dana = { id: 'dl_dana', name: 'Dana Kovács' };

export async function startDirectLine(settings: Partial<DirectLineDeps> = {}): Promise<DirectLineServer> {
  let now = Date.UTC(2026, 10, 23, 9, 0, 0);
  const clock = () => new Date(now);
  const logged: string[] = [];
  const log = createLog({ format: 'json', write: (line) => logged.push(line) });
  const conversations = createFakeConversations();
  const server = createServer(log);
  const channel = mountDirectLine(server, {
    conversations,
    clock,
    log,
    secret,
    tokenLifetimeSeconds: 3600,
    trustedOrigins: [],
    publicUrl: null,
    botId,
    clientAddress: () => '203.0.113.7',
    limits: { activitiesPerMinute: 1000, requestsPerMinute: 1000, uploadsPerHour: 1000 },
    ...settings,
  });
  const sockets: Duplex[] = [];
  server.server.on('upgrade', (_request, socket: Duplex) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v3/directline`;

  const send: DirectLineServer['send'] = async (method, path, { as, json, body, headers = {} } = {}) => {
    const response = await fetch(path.startsWith('http') ? path : url + path, {
      method,
      headers: {
        ...(as !== undefined && { authorization: `Bearer ${as}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...((json !== undefined || body !== undefined) && { body: body ?? JSON.stringify(json) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  };
  return {
    conversations,
    url,
    port,
    logged,
    send,
    moveClock: (seconds) => {
      now += seconds * 1000;
    },
    async startChat(user = dana) {
      const generated = await send('POST', '/tokens/generate', { as: secret, json: user ? { user } : {} });
      const started = await send('POST', '/conversations', { as: generated.body.token });
      expect(started.status).to.equal(201);
      return started.body;
    },
    dropStreams() {
      for (const socket of sockets.splice(0)) socket.destroy();
    },
    async close() {
      await channel.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
    },
  };
}

/** A message as Web Chat would post it. */
export function message(text: string, more: Partial<Activity> = {}): Partial<Activity> {
  return { type: 'message', from: { id: dana.id, name: dana.name }, text, ...more };
}

/** The refusal body that every error must have. */
export function expectRefusal(answer: Answer, status: number, code: string): void {
  expect(answer.status, answer.text).to.equal(status);
  expect(answer.body).to.have.keys('error');
  expect(answer.body.error).to.have.keys('code', 'message');
  expect(answer.body.error.code).to.equal(code);
  expect(answer.body.error.message).to.be.a('string').that.is.not.empty;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
