import type { DeskEvent } from './conversation.ts';
import type { Database, Queryable } from './database.ts';

/** Something that happened outside the chat text and that the bot has not heard of yet. */
export interface PendingEvent {
  readonly id: number;
  /** Key of the conversation it happened in. */
  readonly conversation: string;
  readonly event: DeskEvent;
}

const mostAttempts = 5;

/**
 * Takes the oldest pending event out, within `tx`; undefined when there is none, or others work on them all. Events of one
 * conversation come in the order they happened, and one that failed five times is passed over.
 */
export async function takeEvent(tx: Queryable): Promise<PendingEvent | undefined> {
  const [taken] = await tx.query<PendingEvent>(
    `delete from pending_events where id = (
       select id from pending_events p
       where attempts < $1 and not exists (
         select 1 from pending_events earlier
         where earlier.conversation_id = p.conversation_id and earlier.id < p.id and earlier.attempts < $1)
       order by id for update skip locked limit 1)
     returning id, conversation_id as conversation, event`,
    [mostAttempts],
  );
  return taken;
}

/** Counts a failure of the bot at an event that is pending again. */
export async function countFailure(db: Pick<Database, 'query'>, { id }: PendingEvent): Promise<void> {
  await db.query('update pending_events set attempts = attempts + 1 where id = $1', [id]);
}
