import { type Server as HttpServer, type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { HttpError } from '../../web/httpError.ts';
import { createRateLimit } from '../../web/rateLimit.ts';
import { basePath } from './cors.ts';
import { type DirectLineDeps, usualTimings } from './deps.ts';
import { isTrustedOrigin, ownAddress } from './origins.ts';
import { refusals } from './refusals.ts';
import { runStream } from './stream.ts';
import type { Tokens } from './tokens.ts';
import { parseWatermark } from './watermark.ts';

/** Clients send nothing but empty keepalives. */
const largestFrameBytes = 4096;

const mostStreams = 10;

const streamPath = new RegExp(`^${basePath}/conversations/([\\w-]{1,64})/stream$`);

/**
 * Opens streams for upgrade requests, the only WebSockets this product has: any other upgrade is refused with 404,
 * and what may not open with its status, both before the upgrade. A conversation has at most 10 streams; beyond, the
 * oldest is closed.
 */
export function serveStreams(
  http: HttpServer,
  deps: DirectLineDeps,
  tokens: Tokens,
): { close(): Promise<void> } {
  const { conversations, clock, log, publicUrl } = deps;
  const timings = { ...usualTimings, ...deps.timings };
  const opens = createRateLimit(deps.limits.requestsPerMinute, 60, clock);
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    maxPayload: largestFrameBytes,
  });
  const byConversation = new Map<string, Set<WebSocket>>();
  let isClosing = false;

  const admit = async (request: IncomingMessage): Promise<{ conversationId: string; after: number }> => {
    const [path = '', query] = (request.url ?? '').split('?', 2);
    const parameters = new URLSearchParams(query);
    const conversationId = streamPath.exec(path)?.[1];
    if (conversationId === undefined)
      throw new HttpError(404, 'NotFound', 'There is nothing at this address.');
    const token = parameters.get('t');
    if (!token) throw refusals.missingCredential();
    const grant = await tokens.readForStream(token);
    if (grant === 'expired') throw refusals.expiredToken();
    if (grant === 'invalid') throw refusals.invalidCredential();
    if (grant.conversationId !== conversationId) throw refusals.otherConversation();
    if (!isTrustedOrigin(request, { server: deps.trustedOrigins, token: grant.origins, publicUrl })) {
      throw refusals.untrustedOrigin();
    }
    opens.take(conversationId);
    if (!(await conversations.exists(conversationId))) throw refusals.unknownConversation();
    return { conversationId, after: parseWatermark(parameters.get('watermark')) };
  };
  const register = (socket: WebSocket, conversationId: string): void => {
    const open = byConversation.get(conversationId) ?? new Set();
    byConversation.set(conversationId, open.add(socket));
    const [oldest] = open;
    if (open.size > mostStreams && oldest) {
      // It may take its time to answer; until then it counts no more.
      open.delete(oldest);
      oldest.close(1008, 'collision');
    }
    socket.on('close', () => {
      open.delete(socket);
      if (open.size === 0 && byConversation.get(conversationId) === open)
        byConversation.delete(conversationId);
    });
  };
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const cut = () => socket.destroy();
    socket.on('error', cut);
    admit(request)
      .then(({ conversationId, after }) => {
        if (isClosing) throw new HttpError(503, 'ServiceError', 'The server is closing. Try again.', 5);
        socket.off('error', cut);
        sockets.handleUpgrade(request, socket, head, (client) => {
          register(client, conversationId);
          const address = ownAddress(request, publicUrl);
          runStream(client, { conversations, conversationId, after, address, timings, clock, log });
        });
      })
      .catch((error: unknown) => {
        if (!(error instanceof HttpError)) log.error('direct line stream refused', error);
        refuse(socket, error instanceof HttpError ? error : new HttpError(500, 'ServiceError', 'Try again.'));
      });
  };
  http.on('upgrade', onUpgrade);
  sockets.on('wsClientError', (_error, socket) => refuse(socket, refusals.badArgument('Not a WebSocket.')));
  return {
    async close() {
      isClosing = true;
      await Promise.all([...sockets.clients].map(closeGently));
      sockets.close();
    },
  };
}

/** Tells the client to come back, and does not wait long for its answer. */
function closeGently(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), 1000);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001, 'going away');
  });
}

function refuse(socket: Duplex, { status, code, message, retryAfterSeconds }: HttpError): void {
  const body = JSON.stringify({ error: { code, message } });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(retryAfterSeconds === null ? [] : [`Retry-After: ${retryAfterSeconds}`]),
  ];
  socket.once('finish', () => socket.destroy());
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
