import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { fetchJson } from './fetchJson.ts';

/** A public key of the service, with the channels it may sign for. */
interface SigningKey {
  readonly key: CryptoKey | Uint8Array;
  readonly endorsements: readonly string[];
}

/** The keys by which the service is known. */
export interface SigningKeys {
  /** Fetches the keys, so that the first message need not wait. A failure is logged and made good later. */
  warm(): Promise<void>;
  /** The key of this id, or null when the service has none. Known keys never wait for the network. */
  find(keyId: string): Promise<SigningKey | null>;
}

interface SigningKeysOptions {
  readonly metadataUrl: string;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly fetch?: typeof fetch;
}

const hourMs = 3_600_000;
/** Older keys are fetched again while they still serve. */
const freshMs = 12 * hourMs;
/** Keys that could not be fetched again serve this long, and no longer. */
const longestUseMs = 7 * 24 * hourMs;
/** At most one look for a key nobody knows in this time: anybody can make up key ids. */
const betweenLooksMs = 300_000;
const betweenFirstLooksMs = 5_000;

const metadataSchema = z.object({ jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.array(z.unknown()) });
const keySchema = z.object({
  kty: z.literal('RSA'),
  use: z.literal('sig').optional(),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).catch([]),
});

/**
 * The keys the Bot Framework service signs with: fetched once for everybody who waits, within 5 s, refreshed in the
 * background every 12 hours, and kept in use while the service cannot be reached.
 */
export function createSigningKeys({ metadataUrl, clock, log, fetch: call }: SigningKeysOptions): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  function refresh(): Promise<void> {
    fetching ??= load().finally(() => {
      fetching = null;
    });
    return fetching;
  }

  async function load(): Promise<void> {
    triedAt = clock().getTime();
    try {
      keys = await fetchKeys(metadataUrl, call);
      fetchedAt = triedAt;
    } catch (error) {
      log.error('signing keys cannot be fetched', error);
    }
  }

  return {
    warm: refresh,
    async find(keyId) {
      const now = clock().getTime();
      const usable = () => (now - fetchedAt < longestUseMs ? (keys.get(keyId) ?? null) : null);
      const known = usable();
      if (known && now - fetchedAt < freshMs) return known;
      const pauseMs = keys.size === 0 ? betweenFirstLooksMs : betweenLooksMs;
      const looking = now - triedAt >= pauseMs ? refresh() : fetching;
      if (known) return known;
      await looking;
      return usable();
    },
  };
}

async function fetchKeys(
  metadataUrl: string,
  call: typeof fetch | undefined,
): Promise<ReadonlyMap<string, SigningKey>> {
  const signal = AbortSignal.timeout(5_000);
  const { jwks_uri: keysUrl } = await fetchJson(metadataUrl, metadataSchema, { signal }, call);
  if (new URL(keysUrl).protocol !== new URL(metadataUrl).protocol)
    throw new Error('the keys are not on https');
  const listed = await fetchJson(keysUrl, keysSchema, { signal }, call);
  const keys = new Map<string, SigningKey>();
  for (const each of listed.keys) {
    const { data: key } = keySchema.safeParse(each);
    if (!key) continue;
    const { kid, kty, n, e, endorsements } = key;
    keys.set(kid, { key: await importJWK({ kty, n, e }, 'RS256'), endorsements });
  }
  if (keys.size === 0) throw new Error('the service lists no keys');
  return keys;
}
