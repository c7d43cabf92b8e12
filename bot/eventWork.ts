import { ActivityTypes } from 'botbuilder';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Database } from './store/database.ts';
import { countFailure, type PendingEvent, takeEvent } from './store/eventStore.ts';
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

/**
 * Runs the bot for one thing that happened outside the chat text (signed in, ticket resolved): exactly once, in the
 * order it happened. False when nothing is pending. Safe in several processes at once.
 */
export function createEventWork({ db, signals, turns, clock, log }: EventsOptions): () => Promise<boolean> {
  return async () => {
    let pending: PendingEvent | undefined;
    try {
      const done = await db.transaction(async (tx) => {
        pending = await takeEvent(tx);
        return pending && turns.runIn(tx, deliveryOf(pending, clock()));
      });
      for (const signal of done?.signals ?? []) signals.publish(signal);
    } catch (error) {
      // What passes by itself uses up no attempt.
      if (!pending || isPassing(error)) throw error;
      const { conversation, event } = pending;
      log.error('event failed', error, { conversation, event: event.name });
      await countFailure(db, pending);
    }
    return pending !== undefined;
  };
}

function deliveryOf({ id, conversation, event: { name, ...value } }: PendingEvent, timestamp: Date) {
  return {
    conversation,
    deliveryId: `event/${id}`,
    activity: { type: ActivityTypes.Event, name, value, from: { id: 'desk', name: '' }, timestamp },
  };
}
