import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { HttpError } from '../../web/httpError.ts';
import { readJson } from '../../web/readBody.ts';
import { route, sendJson } from '../../web/server.ts';
import { type ActivitiesOptions, answerActivity } from './activities.ts';
import type { RunTurn } from './adapter.ts';
import { checkSignature } from './checkSignature.ts';
import { type Approach, type GuardRules, guard } from './guard.ts';
import { incomingSchema } from './incoming.ts';
import { localRefusal } from './localRefusal.ts';
import type { SigningKeys } from './signingKeys.ts';

/** Who may write to the bot. */
export type Entrance =
  | { readonly kind: 'guarded'; readonly rules: GuardRules; readonly keys: SigningKeys }
  /** No app id: programs on this machine. */
  | { readonly kind: 'local' }
  | { readonly kind: 'closed' };

interface TeamsRoutesOptions extends Omit<ActivitiesOptions, 'isGuarded'> {
  readonly entrance: Entrance;
  readonly run: RunTurn;
  readonly clock: Clock;
}

/** `POST /api/messages`: Teams, through the guard, the check of the signature and the SDK's turn. */
export function mountTeams(server: Server, options: TeamsRoutesOptions): void {
  const { entrance, run, clock, log } = options;
  const isGuarded = entrance.kind === 'guarded';

  async function refusal(request: Request, approach: Approach): Promise<string | null> {
    if (entrance.kind === 'closed') return 'no app id';
    if (entrance.kind === 'local') return localRefusal(request, approach);
    const { rules, keys } = entrance;
    const { authorization } = request.headers;
    const now = clock();
    const reason = guard(authorization, approach, rules, now);
    return reason ?? checkSignature({ authorization, channelId: approach.channelId }, rules, keys, now);
  }

  const handler = route(log, async (request: Request, response: Response) => {
    const body = await readJson(request, z.looseObject({}));
    const reason = await refusal(request, body);
    if (reason !== null) {
      log.warn('message refused', { reason });
      throw new HttpError(403, 'Forbidden', 'This request is not allowed.');
    }
    const parsed = incomingSchema.safeParse(body);
    if (!parsed.success) throw new HttpError(400, 'BadArgument', 'This is not an activity.');
    const incoming = parsed.data;
    const answer = await run({ type: incoming.type, serviceUrl: incoming.serviceUrl }, () =>
      answerActivity(incoming, { ...options, isGuarded }),
    );
    sendJson(response, answer?.status ?? 200, answer?.body ?? {});
  });
  server.post('/api/messages', handler);
}
