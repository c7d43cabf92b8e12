import type { Server } from 'restify';
import { z } from 'zod';
import { createRateLimit } from '../../web/rateLimit.ts';
import { readJson } from '../../web/readBody.ts';
import { route, sendJson } from '../../web/server.ts';
import { type ClientActivity, toClientActivity } from './clientActivity.ts';
import type { DirectLineConversations } from './conversations.ts';
import { basePath } from './cors.ts';
import { deliver } from './deliver.ts';
import { type DirectLineDeps, usualTimings } from './deps.ts';
import type { Gate } from './gate.ts';
import { readIncomingActivity, toBotActivity } from './incomingActivity.ts';
import { ownAddress } from './origins.ts';
import { refusals } from './refusals.ts';
import { resolveUser } from './users.ts';
import { parseWatermark } from './watermark.ts';

const pageSize = 100;

/** What clients say, and what was said after a watermark. */
export function mountActivityRoutes(server: Server, deps: DirectLineDeps, gate: Gate): void {
  const posts = createRateLimit(deps.limits.activitiesPerMinute, 60, deps.clock);
  const { turnMs } = { ...usualTimings, ...deps.timings };
  server.post(
    `${basePath}/conversations/:id/activities`,
    route(deps.log, async (request, response) => {
      const access = await gate.admitToConversation(request, response);
      const { conversationId } = access.grant;
      posts.take(conversationId);
      const incoming = readIncomingActivity(await readJson(request, z.record(z.string(), z.unknown())));
      const user = resolveUser(access, incoming.from, deps.botId);
      if (!user) throw refusals.missingProperty('Invalid or missing activities in HTTP body: from.id.');
      const answer = await deliver(deps.conversations, conversationId, toBotActivity(incoming, user), turnMs);
      sendJson(response, 200, answer);
    }),
  );
  server.get(
    `${basePath}/conversations/:id/activities`,
    route(deps.log, async (request, response) => {
      const { grant } = await gate.admitToConversation(request, response);
      const after = parseWatermark(new URLSearchParams(request.getQuery()).get('watermark'));
      const address = ownAddress(request, deps.publicUrl);
      sendJson(response, 200, await readPage(deps.conversations, grant.conversationId, after, address));
    }),
  );
}

/** The next page for a client; an empty one says that the end is reached, so hidden entries are skipped over. */
async function readPage(
  conversations: DirectLineConversations,
  id: string,
  after: number,
  address: string,
): Promise<{ activities: readonly ClientActivity[]; watermark: string }> {
  let reached = after;
  for (;;) {
    const entries = await conversations.read(id, reached, pageSize);
    const last = entries.at(-1);
    if (!last) return { activities: [], watermark: String(reached) };
    reached = last.sequence;
    const activities = entries.flatMap(({ activity }) => toClientActivity(activity, id, address) ?? []);
    if (activities.length > 0) return { activities, watermark: String(reached) };
  }
}
