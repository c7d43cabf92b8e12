import type { Server } from 'restify';
import { z } from 'zod';
import type { AgentSession } from '../../desk/agents.ts';
import { HttpError } from '../httpError.ts';
import { createRateLimit } from '../rateLimit.ts';
import { readJson } from '../readBody.ts';
import { route, sendJson } from '../server.ts';
import type { DeskCookie } from './deskCookie.ts';
import type { DeskDeps } from './deskDeps.ts';
import type { DeskGate } from './deskGate.ts';
import type { DeskLive } from './deskLive.ts';

const signInBody = z.object({ token: z.string().min(1).max(200) });
const signInsPerMinute = 10;

/** Signing in with a one-time link, who is signed in, and signing out. */
export function mountSessionRoutes(
  server: Server,
  deps: DeskDeps,
  { cookie, gate, live }: { cookie: DeskCookie; gate: DeskGate; live: DeskLive },
): void {
  const signIns = createRateLimit(signInsPerMinute, 60, deps.clock);

  const signIn = route(deps.log, async (request, response) => {
    signIns.take(deps.clientAddress(request));
    const { token } = await readJson(request, signInBody);
    const now = deps.clock();
    const started = await deps.agents.useLink(token, now);
    const session = started && (await deps.agents.findSession(started.token, now));
    if (!session) {
      throw new HttpError(401, 'LinkUsed', 'This link was used already or is too old. Ask for a new one.');
    }
    cookie.set(response, started, now);
    sendJson(response, 200, sessionView(session));
  });
  server.post('/api/desk/session', signIn);

  const who = route(deps.log, async (request, response) => {
    sendJson(response, 200, sessionView(await gate.enter(request)));
  });
  server.get('/api/desk/session', who);

  const signOut = route(deps.log, async (request, response) => {
    const { token } = await gate.enterToChange(request);
    await deps.agents.endSession(token, deps.clock());
    live.end(token);
    cookie.clear(response);
    sendJson(response, 200, {});
  });
  server.post('/api/desk/sign-out', signOut);
}

function sessionView({ agent, csrfToken, expiresAt }: AgentSession) {
  return { agent, csrfToken, expiresAt };
}
