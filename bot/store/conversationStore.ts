import type { Activity, ConversationReference } from 'botbuilder';
import type { Queryable } from './database.ts';

export type Holder = 'bot' | 'waiting' | 'agent' | 'wrap-up';

export type Author = 'user' | 'bot' | 'agent';

export interface Conversation {
  /** `${channelId}/${the channel's own conversation id}`, see conversationKey. */
  readonly id: string;
  readonly channel: string;
  readonly reference: Partial<ConversationReference>;
  readonly userId: string | null;
  readonly personId: string | null;
  readonly language: string | null;
  readonly holder: Holder;
  /** What the talk remembers; plain JSON that only dialogs/ understands. */
  readonly state: unknown;
  readonly lastSequence: number;
  readonly startedAt: Date;
}

export interface Entry {
  readonly author: Author;
  readonly activity: Partial<Activity>;
}

export interface LoggedActivity {
  readonly sequence: number;
  readonly author: Author;
  readonly activity: Activity;
}

/** Conversations and their logs. */
export interface ConversationStore {
  /** Adds the conversation unless it is there already; true when it was added. */
  create(conversation: NewConversation): Promise<boolean>;
  find(id: string): Promise<Conversation | null>;
  /** Locks the row until the transaction ends: nobody else can run a turn or write to the log meanwhile. */
  lock(tx: Queryable, id: string): Promise<Conversation | null>;
  /**
   * Writes to the log of a conversation locked in `tx`, giving each activity its sequence number, id, timestamp and
   * conversation; for channels that have to be called, also to the outbox. Publish a `conversation` signal after the commit.
   */
  append(
    tx: Queryable,
    conversation: Conversation,
    entries: readonly Entry[],
    now: Date,
  ): Promise<LoggedActivity[]>;
  /** Changes who holds it, who is verified in it, its language, state or reference, within `tx`. */
  update(tx: Queryable, id: string, change: ConversationChange): Promise<void>;
  /** Up to `limit` log entries after a sequence number, oldest first. */
  read(id: string, after: number, limit: number): Promise<LoggedActivity[]>;
  /** An event for the bot that survives a crash; publish an `events` signal after the commit. */
  addEvent(tx: Queryable, id: string, event: DeskEvent, now: Date): Promise<void>;
}

export type NewConversation = Pick<
  Conversation,
  'id' | 'channel' | 'reference' | 'userId' | 'language' | 'startedAt'
>;

export type ConversationChange = Partial<
  Pick<Conversation, 'holder' | 'personId' | 'language' | 'state' | 'reference' | 'userId'>
>;

/** What happened outside the chat text and the bot must react to. */
export type DeskEvent =
  | { readonly name: 'desk/started' }
  | { readonly name: 'desk/signed-in' }
  | { readonly name: 'desk/resolved'; readonly ticket: number };

/** The key of a conversation in the store; channels cannot collide. */
export function conversationKey(channelId: string, conversationId: string): string {
  return `${channelId}/${conversationId}`;
}
