import type { Server } from 'restify';
import { HttpError } from '../../web/httpError.ts';
import { route } from '../../web/server.ts';
import { mountActivityRoutes } from './activityRoutes.ts';
import { mountConversationRoutes } from './conversationRoutes.ts';
import { basePath, createCors } from './cors.ts';
import type { DirectLineDeps } from './deps.ts';
import { mountFileRoutes } from './fileRoutes.ts';
import { createGate } from './gate.ts';
import { serveStreams } from './streamServer.ts';
import { mountTokenRoutes } from './tokenRoutes.ts';
import { createTokens } from './tokens.ts';
import { mountUploadRoutes } from './uploadRoutes.ts';

/**
 * Serves Direct Line 3.0 under `/v3/directline`, so that Web Chat and any other client of that protocol can talk
 * to the bot. `close` ends the open streams; call it before closing the server, which would wait for them.
 */
export function mountDirectLine(server: Server, deps: DirectLineDeps): { close(): Promise<void> } {
  const tokens = createTokens({
    secret: deps.secret,
    lifetimeSeconds: deps.tokenLifetimeSeconds,
    clock: deps.clock,
  });
  const gate = createGate(deps, tokens);
  server.pre(createCors(deps.trustedOrigins));
  mountTokenRoutes(server, deps, gate, tokens);
  mountConversationRoutes(server, deps, gate, tokens);
  mountActivityRoutes(server, deps, gate);
  mountUploadRoutes(server, deps, gate);
  mountFileRoutes(server, deps);
  server.get(
    `${basePath}/conversations/:id/stream`,
    route(deps.log, async (_request, response) => {
      response.setHeader('Upgrade', 'websocket');
      throw new HttpError(426, 'UpgradeRequired', 'Open this address as a WebSocket.');
    }),
  );
  return serveStreams(server.server, deps, tokens);
}
