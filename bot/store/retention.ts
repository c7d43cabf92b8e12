import { later } from '../later.ts';
import type { Database } from './database.ts';

/** Removes what the desk keeps no longer. */
interface Retention {
  /** Removes some of what is too old; false when nothing of it is left. Safe in several processes at once. */
  forgetSome(now: Date): Promise<boolean>;
}

interface RetentionOptions {
  readonly db: Database;
  /** How long a conversation is kept after the last word in it. */
  readonly days: number;
}

const daySeconds = 24 * 60 * 60;
/** So many that no turn waits long for the locks. */
const conversationsAtOnce = 100;

/** What ends by itself, with the days it is kept beyond that. */
const leftovers: readonly { readonly text: string; readonly days: number }[] = [
  // Nobody delivers the same message again after a week.
  { text: 'delete from inbox where received_at < $1', days: 7 },
  // For a day the page can still say that a link is over.
  { text: 'delete from sign_in_attempts where expires_at < $1', days: 1 },
  { text: 'delete from sign_in_counters where ends_at < $1', days: 0 },
  { text: 'delete from agent_sessions where expires_at < $1', days: 0 },
  { text: 'delete from console_links where expires_at < $1', days: 0 },
];

/**
 * Conversations go as a whole, with what was said, sent and uploaded in them and the tickets that came of them; one
 * with an open ticket stays until that is closed. Links, sessions and notes of deliveries go when they matter no more.
 */
export function createRetention({ db, days }: RetentionOptions): Retention {
  const before = (now: Date, ago: number) => later(now, -ago * daySeconds);

  /** Locks conversations before their tickets, as everywhere, and passes over those that are in use this moment. */
  function forgetConversations(now: Date): Promise<number> {
    return db.transaction(async (tx) => {
      const found = await tx.query<{ id: string }>(findText, [before(now, days), conversationsAtOnce]);
      const ids = found.map(({ id }) => id);
      await tx.query('delete from tickets where conversation_id = any($1)', [ids]);
      await tx.query('delete from conversations where id = any($1)', [ids]);
      return ids.length;
    });
  }

  return {
    async forgetSome(now) {
      if ((await forgetConversations(now)) === conversationsAtOnce) return true;
      for (const leftover of leftovers) await db.query(leftover.text, [before(now, leftover.days)]);
      return false;
    },
  };
}

const findText = `select c.id from conversations c
  where c.last_active_at < $1
    and not exists (select 1 from tickets t where t.conversation_id = c.id and t.state in ('waiting', 'active'))
    and not exists (select 1 from pending_events e where e.conversation_id = c.id and e.created_at >= $1)
  order by c.last_active_at limit $2 for update of c skip locked`;
