import { randomBytes } from 'node:crypto';
import type { Language } from '../knowledge/language.ts';
import type { Tokens } from './channels/directLine/tokens.ts';
import { type DirectLineConversationsOptions, directLineConversation } from './directLineConversations.ts';
import { createSecret, hashSecret } from './secret.ts';
import { latestChat } from './store/chatStore.ts';
import { channelConversationId } from './store/conversation.ts';
import type { ChatToken } from './web/chatRoutes.ts';

interface ChatsOptions
  extends Pick<DirectLineConversationsOptions, 'db' | 'conversations' | 'bot' | 'clock'> {
  readonly tokens: Tokens;
}

/** Opens the chat of a browser: the conversation it has, or a new one for a user id made here. */
export function createChats(options: ChatsOptions) {
  const { db, conversations, tokens } = options;

  async function present(browserHash: Buffer): Promise<{ id: string; userId: string } | null> {
    const chat = await latestChat(db, browserHash);
    return chat && { ...chat, id: channelConversationId(chat.id) };
  }

  return async ({ browserSecret, isNew, language }: OpenChat): Promise<ChatToken> => {
    const browserHash = hashSecret(browserSecret);
    const known = isNew ? null : await present(browserHash);
    const chat = known ?? { id: createSecret(), userId: `dl_${randomBytes(16).toString('base64url')}` };
    const user = { id: chat.userId };
    if (!known) {
      const conversation = directLineConversation(options, { id: chat.id, user, locale: language });
      await conversations.create(db, { ...conversation, browserHash });
    }
    return tokens.issue({ conversationId: chat.id, user, origins: [] });
  };
}

interface OpenChat {
  readonly browserSecret: string;
  readonly isNew: boolean;
  readonly language: Language;
}
