import type { Activity } from 'botbuilder';
import type { UploadedFile } from '../../uploadedFile.ts';

/**
 * What Direct Line needs of the rest of the product: conversations that are kept, and a bot that answers in them.
 *
 * Ids are the channel's own conversation ids; the implementation fills in recipient, service address, channel,
 * conversation, id and timestamp of what is posted.
 */
export interface DirectLineConversations {
  /** Creates it when new and queues the greeting; true if this call created it. */
  start(conversation: NewDirectLineConversation): Promise<boolean>;
  exists(id: string): Promise<boolean>;
  /**
   * Runs one turn durably. The user's own activity is in the log, with the id answered, before the bot's replies.
   * A delivery seen before answers `duplicate` with the same id and does nothing else.
   */
  post(id: string, activity: Partial<Activity>, deliveryId: string): Promise<Posted>;
  /** Tells the other side that the user is typing; never logged. */
  typing(id: string, from: { readonly id: string; readonly name: string }): void;
  /** The sequence number of the latest log entry, 0 when nothing was said yet. */
  latest(id: string): Promise<number>;
  /** Up to `limit` log entries after a sequence number, oldest first. */
  read(id: string, after: number, limit: number): Promise<readonly DirectLineEntry[]>;
  /** Calls back when something may be new; hints may be lost or repeated. Returns what ends it. */
  watch(id: string, listener: (hint: DirectLineHint) => void): () => void;
  /** Keeps a file and answers its unguessable id. */
  saveUpload(id: string, file: UploadedFile): Promise<string>;
  findUpload(uploadId: string): Promise<UploadedFile | null>;
}

/** A conversation about to start; `locale` is a language tag, null when the client names none. */
export interface NewDirectLineConversation {
  readonly id: string;
  readonly user: { readonly id: string; readonly name?: string } | null;
  readonly locale: string | null;
}

/** What came of an activity a client posted. */
export interface Posted {
  readonly activityId: string;
  /** The bot's answer to an invoke; null when there was none. */
  readonly invokeResponse: { readonly status: number; readonly body?: unknown } | null;
  readonly outcome: 'done' | 'duplicate' | 'failed';
}

/** One entry of a conversation's log. */
export interface DirectLineEntry {
  readonly sequence: number;
  readonly activity: Activity;
}

/** Why a stream should look: the log grew, or somebody is typing. */
export type DirectLineHint =
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'typing';
      readonly from: { readonly id: string; readonly name: string; readonly role: 'user' | 'bot' | 'agent' };
    };
