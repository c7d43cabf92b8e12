import type { Activity, ConversationReference } from 'botbuilder';

/** Who answers in a conversation; `waiting` and `wrap-up` are the bot's, before and after an agent. */
export type Holder = 'bot' | 'waiting' | 'agent' | 'wrap-up';

type Author = 'user' | 'bot' | 'agent';

/** A conversation as it stands between two turns. */
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

/** Something said, about to be written to the log. */
export interface Entry {
  readonly author: Author;
  readonly activity: Partial<Activity>;
}

/** An entry of the log; its activity is JSON as the channel gets it, instants as ISO strings. */
export interface LoggedActivity {
  readonly sequence: number;
  readonly author: Author;
  readonly activity: Activity;
}

/** A conversation about to be kept; `browserHash` is of the browser that holds it. */
export type NewConversation = Pick<
  Conversation,
  'id' | 'channel' | 'reference' | 'userId' | 'language' | 'startedAt'
> & { readonly browserHash?: Buffer | null };

/** What of a conversation may change. */
export type ConversationChange = Partial<
  Pick<Conversation, 'holder' | 'personId' | 'language' | 'state' | 'reference' | 'userId'>
>;

/** An activity on its way into a conversation, by the name its channel gave it. */
export interface Delivery {
  readonly conversation: string;
  readonly deliveryId: string;
  readonly now: Date;
}

/** A conversation locked for a delivery. */
export interface LockedForDelivery {
  readonly conversation: Conversation;
  readonly isNew: boolean;
}

/** What a delivery became the first time. */
export interface PastDelivery {
  readonly sequence: number;
  readonly response: unknown;
}

/** What happened outside the chat text and the bot must react to. */
export type DeskEvent =
  | { readonly name: 'desk/started' }
  | { readonly name: 'desk/signed-in' }
  | { readonly name: 'desk/resolved'; readonly ticket: number };

/** The key of a conversation in the store; channels cannot collide. */
export function conversationKey(channelId: string, conversationId: string): string {
  return `${channelId}/${conversationId}`;
}

/** The channel's own id of a conversation, out of its key. */
export function channelConversationId(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The id of a log entry's activity, as Direct Line clients see it. */
export function activityId(key: string, sequence: number): string {
  return `${channelConversationId(key)}|${String(sequence).padStart(7, '0')}`;
}

/** Whether what is said in a channel has to be sent there; the clients of the others read the log themselves. */
export function needsSending(channel: string): boolean {
  return channel !== 'directline';
}
