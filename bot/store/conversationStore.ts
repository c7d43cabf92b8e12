import type { Activity } from 'botbuilder';
import {
  activityId,
  type Conversation,
  type ConversationChange,
  channelConversationId,
  type Delivery,
  type DeskEvent,
  type Entry,
  type LockedForDelivery,
  type LoggedActivity,
  type NewConversation,
  needsSending,
  type PastDelivery,
} from './conversation.ts';
import type { Database, Queryable } from './database.ts';

/** Conversations and their logs. */
export interface ConversationStore {
  /** Adds the conversation unless it is there already; true when it was added. */
  create(tx: Queryable, conversation: NewConversation): Promise<boolean>;
  find(id: string): Promise<Conversation | null>;
  /** Locks the row until the transaction ends: nobody else can run a turn or write to the log meanwhile. */
  lock(tx: Queryable, id: string): Promise<Conversation | null>;
  /** Locks like `lock` and notes the delivery; `isNew` is false when this delivery was worked on before. */
  lockForDelivery(tx: Queryable, delivery: Delivery): Promise<LockedForDelivery | null>;
  /** What an earlier run of this delivery came to. */
  findDelivery(tx: Queryable, id: string, deliveryId: string): Promise<PastDelivery | null>;
  /** Keeps the answer to an invoke for its redelivery. */
  saveResponse(tx: Queryable, id: string, deliveryId: string, response: unknown): Promise<void>;
  /**
   * Writes to the log of a conversation locked in `tx`, giving each activity its sequence number, id, timestamp and
   * conversation; for channels that have to be called, what bot and agents say also goes to the outbox.
   * `change` is saved in the same statement. Publish a `conversation` signal after the commit.
   */
  append(
    tx: Queryable,
    conversation: Conversation,
    entries: readonly Entry[],
    now: Date,
    change?: ConversationChange,
  ): Promise<LoggedActivity[]>;
  /** Changes who holds it, who is verified in it, its language, state or reference, within `tx`. */
  update(tx: Queryable, id: string, change: ConversationChange): Promise<void>;
  /** Up to `limit` log entries after a sequence number, oldest first. */
  read(id: string, after: number, limit: number): Promise<LoggedActivity[]>;
  /** An event for the bot that survives a crash; publish an `events` signal after the commit. */
  addEvent(tx: Queryable, id: string, event: DeskEvent, now: Date): Promise<void>;
}

const columns = `id, channel, reference, user_id as "userId", person_id as "personId", language, holder, state,
  last_sequence as "lastSequence", started_at as "startedAt"`;

/** The conversations in the database. */
export function createConversationStore(db: Database): ConversationStore {
  return {
    async create(tx, conversation) {
      const rows = await tx.query(
        `insert into conversations (id, channel, reference, user_id, language, browser_hash, started_at, last_active_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (id) do nothing returning id`,
        [
          conversation.id,
          conversation.channel,
          conversation.reference,
          conversation.userId,
          conversation.language,
          conversation.browserHash ?? null,
          conversation.startedAt,
        ],
      );
      return rows.length > 0;
    },

    async find(id) {
      return first(await db.query<Conversation>(`select ${columns} from conversations where id = $1`, [id]));
    },

    async lock(tx, id) {
      const text = `select ${columns} from conversations where id = $1 for update`;
      return first(await tx.query<Conversation>(text, [id]));
    },

    async lockForDelivery(tx, { conversation, deliveryId, now }) {
      const row = first(
        await tx.query<Conversation & { isNew: boolean }>(
          `with locked as (select ${columns} from conversations where id = $1 for update),
                noted as (
                  insert into inbox (conversation_id, delivery_id, sequence, received_at)
                  select id, $2, "lastSequence" + 1, $3 from locked
                  on conflict do nothing returning 1
                )
           select locked.*, exists (select 1 from noted) as "isNew" from locked`,
          [conversation, deliveryId, now],
        ),
      );
      if (!row) return null;
      const { isNew, ...rest } = row;
      return { conversation: rest, isNew };
    },

    async findDelivery(tx, id, deliveryId) {
      const text = 'select sequence, response from inbox where conversation_id = $1 and delivery_id = $2';
      return first(await tx.query<PastDelivery>(text, [id, deliveryId]));
    },

    async saveResponse(tx, id, deliveryId, response) {
      const text = 'update inbox set response = $3 where conversation_id = $1 and delivery_id = $2';
      await tx.query(text, [id, deliveryId, JSON.stringify(response)]);
    },

    async append(tx, conversation, entries, now, change = {}) {
      const logged = entries.map((entry, index) => complete(conversation, entry, index, now));
      const changes = changedColumns(change, 5);
      await tx.query(
        `with entry as (select * from jsonb_to_recordset($3) as e(sequence bigint, author text, activity jsonb)),
              logged as (
                insert into activities (conversation_id, sequence, author, activity, created_at)
                select $1, sequence, author, activity, $2 from entry
              ),
              outgoing as (
                insert into outbox (conversation_id, sequence, next_attempt_at)
                select $1, sequence, $2 from entry where $4 and author <> 'user'
              )
         update conversations
         set last_sequence = last_sequence + (select count(*) from entry), last_active_at = $2 ${changes.text}
         where id = $1`,
        [conversation.id, now, JSON.stringify(logged), needsSending(conversation.channel), ...changes.values],
      );
      return logged;
    },

    async update(tx, id, change) {
      const changes = changedColumns(change, 2);
      if (changes.values.length === 0) return;
      await tx.query(`update conversations set ${changes.text.slice(1)} where id = $1`, [
        id,
        ...changes.values,
      ]);
    },

    async read(id, after, limit) {
      const text = `select sequence, author, activity from activities
        where conversation_id = $1 and sequence > $2 order by sequence limit $3`;
      return db.query<LoggedActivity>(text, [id, after, limit]);
    },

    async addEvent(tx, id, event, now) {
      const text = 'insert into pending_events (conversation_id, event, created_at) values ($1, $2, $3)';
      await tx.query(text, [id, event, now]);
    },
  };
}

function complete(conversation: Conversation, entry: Entry, index: number, now: Date): LoggedActivity {
  const sequence = conversation.lastSequence + 1 + index;
  const { id: conversationId, channel } = conversation;
  const activity = {
    ...entry.activity,
    // A channel that gave its message an id knows it by that id.
    id:
      entry.author === 'user' && entry.activity.id ? entry.activity.id : activityId(conversationId, sequence),
    timestamp: now.toISOString(),
    channelId: channel,
    conversation: { ...conversation.reference.conversation, id: channelConversationId(conversationId) },
  };
  return { sequence, author: entry.author, activity: activity as unknown as Activity };
}

const columnOf = {
  holder: 'holder',
  personId: 'person_id',
  language: 'language',
  state: 'state',
  reference: 'reference',
  userId: 'user_id',
} as const satisfies Record<keyof ConversationChange, string>;

/** `, column = $n` for each changed field, with the values in the same order. */
function changedColumns(
  change: ConversationChange,
  firstParameter: number,
): { text: string; values: unknown[] } {
  const fields = (Object.keys(columnOf) as (keyof ConversationChange)[]).filter(
    (field) => change[field] !== undefined,
  );
  return {
    text: fields.map((field, index) => `, ${columnOf[field]} = $${firstParameter + index}`).join(''),
    values: fields.map((field) => (field === 'state' ? JSON.stringify(change[field]) : change[field])),
  };
}

function first<Row>(rows: readonly Row[]): Row | null {
  return rows[0] ?? null;
}
