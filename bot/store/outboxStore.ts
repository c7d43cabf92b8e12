import { randomUUID } from 'node:crypto';
import type { Activity, ConversationReference } from 'botbuilder';
import type { Database } from './database.ts';

/** A message taken for sending; nobody else takes it until the lease ends. */
export interface Leased {
  readonly id: number;
  readonly conversation: string;
  readonly sequence: number;
  /** Counts this one. */
  readonly attempts: number;
  readonly activity: Activity;
  readonly reference: Partial<ConversationReference>;
  readonly token: string;
}

/** `unconfirmed`: sent, but nobody knows whether it arrived. */
export type Settled =
  | { readonly state: 'sent' }
  | { readonly state: 'unconfirmed' | 'failed'; readonly error: string }
  | { readonly state: 'waiting'; readonly error: string; readonly nextAttemptAt: Date };

/** Messages on their way to channels that have to be called. */
export interface OutboxStore {
  /**
   * Takes up to `most` messages that are due, the first of each conversation: the next one follows when it is settled.
   * A conversation that had its share lately waits. A lease that ended belongs to a process that died: its message is
   * due again.
   */
  lease(most: number, now: Date): Promise<readonly Leased[]>;
  /** Notes what became of it; does nothing when the lease has ended and somebody else has it. */
  settle(leased: Leased, settled: Settled): Promise<void>;
}

/** Longer than one attempt can take. */
const leaseMs = 30_000;
/** Teams takes 7 messages in a second, 8 in two and 60 in thirty from one bot in one conversation; some stay in hand. */
const shares = [
  { withinMs: 1_000, most: 6 },
  { withinMs: 2_000, most: 7 },
  { withinMs: 30_000, most: 55 },
] as const;

/** The outbox in the database. */
export function createOutboxStore(db: Pick<Database, 'query'>): OutboxStore {
  return {
    async lease(most, now) {
      const token = randomUUID();
      const rows = await db.query<Omit<Leased, 'token'>>(leaseText, [
        now,
        most,
        token,
        new Date(now.getTime() + leaseMs),
        ...shares.flatMap((share) => [new Date(now.getTime() - share.withinMs), share.most]),
      ]);
      return rows.map((row) => ({ ...row, token }));
    },

    async settle({ id, token }, settled) {
      const text = `update outbox set state = $3, last_error = $4, next_attempt_at = coalesce($5, next_attempt_at),
        leased_until = null where id = $1 and lease_token = $2`;
      const error = settled.state === 'sent' ? null : settled.error;
      const nextAttemptAt = settled.state === 'waiting' ? settled.nextAttemptAt : null;
      await db.query(text, [id, token, settled.state, error, nextAttemptAt]);
    },
  };
}

const leaseText = `with due as (
    select id from outbox o
    where state in ('waiting', 'sending') and next_attempt_at <= $1 and coalesce(leased_until, $1) <= $1
      and not exists (
        select 1 from outbox earlier
        where earlier.conversation_id = o.conversation_id and earlier.sequence < o.sequence
          and earlier.state in ('waiting', 'sending'))
      and (
        select count(*) filter (where tried_at > $5) < $6 and count(*) filter (where tried_at > $7) < $8
          and count(*) < $10
        from outbox lately where lately.conversation_id = o.conversation_id and lately.tried_at > $9)
    order by id for update skip locked limit $2
  ), leased as (
    update outbox set state = 'sending', attempts = attempts + 1, tried_at = $1, lease_token = $3, leased_until = $4
    from due where outbox.id = due.id
    returning outbox.id, outbox.conversation_id, outbox.sequence, outbox.attempts
  )
  select leased.id, leased.conversation_id as conversation, leased.sequence, leased.attempts, a.activity, c.reference
  from leased
  join activities a on a.conversation_id = leased.conversation_id and a.sequence = leased.sequence
  join conversations c on c.id = leased.conversation_id`;
