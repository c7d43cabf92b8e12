import { type Activity, ActivityTypes } from 'botbuilder';
import { activityId, type Conversation, channelConversationId } from './store/conversation.ts';

/** The activity as the bot sees it: named, addressed and timed by us, never by the client. */
export function receivedActivity(
  activity: Partial<Activity>,
  conversation: Conversation,
  now: Date,
  redact: (text: string, conversation: Conversation) => string,
): Partial<Activity> {
  // An answer names the message it answers; what is not in the log has no name to give.
  const id = isLogged(activity) ? activityId(conversation.id, conversation.lastSequence + 1) : undefined;
  return {
    ...activity,
    ...(activity.id || id ? { id: activity.id ?? id } : {}),
    ...(typeof activity.text === 'string' ? { text: redact(activity.text, conversation) } : {}),
    ...(activity.value === undefined
      ? {}
      : { value: redactIn(activity.value, (text) => redact(text, conversation)) }),
    ...(activity.locale || !conversation.language ? {} : { locale: conversation.language }),
    timestamp: now,
    channelId: conversation.channel,
    serviceUrl: conversation.reference.serviceUrl ?? '',
    recipient: conversation.reference.bot ?? { id: 'bot', name: '' },
    conversation: {
      isGroup: false,
      conversationType: 'personal',
      name: '',
      ...conversation.reference.conversation,
      id: channelConversationId(conversation.id),
    },
  };
}

/** The fields of a submitted card with what people typed redacted; ids have no spaces and stay as they are. */
function redactIn(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return /\s/.test(value) ? redact(value) : value;
  if (Array.isArray(value)) return value.map((item) => redactIn(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactIn(item, redact)]));
}

/** Messages and client events are logged; what the desk itself sends in, invokes and updates are not. */
export function isLogged({ type, name }: Partial<Activity>): boolean {
  return type === ActivityTypes.Message || (type === ActivityTypes.Event && !name?.startsWith('desk/'));
}
