import type { ConversationReference } from 'botbuilder';
import { languageOf } from '../knowledge/language.ts';
import type { TeamsConversations } from './channels/teams/teamsRoutes.ts';
import type { Clock } from './clock.ts';
import { type ConversationStore, conversationKey } from './store/conversationStore.ts';
import type { Database } from './store/database.ts';
import type { Signals } from './store/signals.ts';
import type { Turns } from './turns.ts';

export interface TeamsConversationsOptions {
  readonly db: Database;
  readonly conversations: ConversationStore;
  readonly turns: Turns;
  readonly signals: Signals;
  readonly clock: Clock;
}

/** The Azure channels' conversations in the store, answered by the bot. */
export function createTeamsConversations(options: TeamsConversationsOptions): TeamsConversations {
  const { db, conversations, turns, signals, clock } = options;

  return {
    async meet(reference, { greet, locale }) {
      const key = keyOf(reference);
      const isNew = await db.transaction(async (tx) => {
        const now = clock();
        const added = await conversations.create(tx, {
          id: key,
          channel: reference.channelId ?? '',
          reference: lasting(reference),
          userId: reference.user?.id ?? null,
          language: languageOf(locale ?? undefined),
          startedAt: now,
        });
        if (!added) await conversations.update(tx, key, { reference: lasting(reference) });
        if (added && greet) await conversations.addEvent(tx, key, { name: 'desk/started' }, now);
        return added;
      });
      if (isNew && greet) signals.publish({ kind: 'events' });
    },

    async post(reference, activity, identity) {
      const deliveryId = activity.id ?? `${clock().getTime()}`;
      await turns.run({ conversation: keyOf(reference), deliveryId, activity, identity });
    },
  };
}

function keyOf({ channelId, conversation }: Partial<ConversationReference>): string {
  return conversationKey(channelId ?? '', conversation?.id ?? '');
}

/** Without the id of one message: the reference serves the whole conversation. */
function lasting({ activityId: _activityId, ...reference }: Partial<ConversationReference>) {
  return reference;
}
