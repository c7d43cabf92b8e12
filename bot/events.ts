import { ActivityTypes } from 'botbuilder';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { DeskEvent } from './store/conversation.ts';
import type { Database } from './store/database.ts';
import { isPassing } from './store/passing.ts';
import type { Signals } from './store/signals.ts';
import type { Turns } from './turns.ts';

interface EventsOptions {
  readonly db: Database;
  readonly signals: Signals;
  readonly turns: Turns;
  readonly clock: Clock;
  readonly log: Log;
}

const mostAttempts = 5;

interface PendingEvent {
  readonly id: number;
  readonly conversation_id: string;
  readonly event: DeskEvent;
}

/**
 * Runs the bot for one thing that happened outside the chat text (signed in, ticket resolved): exactly once, in the
 * order it happened. False when nothing is pending. Safe in several processes at once.
 */
export function createEventWork({ db, signals, turns, clock, log }: EventsOptions): () => Promise<boolean> {
  return async () => {
    let working: PendingEvent | undefined;
    try {
      const done = await db.transaction(async (tx) => {
        [working] = await tx.query<PendingEvent>(
          `select id, conversation_id, event from pending_events p
           where attempts < $1 and not exists (
             select 1 from pending_events earlier
             where earlier.conversation_id = p.conversation_id and earlier.id < p.id and earlier.attempts < $1)
           order by id for update skip locked limit 1`,
          [mostAttempts],
        );
        if (!working) return null;
        await tx.query('delete from pending_events where id = $1', [working.id]);
        const { name, ...value } = working.event;
        return turns.runIn(tx, {
          conversation: working.conversation_id,
          deliveryId: `event/${working.id}`,
          activity: {
            type: ActivityTypes.Event,
            name,
            value,
            from: { id: 'desk', name: '' },
            timestamp: clock(),
          },
        });
      });
      for (const signal of done?.signals ?? []) signals.publish(signal);
    } catch (error) {
      // What passes by itself uses up no attempt.
      if (!working || isPassing(error)) throw error;
      log.error('event failed', error, { conversation: working.conversation_id, event: working.event.name });
      await db.query('update pending_events set attempts = attempts + 1 where id = $1', [working.id]);
    }
    return working !== undefined;
  };
}
