import { decodeJwt, decodeProtectedHeader } from 'jose';
import { isServiceUrl } from './azureCloud.ts';

export interface GuardRules {
  readonly appId: string;
  readonly issuer: string;
  readonly channels: readonly string[];
  readonly serviceHosts: readonly string[];
  /** Tenants whose people may write; ids in lower case. */
  readonly tenants: readonly string[];
}

/** The parts of an incoming activity that the guard judges. */
export interface Approach {
  readonly channelId?: unknown;
  readonly serviceUrl?: unknown;
  readonly conversation?: { readonly tenantId?: unknown } | undefined;
  readonly channelData?: unknown;
}

const longestHeader = 8192;
const leewaySeconds = 300;

/**
 * What the SDK forgets to check before its signature check: null when the approach may go on to it, else the reason
 * for the log (the caller is told nothing but 403). A token must be RS256, from the one issuer, for this bot, with an
 * end, without a tenant of its own, and claim the very service URL of the activity; channel, service host and the
 * person's tenant must be on the lists.
 */
export function guard(
  authorization: string | undefined,
  activity: Approach,
  rules: GuardRules,
  now: Date,
): string | null {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (!token || token.length > longestHeader) return 'no bearer token';
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
  if (!isServiceUrl(serviceUrl, rules.serviceHosts)) return 'service url';
  if ((claims.serviceurl ?? claims.serviceUrl) !== serviceUrl) return 'service url claim';
  return rules.tenants.includes(tenantOf(activity) ?? '') ? null : 'tenant';
}

/** The tenant an activity comes from, in lower case, or null when it does not say or says two. */
export function tenantOf({ conversation, channelData }: Approach): string | null {
  const inData = (channelData as { tenant?: { id?: unknown } } | null | undefined)?.tenant?.id;
  const named = [conversation?.tenantId, inData]
    .filter((id) => typeof id === 'string')
    .map((id) => id.toLowerCase());
  return named.length > 0 && named.every((id) => id === named[0]) ? (named[0] ?? null) : null;
}

function decode(token: string): { algorithm: unknown; claims: Record<string, unknown> } | null {
  try {
    return { algorithm: decodeProtectedHeader(token).alg, claims: decodeJwt(token) };
  } catch {
    return null;
  }
}
