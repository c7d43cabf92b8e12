import { decodeJwt, decodeProtectedHeader } from 'jose';

/** What a token and its activity must agree with. */
export interface GuardRules {
  readonly appId: string;
  readonly issuer: string;
  readonly channels: readonly string[];
  readonly isServiceUrl: (address: unknown) => boolean;
  /** Tenants whose people may write; ids in lower case. */
  readonly tenants: readonly string[];
}

/** The parts of an incoming activity that the guard judges. */
export interface Approach {
  readonly channelId?: unknown;
  readonly serviceUrl?: unknown;
  readonly conversation?: unknown;
  readonly channelData?: unknown;
}

/** Clocks of caller and server may differ by this much. */
export const leewaySeconds = 300;

const longestToken = 8192;

/**
 * What can be judged without a key: null when the approach may go on to the check of the signature, else the reason for
 * the log (the caller is told nothing but 403).
 *
 * A token must be RS256, from the one issuer, for this bot, with an end, without a tenant of its own, and claim the very
 * service URL of the activity; channel, service host and the person's tenant must be on the lists.
 */
export function guard(
  authorization: string | undefined,
  activity: Approach,
  rules: GuardRules,
  now: Date,
): string | null {
  const token = bearerToken(authorization);
  if (token === null) return 'no bearer token';
  const decoded = decode(token);
  if (!decoded) return 'token cannot be read';
  const { algorithm, claims } = decoded;
  if (algorithm !== 'RS256') return 'algorithm';
  if (claims.iss !== rules.issuer) return 'issuer';
  if (claims.aud !== rules.appId) return 'audience';
  if (typeof claims.exp !== 'number' || claims.exp + leewaySeconds < now.getTime() / 1000) return 'expiry';
  if (claims.tid !== undefined) return 'tenant token';
  const { channelId, serviceUrl } = activity;
  if (typeof channelId !== 'string' || !rules.channels.includes(channelId)) return 'channel';
  if (!rules.isServiceUrl(serviceUrl)) return 'service url';
  if ((claims.serviceurl ?? claims.serviceUrl) !== serviceUrl) return 'service url claim';
  const tenant = tenantOf(activity);
  if (tenant === null || !rules.tenants.includes(tenant)) return 'tenant';
  const served = tenantServed(String(serviceUrl));
  return served === null || served === tenant ? null : 'service url of another tenant';
}

/** The token of an `Authorization` header, or null when it carries none of a sensible length. */
export function bearerToken(authorization: string | undefined): string | null {
  if (!authorization || authorization.length > longestToken) return null;
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1] ?? null;
}

/** The tenant an activity comes from, in lower case, or null when it does not say or says two. */
export function tenantOf({ conversation, channelData }: Approach): string | null {
  const named = [field(conversation, 'tenantId'), field(field(channelData, 'tenant'), 'id')]
    .filter((id) => typeof id === 'string')
    .map((id) => id.toLowerCase());
  return named.length > 0 && named.every((id) => id === named[0]) ? (named[0] ?? null) : null;
}

/** Service URLs may name the tenant they serve; the token vouches for the URL, and so for it. */
function tenantServed(serviceUrl: string): string | null {
  return /\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/i.exec(serviceUrl)?.[1]?.toLowerCase() ?? null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

function decode(token: string): { algorithm: unknown; claims: Record<string, unknown> } | null {
  try {
    return { algorithm: decodeProtectedHeader(token).alg, claims: decodeJwt(token) };
  } catch {
    return null;
  }
}
