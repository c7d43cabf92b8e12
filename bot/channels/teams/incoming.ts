import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { checkJson } from '../../web/readBody.ts';

const id = z.string().min(1).max(500);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

const account = z.object({
  id,
  name: optional(z.string().max(500)),
  aadObjectId: optional(z.string().max(100)),
});

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1).max(1000),
  mentioned: z.object({ id: z.string() }),
});

const file = z.object({
  contentType: z.string().max(200),
  contentUrl: optional(z.string().max(4000)),
  name: optional(z.string().max(500)),
});

/** The parts of an activity that the bot reads; whatever else a channel sends is left out. */
export const incomingSchema = z.object({
  type: z.string().min(1).max(100),
  id: optional(id),
  name: optional(z.string().max(200)),
  action: optional(z.string().max(100)),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(2000),
  conversation: z.object({
    id,
    tenantId: optional(z.string().max(100)),
    conversationType: optional(z.string().max(100)),
    isGroup: optional(z.boolean()),
  }),
  from: optional(account),
  recipient: optional(account),
  locale: optional(z.string().max(35)),
  text: optional(z.string()),
  value: z.unknown().optional(),
  entities: z.array(z.unknown()).max(100).catch([]),
  attachments: z.array(z.unknown()).max(100).catch([]),
  membersAdded: z.array(z.unknown()).catch([]),
  channelData: z.unknown().optional(),
});

/** An activity of Teams, as far as the bot reads it. */
export type Incoming = z.infer<typeof incomingSchema>;

/** Group chats and channels have listeners; the bot talks with one person alone. */
export function isPrivate({ conversation: { conversationType, isGroup } }: Incoming): boolean {
  return conversationType === undefined ? !isGroup : conversationType === 'personal';
}

/** A message as the bot hears it: without mentions of itself and without the copy of the text as HTML. */
export function toMessage(incoming: Incoming): Partial<Activity> {
  const { id, from, locale, attachments } = incoming;
  const value = submitted(incoming.value);
  const files = attachments
    .flatMap((each) => file.safeParse(each).data ?? [])
    .filter(({ contentType }) => contentType !== 'text/html');
  return {
    type: 'message',
    ...(id ? { id } : {}),
    ...(from ? { from: { id: from.id, name: from.name ?? '' } } : {}),
    ...(locale ? { locale } : {}),
    text: withoutMentions(incoming),
    ...(value === undefined ? {} : { value }),
    ...(files.length > 0 ? { attachments: files } : {}),
  };
}

function withoutMentions({ text = '', entities, recipient }: Incoming): string {
  const mentions = entities.flatMap((each) => mention.safeParse(each).data ?? []);
  const heard = mentions
    .filter(({ mentioned }) => mentioned.id === recipient?.id)
    .reduce((rest, each) => rest.replaceAll(each.text, ' '), text);
  return heard
    .replace(/<\/?at\b[^<>]{0,100}>/g, '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** What a card submitted; some clients send it as JSON text. */
function submitted(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value;
  try {
    return checkJson(value, z.record(z.string(), z.unknown()));
  } catch {
    return undefined;
  }
}
