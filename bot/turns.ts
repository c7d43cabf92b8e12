import type { Activity, InvokeResponse } from 'botbuilder';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { isLogged, receivedActivity } from './receivedActivity.ts';
import {
  activityId,
  type Conversation,
  type ConversationChange,
  type Entry,
  needsSending,
} from './store/conversation.ts';
import type { ConversationStore } from './store/conversationStore.ts';
import type { Database, Queryable } from './store/database.ts';
import { onceMore } from './store/onceMore.ts';
import { isPassing } from './store/passing.ts';
import type { Signal, Signals } from './store/signals.ts';

/** One activity on its way to the bot. */
interface Incoming {
  /** Key of the conversation, which must exist. */
  readonly conversation: string;
  /** Names this delivery within the conversation; the same one twice runs once. */
  readonly deliveryId: string;
  readonly activity: Partial<Activity>;
  /** Entra identity vouched for by the channel (Teams); null where the channel knows nobody. */
  readonly identity?: ChannelIdentity | null;
}

interface ChannelIdentity {
  readonly tenantId: string;
  readonly aadObjectId: string;
}

interface TurnResult {
  /** `failed`: the bot stumbled; the message is kept and an apology was said. */
  readonly outcome: 'done' | 'duplicate' | 'failed';
  readonly activityId: string;
  readonly invokeResponse: InvokeResponse | null;
}

/** What the bot gets to work with in one turn; all it writes goes through `tx`. */
export interface BotTurn {
  readonly tx: Queryable;
  readonly conversation: Conversation;
  readonly activity: Partial<Activity>;
  readonly identity: ChannelIdentity | null;
  readonly now: Date;
  /** A hint for others, spread once the turn is committed. */
  readonly emit: (signal: Signal) => void;
}

/** What the bot says in a turn, and what of the conversation that changes. */
export interface BotAnswer {
  readonly said: readonly Partial<Activity>[];
  readonly invokeResponse: InvokeResponse | null;
  readonly change: ConversationChange;
}

interface TurnsOptions {
  readonly db: Database;
  readonly conversations: ConversationStore;
  readonly signals: Signals;
  readonly clock: Clock;
  readonly log: Log;
  /** The bot: runs in memory and calls nobody over the network. */
  readonly answer: (turn: BotTurn) => Promise<BotAnswer>;
  /** What to say when it stumbled, in the conversation's language. */
  readonly apologize: (conversation: Conversation) => readonly Partial<Activity>[];
  /** Takes codes and passwords out of what a person wrote before it is written anywhere. */
  readonly redact: (text: string, conversation: Conversation) => string;
}

/** Runs the bot, one turn of a conversation at a time in all processes. */
export interface Turns {
  /**
   * Runs the bot once for an activity: delivery, state, log and outgoing messages are one commit, and only then
   * anybody hears of it. Null when the conversation does not exist; throws when the database fails.
   */
  run(incoming: Incoming): Promise<TurnResult | null>;
  /** The same inside a transaction of the caller, who spreads the signals returned after its commit. */
  runIn(
    tx: Queryable,
    incoming: Incoming,
  ): Promise<{ result: TurnResult; signals: readonly Signal[] } | null>;
}

/** Turns over the database. */
export function createTurns(options: TurnsOptions): Turns {
  const { db, conversations, signals, clock, log } = options;

  async function attempt(tx: Queryable, incoming: Incoming, answer: TurnsOptions['answer']) {
    const now = clock();
    const key = incoming.conversation;
    const locked = await conversations.lockForDelivery(tx, {
      conversation: key,
      deliveryId: incoming.deliveryId,
      now,
    });
    if (!locked) return null;
    const { conversation } = locked;
    if (!locked.isNew) return { result: await repeated(tx, incoming), signals: [] };

    const emitted: Signal[] = [{ kind: 'conversation', id: key }];
    const activity = receivedActivity(incoming.activity, conversation, now, options.redact);
    const identity = incoming.identity ?? null;
    const emit = (signal: Signal) => void emitted.push(signal);
    const reply = await answer({ tx, conversation, activity, identity, now, emit });
    await conversations.append(tx, conversation, entries(activity, reply.said), now, reply.change);
    if (reply.invokeResponse) {
      await conversations.saveResponse(tx, key, incoming.deliveryId, reply.invokeResponse);
    }
    if (needsSending(conversation.channel) && reply.said.length > 0) emitted.push({ kind: 'outbox' });
    const id = activity.id ?? '';
    return {
      result: { outcome: 'done' as const, activityId: id, invokeResponse: reply.invokeResponse },
      signals: emitted,
    };
  }

  async function repeated(
    tx: Queryable,
    { conversation, deliveryId, activity }: Incoming,
  ): Promise<TurnResult> {
    const past = await conversations.findDelivery(tx, conversation, deliveryId);
    return {
      outcome: 'duplicate',
      activityId: activity.id ?? activityId(conversation, past?.sequence ?? 0),
      invokeResponse: (past?.response as InvokeResponse | null) ?? null,
    };
  }

  async function run(incoming: Incoming): Promise<TurnResult | null> {
    const answered = () => db.transaction((tx) => attempt(tx, incoming, options.answer));
    const ids = { conversation: incoming.conversation, delivery: incoming.deliveryId };
    let failed = false;
    // The delivery id keeps what was committed after all from being done twice.
    const done = await onceMore(answered, () => log.warn('turn repeated', ids)).catch((error) => {
      if (isPassing(error)) throw error;
      failed = true;
      log.error('turn failed', error, ids);
      return db.transaction((tx) => attempt(tx, incoming, async (turn) => apology(turn.conversation)));
    });
    if (!done) return null;
    for (const signal of done.signals) signals.publish(signal);
    return failed && done.result.outcome === 'done' ? { ...done.result, outcome: 'failed' } : done.result;
  }

  function apology(conversation: Conversation): BotAnswer {
    return { said: options.apologize(conversation), invokeResponse: { status: 500 }, change: {} };
  }

  return {
    run,
    runIn: (tx, incoming) => attempt(tx, incoming, options.answer),
  };
}

function entries(activity: Partial<Activity>, said: readonly Partial<Activity>[]): Entry[] {
  const { recipient: _recipient, serviceUrl: _serviceUrl, ...own } = activity;
  return [
    ...(isLogged(activity) ? [{ author: 'user' as const, activity: own }] : []),
    ...said.map((reply) => ({ author: 'bot' as const, activity: reply })),
  ];
}
