import { randomUUID } from 'node:crypto';
import type { Activity, Attachment, ConversationReference } from 'botbuilder';
import { languageOf } from '../knowledge/language.ts';
import type { TeamsConversations } from './channels/teams/activities.ts';
import type { FetchPicture } from './channels/teams/pictures.ts';
import type { Clock } from './clock.ts';
import { filePath } from './fileAddress.ts';
import { conversationKey, type NewConversation } from './store/conversation.ts';
import type { ConversationStore } from './store/conversationStore.ts';
import type { Database } from './store/database.ts';
import type { Signals } from './store/signals.ts';
import { saveUpload } from './store/uploadStore.ts';
import type { Turns } from './turns.ts';

interface TeamsConversationsOptions {
  readonly db: Database;
  readonly conversations: ConversationStore;
  readonly turns: Turns;
  readonly signals: Signals;
  readonly clock: Clock;
  readonly fetchPicture: FetchPicture;
}

const mostPictures = 5;

/** The conversations of Teams in the store, answered by the bot. */
export function createTeamsConversations(options: TeamsConversationsOptions): TeamsConversations {
  const { db, conversations, turns, signals, clock, fetchPicture } = options;

  /** Pictures move into the store, where agents can see them; a file that cannot be had stays where it is. */
  async function withPictures(key: string, activity: Partial<Activity>): Promise<Partial<Activity>> {
    const { attachments } = activity;
    if (!attachments) return activity;
    const kept = attachments.map((each, index) => (index < mostPictures ? keep(key, each) : each));
    return { ...activity, attachments: await Promise.all(kept) };
  }

  async function keep(key: string, attachment: Attachment): Promise<Attachment> {
    const { contentType, contentUrl, name = '' } = attachment;
    if (!contentType.startsWith('image/') || !contentUrl) return attachment;
    const picture = await fetchPicture(contentUrl);
    if (!picture) return attachment;
    const id = await saveUpload(db, key, { name, ...picture }, clock());
    return { name, contentType: picture.contentType, contentUrl: filePath(id) };
  }

  return {
    async meet(reference, { greet, locale }) {
      const id = keyOf(reference);
      const isNew = await db.transaction(async (tx) => {
        const added = await conversations.create(tx, newConversation(reference, locale, clock()));
        if (!added) await conversations.update(tx, id, { reference });
        if (added && greet) await conversations.addEvent(tx, id, { name: 'desk/started' }, clock());
        return added;
      });
      if (isNew && greet) signals.publish({ kind: 'events' });
    },

    async post(reference, activity, { id, identity }) {
      const conversation = keyOf(reference);
      const whole = await withPictures(conversation, activity);
      await turns.run({ conversation, deliveryId: deliveryId(id), activity: whole, identity });
    },

    async decline(reference, { id, text }) {
      const isNew = await db.transaction(async (tx) => {
        const now = clock();
        await conversations.create(tx, newConversation(reference, null, now));
        const delivery = { conversation: keyOf(reference), deliveryId: deliveryId(id), now };
        const locked = await conversations.lockForDelivery(tx, delivery);
        if (!locked?.isNew) return false;
        await conversations.update(tx, keyOf(reference), { reference });
        await conversations.append(
          tx,
          locked.conversation,
          [{ author: 'bot', activity: { type: 'message', text } }],
          now,
        );
        return true;
      });
      if (isNew) signals.publish({ kind: 'outbox' });
    },

    typing(reference) {
      const { user } = reference;
      if (!user) return;
      const from = { id: user.id, name: user.name, role: 'user' } as const;
      signals.publish({ kind: 'typing', conversation: keyOf(reference), from });
    },
  };
}

function newConversation(
  reference: Partial<ConversationReference>,
  locale: string | null,
  startedAt: Date,
): NewConversation {
  return {
    id: keyOf(reference),
    channel: reference.channelId ?? '',
    reference,
    userId: reference.user?.id ?? null,
    language: languageOf(locale ?? undefined),
    startedAt,
  };
}

function keyOf({ channelId, conversation }: Partial<ConversationReference>): string {
  return conversationKey(channelId ?? '', conversation?.id ?? '');
}

/** Names of deliveries of the desk and of events stay apart from what a channel calls its own. */
function deliveryId(id: string | null): string {
  return `activity/${id ?? randomUUID()}`;
}
