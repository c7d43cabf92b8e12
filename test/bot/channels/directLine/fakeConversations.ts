import { randomBytes } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type {
  DirectLineConversations,
  DirectLineEntry,
  DirectLineHint,
  NewDirectLineConversation,
  Posted,
} from '../../../../bot/channels/directLine/conversations.ts';
import type { UploadedFile } from '../../../../bot/uploadedFile.ts';

export const botId = 'support-bot';

/** Conversations in memory with a bot that repeats what it hears. */
export interface FakeConversations extends DirectLineConversations {
  readonly started: NewDirectLineConversation[];
  readonly typings: { readonly id: string; readonly from: { readonly id: string; readonly name: string } }[];
  /** Everything posted, with its delivery id, as the bot got it. */
  readonly posted: { readonly activity: Partial<Activity>; readonly deliveryId: string }[];
  readonly uploads: Map<string, UploadedFile>;
  /** Writes to the log as the bot or an agent would, and hints unless told not to. */
  say(id: string, activity: Partial<Activity>, hint?: boolean): void;
  hint(id: string, hint: DirectLineHint): void;
  /** Set to hold turns back until it resolves. */
  hold: Promise<void> | null;
  /** Number of open watches of a conversation. */
  watchers(id: string): number;
  /** Reading throws while this is set. */
  brokenBy: Error | null;
}

export function createFakeConversations(): FakeConversations {
  const logs = new Map<string, DirectLineEntry[]>();
  const listeners = new Map<string, Set<(hint: DirectLineHint) => void>>();
  const deliveries = new Map<string, Posted>();

  const append = (id: string, activity: Partial<Activity>): string => {
    const log = logs.get(id) ?? [];
    const sequence = log.length + 1;
    const activityId = activity.id ?? `${id}|${String(sequence).padStart(7, '0')}`;
    const stored = {
      timestamp: new Date(Date.UTC(2026, 10, 23, 9, 0, sequence)),
      ...activity,
      id: activityId,
      channelId: 'directline',
      serviceUrl: 'urn:directline:local',
      conversation: { id },
      recipient: { id: 'somebody' },
    };
    log.push({ sequence, activity: JSON.parse(JSON.stringify(stored)) });
    logs.set(id, log);
    return activityId;
  };
  const fake: FakeConversations = {
    started: [],
    typings: [],
    posted: [],
    uploads: new Map(),
    hold: null,
    brokenBy: null,
    watchers: (id) => listeners.get(id)?.size ?? 0,
    hint(id, hint) {
      for (const listener of [...(listeners.get(id) ?? [])]) listener(hint);
    },
    say(id, activity, hint = true) {
      append(id, { type: 'message', from: { id: botId, name: 'Support desk', role: 'bot' }, ...activity });
      if (hint) fake.hint(id, { kind: 'changed' });
    },
    async start(conversation) {
      if (logs.has(conversation.id)) return false;
      logs.set(conversation.id, []);
      fake.started.push(conversation);
      fake.say(conversation.id, { type: 'conversationUpdate' });
      fake.say(conversation.id, { text: 'Welcome to the support desk.' });
      return true;
    },
    exists: async (id) => logs.has(id),
    async post(id, activity, deliveryId) {
      const earlier = deliveries.get(`${id} ${deliveryId}`);
      if (earlier) return { ...earlier, outcome: 'duplicate' };
      fake.posted.push({ activity, deliveryId });
      const activityId = append(id, activity);
      fake.hint(id, { kind: 'changed' });
      await fake.hold;
      const posted: Posted = {
        activityId,
        invokeResponse: activity.type === 'invoke' ? answerInvoke(activity.name) : null,
        outcome: activity.text === 'please break' ? 'failed' : 'done',
      };
      if (activity.type === 'message' && posted.outcome === 'done') {
        fake.say(id, { text: `You said: ${activity.text ?? ''}`, replyToId: activityId });
      }
      deliveries.set(`${id} ${deliveryId}`, posted);
      return posted;
    },
    typing: (id, from) => fake.typings.push({ id, from }),
    latest: async (id) => logs.get(id)?.length ?? 0,
    async read(id, after, limit) {
      if (fake.brokenBy) throw fake.brokenBy;
      await new Promise((resolve) => setImmediate(resolve));
      return (logs.get(id) ?? []).filter(({ sequence }) => sequence > after).slice(0, limit);
    },
    watch(id, listener) {
      const all = listeners.get(id) ?? new Set();
      listeners.set(id, all.add(listener));
      return () => all.delete(listener);
    },
    async saveUpload(_id, file) {
      const uploadId = randomBytes(24).toString('base64url');
      fake.uploads.set(uploadId, file);
      return uploadId;
    },
    findUpload: async (uploadId) => fake.uploads.get(uploadId) ?? null,
  };
  return fake;
}

function answerInvoke(name: string | undefined): Posted['invokeResponse'] {
  if (name === 'adaptiveCard/action') return { status: 200, body: {} };
  if (name === 'signin/tokenExchange') return { status: 412, body: {} };
  return null;
}
