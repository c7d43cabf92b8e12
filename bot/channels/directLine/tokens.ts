import { createHmac, randomBytes } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { createSecret } from '../../secret.ts';

/** What a token allows: one conversation, written to as one user when one is bound, hosted by these origins. */
export interface Grant {
  readonly conversationId: string;
  readonly user: { readonly id: string; readonly name?: string } | null;
  /** Origins that may host the chat; none listed means any that the server trusts. */
  readonly origins: readonly string[];
}

/** The answer of tokens/generate and tokens/refresh as clients read it; `expires_in` is in seconds. */
interface IssuedToken {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

/** Makes and reads the credentials of clients. */
export interface Tokens {
  /** A token that names a new conversation; nothing starts until the client uses it. */
  generate(bearer: Pick<Grant, 'user'> & Partial<Pick<Grant, 'origins'>>): Promise<IssuedToken>;
  /** A fresh token with the whole lifetime for what was granted before. */
  issue(grant: Grant): Promise<IssuedToken>;
  read(token: string): Promise<Grant | 'expired' | 'invalid'>;
  /** The credential inside a stream address: good for 60 s, and for nothing but opening that stream. */
  issueForStream(grant: Grant): Promise<string>;
  readForStream(token: string): Promise<Grant | 'expired' | 'invalid'>;
}

const streamSeconds = 60;
const mostChecked = 10_000;

const claimsSchema = z.object({
  conv: z.string().min(1),
  user: z.string().min(1).optional(),
  name: z.string().optional(),
  origs: z.array(z.string()).default([]),
});

/** Signs and checks tokens. Everything is in the token, so any process with the same secret takes it. */
export function createTokens(settings: {
  readonly secret: string;
  readonly lifetimeSeconds: number;
  readonly clock: Clock;
}): Tokens {
  const { clock, lifetimeSeconds } = settings;
  const key = createHmac('sha256', settings.secret).update('direct line tokens').digest();
  const sign = (grant: Grant, purpose: string, seconds: number): Promise<string> =>
    new SignJWT(toClaims(grant))
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience(purpose)
      .setJti(randomBytes(12).toString('base64url'))
      .setExpirationTime(Math.floor(clock().getTime() / 1000) + seconds)
      .sign(key);
  /** Tokens whose signature was checked before: the same one comes with every request of a chat. */
  const checked = new Map<string, { readonly grant: Grant; readonly endsAtMs: number }>();
  const check = async (token: string, purpose: string): Promise<Grant | 'expired' | 'invalid'> => {
    const known = checked.get(`${purpose} ${token}`);
    if (known && clock().getTime() < known.endsAtMs) return known.grant;
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        audience: purpose,
        requiredClaims: ['exp', 'jti', 'conv'],
        currentDate: clock(),
      });
      const grant = toGrant(payload);
      if (grant === 'invalid') return grant;
      if (checked.size >= mostChecked) checked.clear();
      checked.set(`${purpose} ${token}`, { grant, endsAtMs: (payload.exp ?? 0) * 1000 });
      return grant;
    } catch (error) {
      if (error instanceof errors.JWTExpired) return 'expired';
      if (error instanceof errors.JOSEError || error instanceof TypeError) return 'invalid';
      throw error;
    }
  };
  const issue = async (grant: Grant): Promise<IssuedToken> => ({
    conversationId: grant.conversationId,
    token: await sign(grant, 'conversation', lifetimeSeconds),
    expires_in: lifetimeSeconds,
  });
  return {
    generate: ({ user, origins = [] }) => issue({ conversationId: createSecret(), user, origins }),
    issue,
    read: (token) => check(token, 'conversation'),
    issueForStream: (grant) => sign(grant, 'stream', streamSeconds),
    readForStream: (token) => check(token, 'stream'),
  };
}

function toClaims({ conversationId, user, origins }: Grant): JWTPayload {
  return {
    conv: conversationId,
    ...(user && { user: user.id }),
    ...(user?.name && { name: user.name }),
    ...(origins.length > 0 && { origs: [...origins] }),
  };
}

function toGrant(payload: JWTPayload): Grant | 'invalid' {
  const { success, data } = claimsSchema.safeParse(payload);
  if (!success) return 'invalid';
  const user = data.user ? { id: data.user, ...(data.name && { name: data.name }) } : null;
  return { conversationId: data.conv, user, origins: data.origs };
}
