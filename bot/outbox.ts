import { randomUUID } from 'node:crypto';
import type { Activity, ConversationReference } from 'botbuilder';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { channelConversationId } from './store/conversationStore.ts';
import type { Database } from './store/database.ts';
import type { Signals } from './store/signals.ts';

/** Hands one message to a channel; see bot/channels/teams/sender.ts. */
export type Send = (
  serviceUrl: string,
  conversationId: string,
  activity: Partial<Activity>,
) => Promise<
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'again'; readonly afterMs: number; readonly reason: string }
  | { readonly outcome: 'unconfirmed' | 'failed'; readonly reason: string }
>;

export interface OutboxOptions {
  readonly db: Database;
  readonly signals: Signals;
  readonly send: Send;
  readonly clock: Clock;
  readonly log: Log;
}

interface Leased {
  readonly id: number;
  readonly conversation_id: string;
  readonly sequence: number;
  readonly attempts: number;
  readonly activity: Activity;
  readonly reference: Partial<ConversationReference>;
}

const batch = 20;
const leaseMs = 30_000;
/** Refused connections and 429 are repeated this often, at most 20 s apart. */
const mostAttempts = 30;
/** A channel takes 7 messages a second and 60 in 30 seconds from one bot in one conversation. */
const burst = 6;
const refillMs = 600;

/**
 * Sends a batch of what turns and agents wrote for channels that have to be called, in order within each
 * conversation. False when nothing is due. Safe in several processes at once.
 */
export function createOutboxWork({ db, signals, send, clock, log }: OutboxOptions): () => Promise<boolean> {
  const allowances = new Map<string, { left: number; at: number }>();

  /** Milliseconds until this conversation may be written to again; takes its place at once. */
  function takeTurn(conversation: string): number {
    const now = clock().getTime();
    const past = allowances.get(conversation) ?? { left: burst, at: now };
    const left = Math.min(burst, past.left + (now - past.at) / refillMs) - 1;
    allowances.set(conversation, { left, at: now });
    if (allowances.size > 10_000) allowances.clear();
    return left >= 0 ? 0 : -left * refillMs;
  }

  async function lease(token: string): Promise<Leased[]> {
    const now = clock();
    return db.query<Leased>(
      `with due as (
         select id from outbox o
         where state in ('waiting', 'sending') and next_attempt_at <= $1 and coalesce(leased_until, $1) <= $1
           and not exists (
             select 1 from outbox earlier where earlier.conversation_id = o.conversation_id
               and earlier.sequence < o.sequence and earlier.state in ('waiting', 'sending'))
         order by id for update skip locked limit $2
       ), leased as (
         update outbox set state = 'sending', attempts = attempts + 1, lease_token = $3, leased_until = $4
         from due where outbox.id = due.id
         returning outbox.id, outbox.conversation_id, outbox.sequence, outbox.attempts
       )
       select leased.*, a.activity, c.reference from leased
       join activities a on a.conversation_id = leased.conversation_id and a.sequence = leased.sequence
       join conversations c on c.id = leased.conversation_id`,
      [now, batch, token, new Date(now.getTime() + leaseMs)],
    );
  }

  async function settle(
    token: string,
    item: Leased,
    state: string,
    error: string | null,
    waitMs = 0,
  ): Promise<void> {
    await db.query(
      `update outbox set state = $3, last_error = $4, next_attempt_at = $5, leased_until = null
       where id = $1 and lease_token = $2`,
      [item.id, token, state, error, new Date(clock().getTime() + waitMs)],
    );
  }

  async function deliver(token: string, item: Leased): Promise<void> {
    const details = { conversation: item.conversation_id, sequence: item.sequence, attempts: item.attempts };
    const waitMs = takeTurn(item.conversation_id);
    if (waitMs > 0) return settle(token, item, 'waiting', null, waitMs);
    const { id: _id, timestamp: _timestamp, ...activity } = item.activity;
    const addressed = { ...activity, from: item.reference.bot, recipient: item.reference.user };
    const result = await send(
      item.reference.serviceUrl ?? '',
      channelConversationId(item.conversation_id),
      addressed as Partial<Activity>,
    );
    if (result.outcome === 'sent') return settle(token, item, 'sent', null);
    log.warn('message not delivered', { ...details, outcome: result.outcome, reason: result.reason });
    if (result.outcome === 'again' && item.attempts < mostAttempts) {
      return settle(token, item, 'waiting', result.reason, result.afterMs);
    }
    await settle(token, item, result.outcome === 'unconfirmed' ? 'unconfirmed' : 'failed', result.reason);
    signals.publish({ kind: 'conversation', id: item.conversation_id });
  }

  return async () => {
    const token = randomUUID();
    const items = await lease(token);
    await Promise.all(items.map((item) => deliver(token, item)));
    return items.length > 0;
  };
}
