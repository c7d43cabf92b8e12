import { createHmac } from 'node:crypto';
import type { Server } from 'restify';
import { z } from 'zod';
import { HttpError } from '../../web/httpError.ts';
import { readJson } from '../../web/readBody.ts';
import { route, sendJson } from '../../web/server.ts';
import { basePath } from './cors.ts';
import type { DirectLineDeps } from './deps.ts';
import type { Gate } from './gate.ts';
import { normalizeOrigin } from './origins.ts';
import { refusals } from './refusals.ts';
import type { Tokens } from './tokens.ts';
import { nameSchema, userIdSchema } from './users.ts';

const parametersSchema = z.object({
  user: z.object({ id: userIdSchema, name: nameSchema.nullish() }).nullish(),
  trustedOrigins: z.array(z.string()).max(20).nullish(),
});

/** Mints and renews tokens, and tells a client its session id. */
export function mountTokenRoutes(server: Server, deps: DirectLineDeps, gate: Gate, tokens: Tokens): void {
  server.post(
    `${basePath}/tokens/generate`,
    route(deps.log, async (request, response) => {
      const bearer = await gate.admit(request, response);
      if (bearer.kind !== 'secret') throw refusals.needsSecret();
      const { user, trustedOrigins } = await readJson(request, parametersSchema);
      if (user && !user.id.startsWith('dl_')) throw refusals.badArgument('user.id must begin with dl_.');
      const issued = await tokens.generate({
        user: user ? { id: user.id, ...(user.name && { name: user.name }) } : null,
        origins: checkOrigins(trustedOrigins ?? [], deps.trustedOrigins),
      });
      sendJson(response, 200, issued);
    }),
  );
  server.post(
    `${basePath}/tokens/refresh`,
    route(deps.log, async (request, response) => {
      sendJson(response, 200, await tokens.issue(await gate.admitToken(request, response)));
    }),
  );
  server.get(
    `${basePath}/session/getsessionid`,
    route(deps.log, async (request, response) => {
      const grant = await gate.admitToken(request, response);
      if (grant.origins.length === 0 && deps.trustedOrigins.length === 0) {
        throw new HttpError(403, 'ServiceError', 'Trusted Origin list is empty.');
      }
      const sessionId = createHmac('sha256', deps.secret).update(`session ${grant.conversationId}`);
      sendJson(response, 200, { sessionId: sessionId.digest('base64url') });
    }),
  );
}

/** A token may narrow the server's list of origins, never widen it. */
function checkOrigins(wanted: readonly string[], trusted: readonly string[]): string[] {
  return wanted.map((text) => {
    const origin = normalizeOrigin(text);
    if (origin === null) throw refusals.badArgument('trustedOrigins must be like https://contoso.example.');
    if (trusted.length > 0 && !trusted.includes(origin)) {
      throw refusals.badArgument('trustedOrigins names an origin that this server does not trust.');
    }
    return origin;
  });
}
