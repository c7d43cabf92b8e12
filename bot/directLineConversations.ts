import { languageOf } from '../knowledge/language.ts';
import type { DirectLineConversations } from './channels/directLine/conversations.ts';
import type { Clock } from './clock.ts';
import { hasStarted, lastSequence, markStarted } from './store/chatStore.ts';
import { conversationKey, type NewConversation } from './store/conversation.ts';
import type { ConversationStore } from './store/conversationStore.ts';
import type { Database, Queryable } from './store/database.ts';
import type { Signals } from './store/signals.ts';
import { findUpload, saveUpload } from './store/uploadStore.ts';
import type { Turns } from './turns.ts';

/** What Direct Line's conversations are kept with. */
export interface DirectLineConversationsOptions {
  readonly db: Database;
  readonly conversations: ConversationStore;
  readonly turns: Turns;
  readonly signals: Signals;
  readonly clock: Clock;
  /** The bot's account as clients see it. */
  readonly bot: { readonly id: string; readonly name: string };
}

const channel = 'directline';
const key = (id: string) => conversationKey(channel, id);

/** What a new Direct Line conversation is stored as. */
export function directLineConversation(
  options: Pick<DirectLineConversationsOptions, 'bot' | 'clock'>,
  { id, user, locale }: Parameters<DirectLineConversations['start']>[0],
): NewConversation {
  const account = user ? { id: user.id, name: user.name ?? '' } : undefined;
  return {
    id: key(id),
    channel,
    reference: {
      channelId: channel,
      bot: options.bot,
      ...(account ? { user: account } : {}),
      conversation: { id, name: '', isGroup: false, conversationType: 'personal' },
    },
    userId: user?.id ?? null,
    language: languageOf(locale ?? undefined),
    startedAt: options.clock(),
  };
}

/** Direct Line's conversations in the store, answered by the bot. */
export function createDirectLineConversations(
  options: DirectLineConversationsOptions,
): DirectLineConversations {
  const { db, conversations, turns, signals, clock } = options;

  /** The greeting comes with the first start only. */
  async function start(tx: Queryable, id: string): Promise<boolean> {
    const isFirst = await markStarted(tx, id);
    if (isFirst) await conversations.addEvent(tx, id, { name: 'desk/started' }, clock());
    return isFirst;
  }

  return {
    async start(conversation) {
      const isFirst = await db.transaction(async (tx) => {
        await conversations.create(tx, directLineConversation(options, conversation));
        return start(tx, key(conversation.id));
      });
      if (isFirst) signals.publish({ kind: 'events' });
      return isFirst;
    },

    exists: (id) => hasStarted(db, key(id)),

    async post(id, activity, deliveryId) {
      const result = await turns.run({ conversation: key(id), deliveryId, activity });
      if (!result) throw new Error('posted to a conversation that does not exist');
      return result;
    },

    typing(id, from) {
      signals.publish({ kind: 'typing', conversation: key(id), from: { ...from, role: 'user' } });
    },

    latest: (id) => lastSequence(db, key(id)),

    read: (id, after, limit) => conversations.read(key(id), after, limit),

    watch(id, listener) {
      return signals.subscribe((signal) => {
        if (signal.kind === 'conversation' && signal.id === key(id)) listener({ kind: 'changed' });
        if (signal.kind === 'resync') listener({ kind: 'changed' });
        if (signal.kind === 'typing' && signal.conversation === key(id)) {
          listener({ kind: 'typing', from: signal.from });
        }
      });
    },

    saveUpload: (id, file) => saveUpload(db, key(id), file, clock()),
    findUpload: (id) => findUpload(db, id),
  };
}
