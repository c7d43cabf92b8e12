import type { Request, Server } from 'restify';
import { z } from 'zod';
import { createSecret } from '../../secret.ts';
import { HttpError } from '../../web/httpError.ts';
import { readJson } from '../../web/readBody.ts';
import { route, sendJson } from '../../web/server.ts';
import { basePath } from './cors.ts';
import type { DirectLineDeps } from './deps.ts';
import type { Access, Gate } from './gate.ts';
import { ownAddress } from './origins.ts';
import type { Grant, Tokens } from './tokens.ts';
import { localeSchema, nameSchema, resolveUser } from './users.ts';
import { parseWatermark } from './watermark.ts';

const startSchema = z.object({
  user: z.object({ id: z.string().max(200).nullish(), name: nameSchema.nullish() }).nullish(),
  locale: localeSchema,
});

/** Starts conversations and finds them again, each time with a new token and a stream to listen to. */
export function mountConversationRoutes(
  server: Server,
  deps: DirectLineDeps,
  gate: Gate,
  tokens: Tokens,
): void {
  const { conversations } = deps;
  const answer = async (request: Request, grant: Grant, after: number) => ({
    ...(await tokens.issue(grant)),
    streamUrl: await streamUrl(request, grant, after),
  });
  const streamUrl = async (request: Request, grant: Grant, after: number): Promise<string> => {
    const address = ownAddress(request, deps.publicUrl).replace(/^http/, 'ws');
    const query = new URLSearchParams({
      watermark: String(after),
      t: await tokens.issueForStream(grant),
    });
    return `${address}${basePath}/conversations/${grant.conversationId}/stream?${query}`;
  };

  server.post(
    `${basePath}/conversations`,
    route(deps.log, async (request, response) => {
      const bearer = await gate.admit(request, response);
      const bySecret = bearer.kind === 'secret';
      const access: Access = {
        bySecret,
        grant: bySecret ? { conversationId: createSecret(), user: null, origins: [] } : bearer.grant,
      };
      const { grant } = access;
      gate.checkGrant(request, grant);
      const body = await readJson(request, startSchema);
      const user = resolveUser(access, body.user, deps.botId);
      const started = await conversations.start({
        id: grant.conversationId,
        user,
        locale: body.locale ?? null,
      });
      if (bySecret && !started) throw new HttpError(409, 'Conflict', 'The conversation exists already.');
      const bound = bySecret && user?.id.startsWith('dl_') ? { ...grant, user } : grant;
      sendJson(response, started ? 201 : 200, await answer(request, bound, 0));
    }),
  );
  server.get(
    `${basePath}/conversations/:id`,
    route(deps.log, async (request, response) => {
      const { grant } = await gate.admitToConversation(request, response);
      const watermark = new URLSearchParams(request.getQuery()).get('watermark');
      // A client that names no watermark hears only what comes after its request.
      const after =
        watermark === null ? await conversations.latest(grant.conversationId) : parseWatermark(watermark);
      sendJson(response, 200, await answer(request, grant, after));
    }),
  );
}
