import type { Activity } from 'botbuilder';
import type { AccessToken } from './accessToken.ts';

/** What became of one attempt to hand a message to the channel. */
export type Sending =
  | { readonly outcome: 'sent' }
  /** Not accepted for sure: trying again cannot double it. The channel may ask for some patience first. */
  | { readonly outcome: 'again'; readonly afterMs: number; readonly reason: string }
  /** The channel may or may not have it: trying again could double it. */
  | { readonly outcome: 'unconfirmed'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Hands one activity to a conversation of a channel. Never throws. */
export type Send = (
  serviceUrl: string,
  conversationId: string,
  activity: Partial<Activity>,
) => Promise<Sending>;

interface SenderOptions {
  /** Null when the bot has no app id: then it talks to local test tools only. */
  readonly token: AccessToken | null;
  /** Whether this address may be called; the token goes nowhere else. */
  readonly mayCall: (serviceUrl: string) => boolean;
  readonly fetch?: typeof fetch;
}

const deadlineMs = 10_000;
const longestPatienceMs = 600_000;

/**
 * Posts activities to a channel: a single try of at most 10 s that follows no redirect.
 *
 * Only 429, a refused token and refused connections are safe to repeat; after 408, 5xx or a cut answer nobody knows.
 */
export function createSender({ token, mayCall, fetch: call = fetch }: SenderOptions): Send {
  async function post(address: string, shown: string | null, activity: Partial<Activity>): Promise<Sending> {
    try {
      const response = await call(address, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(shown === null ? {} : { Authorization: `Bearer ${shown}` }),
        },
        body: JSON.stringify(activity),
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMs),
      });
      // Reading to the end gives the connection back for the next message.
      await response.arrayBuffer();
      if (response.status === 401 && shown !== null) token?.forget(shown);
      return judge(response);
    } catch (error) {
      return judgeError(error);
    }
  }

  return async (serviceUrl, conversationId, activity) => {
    if (!mayCall(serviceUrl)) return { outcome: 'failed', reason: 'service url not allowed' };
    const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
    let shown: string | null;
    try {
      shown = token && (await token.get());
    } catch (error) {
      return {
        outcome: 'again',
        afterMs: 0,
        reason: `no token: ${error instanceof Error ? error.message : ''}`,
      };
    }
    return post(`${base}v3/conversations/${encodeURIComponent(conversationId)}/activities`, shown, activity);
  };
}

function judge(response: Response): Sending {
  const reason = `HTTP ${response.status}`;
  if (response.ok) return { outcome: 'sent' };
  if (response.status === 401) return { outcome: 'again', afterMs: 0, reason };
  if (response.status === 429) return { outcome: 'again', afterMs: patienceMs(response), reason };
  if (response.status === 408 || response.status >= 500) return { outcome: 'unconfirmed', reason };
  return { outcome: 'failed', reason };
}

function patienceMs({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(longestPatienceMs, Math.max(0, seconds * 1000)) : 0;
}

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function judgeError(error: unknown): Sending {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = code || (cause instanceof Error ? cause.name : 'unknown');
  if (neverConnected.has(code)) return { outcome: 'again', afterMs: 0, reason };
  return { outcome: 'unconfirmed', reason };
}
