import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import type { AzureCloud } from './azureCloud.ts';
import { fetchJson } from './fetchJson.ts';

interface BotRegistration {
  readonly appId: string;
  readonly password: string;
  /** Null for a multi-tenant registration. */
  readonly tenantId: string | null;
}

/** The bot's own token, by which the service knows it. */
export interface AccessToken {
  /** A token that is good for a while yet. Rejects when the sign-in service gives none within 5 s. */
  get(): Promise<string>;
  /** The service refused this token: the next `get` asks for another. */
  forget(token: string): void;
}

interface AccessTokenOptions {
  readonly cloud: Pick<AzureCloud, 'loginUrl' | 'sharedTenant' | 'scope'>;
  readonly registration: BotRegistration;
  readonly clock: Clock;
  readonly fetch?: typeof fetch;
}

interface Held {
  readonly token: string;
  readonly endsAt: number;
}

const deadlineMs = 5_000;
/** A token this close to its end is replaced; until then it still serves when there is no other. */
const renewMs = 300_000;
const answerSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** The token of a registration by its secret: fetched once for everybody who waits, kept until shortly before its end. */
export function createAccessToken(options: AccessTokenOptions): AccessToken {
  const { clock } = options;
  let held: Held | null = null;
  let fetching: Promise<Held> | null = null;

  function renew(): Promise<Held> {
    fetching ??= fetchToken(options)
      .then((fresh) => {
        held = fresh;
        return fresh;
      })
      .finally(() => {
        fetching = null;
      });
    return fetching;
  }

  return {
    async get() {
      const now = clock().getTime();
      const past: Held | null = held && held.endsAt > now ? held : null;
      if (past && past.endsAt - now > renewMs) return past.token;
      if (!past) return (await renew()).token;
      return (await renew().catch(() => past)).token;
    },
    forget(token) {
      if (held?.token === token) held = null;
    },
  };
}

async function fetchToken({ cloud, registration, clock, fetch }: AccessTokenOptions): Promise<Held> {
  const tenant = registration.tenantId ?? cloud.sharedTenant;
  const askedAt = clock().getTime();
  const answer = await fetchJson(
    `${cloud.loginUrl}${tenant}/oauth2/v2.0/token`,
    answerSchema,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: registration.appId,
        client_secret: registration.password,
        scope: `${cloud.scope}/.default`,
      }),
      signal: AbortSignal.timeout(deadlineMs),
    },
    fetch,
  );
  return { token: answer.access_token, endsAt: askedAt + answer.expires_in * 1000 };
}
