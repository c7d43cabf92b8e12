import type { Activity } from 'botbuilder';

/** What became of one attempt to hand a message to the channel. */
export type Sending =
  | { readonly outcome: 'sent' }
  /** Not accepted for sure: trying again cannot double it. */
  | { readonly outcome: 'again'; readonly afterMs: number; readonly reason: string }
  /** The channel may or may not have it: trying again could double it. */
  | { readonly outcome: 'unconfirmed'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly reason: string };

export interface SenderOptions {
  /** A token for the Bot Framework service, or null when the bot has no app id (local test tools). */
  readonly getToken: () => Promise<string | null>;
  /** Whether this address may be called; the token goes nowhere else. */
  readonly mayCall: (serviceUrl: string) => boolean;
  readonly fetch?: typeof fetch;
}

const deadlineMs = 10_000;
const shortestWaitMs = 2_000;
const longestWaitMs = 20_000;

/**
 * Posts one message to a channel: a single try of at most 10 s that follows no redirect.
 *
 * Only 429 and refused connections are safe to repeat; after 408, 5xx or a cut answer nobody knows.
 */
export function createSender({ getToken, mayCall, fetch: call = fetch }: SenderOptions) {
  return async (
    serviceUrl: string,
    conversationId: string,
    activity: Partial<Activity>,
  ): Promise<Sending> => {
    if (!mayCall(serviceUrl)) return { outcome: 'failed', reason: 'service url not allowed' };
    const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
    const reply = activity.replyToId ? `/${encodeURIComponent(activity.replyToId)}` : '';
    const address = `${base}v3/conversations/${encodeURIComponent(conversationId)}/activities${reply}`;
    try {
      const token = await getToken();
      const response = await call(address, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(token ? { Authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify(activity),
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMs),
      });
      // Reading to the end gives the connection back for the next message.
      await response.arrayBuffer();
      return judge(response);
    } catch (error) {
      return judgeError(error);
    }
  };
}

function judge(response: Response): Sending {
  const reason = `HTTP ${response.status}`;
  if (response.ok) return { outcome: 'sent' };
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    const waitMs = Math.min(longestWaitMs, Math.max(shortestWaitMs, (seconds || 0) * 1000));
    return { outcome: 'again', afterMs: waitMs * (0.8 + Math.random() * 0.4), reason };
  }
  if (response.status === 408 || response.status >= 500) return { outcome: 'unconfirmed', reason };
  return { outcome: 'failed', reason };
}

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function judgeError(error: unknown): Sending {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = code || (cause instanceof Error ? cause.name : 'unknown');
  if (neverConnected.has(code)) return { outcome: 'again', afterMs: shortestWaitMs, reason };
  return { outcome: 'unconfirmed', reason };
}
