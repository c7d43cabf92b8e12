import type { Request } from 'restify';
import type { AgentSession } from '../../desk/agents.ts';
import { isSameSecret } from '../../secret.ts';
import { HttpError } from '../httpError.ts';
import { createRateLimit } from '../rateLimit.ts';
import type { DeskCookie } from './deskCookie.ts';
import type { DeskDeps } from './deskDeps.ts';

/** The header in which the page repeats its session's token with everything that changes something. */
const csrfHeader = 'x-desk-token';

/** The session of a request, with the token that names it. */
export interface SignedIn extends AgentSession {
  readonly token: string;
}

/** Lets agents in, and nobody else. */
export interface DeskGate {
  /** The session of a request; throws HttpError 401 when there is none. */
  enter(request: Request): Promise<SignedIn>;
  /** The same for a request that changes something: it must come from our own page. Throws HttpError 403 and 429 too. */
  enterToChange(request: Request): Promise<SignedIn>;
}

const changesPerMinute = 300;

/** The gate of the console. */
export function createDeskGate(deps: Pick<DeskDeps, 'agents' | 'clock'>, cookie: DeskCookie): DeskGate {
  const changes = createRateLimit(changesPerMinute, 60, deps.clock);

  async function enter(request: Request): Promise<SignedIn> {
    const token = cookie.read(request);
    const session = token ? await deps.agents.findSession(token, deps.clock()) : null;
    if (!token || !session) throw new HttpError(401, 'SignInNeeded', 'Sign in to the console first.');
    return { ...session, token };
  }

  return {
    enter,
    async enterToChange(request) {
      const session = await enter(request);
      if (!isSameSecret(String(request.headers[csrfHeader] ?? ''), session.csrfToken)) {
        throw new HttpError(
          403,
          'NotFromConsole',
          'This request did not come from the console. Reload the page.',
        );
      }
      changes.take(session.agent.id);
      return session;
    },
  };
}
