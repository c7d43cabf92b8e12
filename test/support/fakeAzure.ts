import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Activity } from 'botbuilder';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { AzureCloud } from '../../bot/channels/teams/azureCloud.ts';

/** One activity that arrived at the connector. */
interface Post {
  readonly conversation: string;
  readonly authorization: string | undefined;
  readonly activity: Activity;
  readonly at: number;
}

/** What the connector answers: a status, or a connection that is cut once the message was read. */
export type ConnectorAnswer = { readonly status: number; readonly headers?: Record<string, string> } | 'cut';

/** The Bot Framework service as this machine plays it: identity provider, keys and connector. */
export interface FakeAzure {
  readonly cloud: AzureCloud;
  readonly serviceUrl: string;
  readonly posts: Post[];
  /** Decides how the connector answers; 200 to everything at first. */
  answer: (post: Post) => ConnectorAnswer | Promise<ConnectorAnswer>;
  /** How often the OpenID metadata was fetched. */
  readonly metadataFetches: () => number;
  /** The `Authorization` header of the channel for this service URL, with the changes asked for. */
  authorize(changes?: AuthorizeChanges): Promise<string>;
  readonly publicKeyPem: () => Promise<string>;
}

export interface AuthorizeChanges {
  readonly claims?: JWTPayload & Record<string, unknown>;
  readonly without?: readonly string[];
  /** `stranger`: a key the service does not list; `mute`: a listed one without endorsements. */
  readonly signedBy?: 'service' | 'stranger' | 'mute';
  readonly keyId?: string;
  readonly secondsToLive?: number;
}

export const fakeAppId = '6a1d4f4e-9c0b-4a55-8d9e-2f6f1f0a7b11';
export const fakeIssuer = 'https://api.botframework.test';
export const botToken = 'token-of-the-bot';

/** The smallest picture there is; the service gives it to the bot at `${serviceUrl}picture`. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Plays the service for the suite it is called in; call it before the desk that uses it. */
export function useFakeAzure(): FakeAzure {
  const posts: Post[] = [];
  let metadataFetches = 0;
  let server: Server | undefined;
  const keys = new Map<string, { privateKey: CryptoKey; publicKey: CryptoKey }>();

  before('an Azure', async () => {
    for (const id of ['service', 'stranger', 'mute']) {
      keys.set(id, await generateKeyPair('RS256', { extractable: true }));
    }
    server = createServer((request, response) => {
      serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  });
  after('closes the Azure', () => {
    server?.closeAllConnections();
    server?.close();
  });

  const base = () => {
    const address = server?.address();
    if (!address || typeof address === 'string')
      throw new Error('The Azure is there from the first before() on.');
    return `http://127.0.0.1:${address.port}`;
  };
  const keyOf = (id: string) => {
    const found = keys.get(id);
    if (!found) throw new Error(`no key ${id}`);
    return found;
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '', base()).pathname;
    if (path === '/metadata') {
      metadataFetches += 1;
      return json(response, 200, { jwks_uri: `${base()}/keys` });
    }
    if (path === '/keys') {
      const publish = async (id: string, endorsements: readonly string[] | undefined) => ({
        ...(await exportJWK(keyOf(id).publicKey)),
        kid: id,
        use: 'sig',
        ...(endorsements ? { endorsements } : {}),
      });
      const listed = [await publish('service', ['msteams', 'skype']), await publish('mute', undefined)];
      return json(response, 200, { keys: listed });
    }
    if (path.endsWith('/oauth2/v2.0/token')) {
      return json(response, 200, { access_token: botToken, expires_in: 3600, token_type: 'Bearer' });
    }
    if (path === '/connector/picture') {
      const isBot = request.headers.authorization === `Bearer ${botToken}`;
      response.writeHead(isBot ? 200 : 401, { 'Content-Type': 'application/octet-stream' });
      return void response.end(isBot ? picture : '');
    }
    const conversation = /^\/connector\/v3\/conversations\/([^/]+)\/activities$/.exec(path)?.[1];
    if (!conversation) return json(response, 404, {});
    const activity = JSON.parse(await textOf(request));
    const post: Post = {
      conversation: decodeURIComponent(conversation),
      authorization: request.headers.authorization,
      activity,
      at: performance.now(),
    };
    posts.push(post);
    const answer = await fake.answer(post);
    if (answer === 'cut') request.socket.destroy();
    else json(response, answer.status, { id: `1-${posts.length}` }, answer.headers);
  }

  const fake: FakeAzure = {
    get cloud() {
      const serviceUrl = fake.serviceUrl;
      return {
        loginUrl: `${base()}/login/`,
        sharedTenant: 'shared',
        scope: 'https://api.botframework.test',
        tokenIssuer: fakeIssuer,
        metadataUrl: `${base()}/metadata`,
        isServiceUrl: (address: unknown) => typeof address === 'string' && address.startsWith(serviceUrl),
      };
    },
    get serviceUrl() {
      return `${base()}/connector/`;
    },
    posts,
    answer: () => ({ status: 200 }),
    metadataFetches: () => metadataFetches,
    async authorize({ claims = {}, without = [], signedBy = 'service', keyId, secondsToLive = 3600 } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const all = {
        iss: fakeIssuer,
        aud: fakeAppId,
        nbf: now - 60,
        exp: now + secondsToLive,
        serviceurl: fake.serviceUrl,
        ...claims,
      };
      const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
      const header = { alg: 'RS256', kid: keyId ?? signedBy };
      return `Bearer ${await new SignJWT(kept).setProtectedHeader(header).sign(keyOf(signedBy).privateKey)}`;
    },
    publicKeyPem: () => exportSPKI(keyOf('service').publicKey),
  };
  return fake;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
