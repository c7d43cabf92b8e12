import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { filePathOf } from '../../fileAddress.ts';
import { cleanJson } from './cleanText.ts';
import { refusals } from './refusals.ts';
import { type DirectLineUser, localeSchema, nameSchema } from './users.ts';

/** The types a client may send; the others describe what only a channel can know. */
const types = ['message', 'event', 'invoke', 'typing', 'endOfConversation'] as const;

const thumbnailShape = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=]*$/i;

const attachmentSchema = z.object({
  contentType: z.string().max(200),
  contentUrl: z.string().nullish(),
  content: z.unknown().optional(),
  name: z.string().max(400).nullish(),
  thumbnailUrl: z.string().nullish(),
});

type IncomingAttachment = z.infer<typeof attachmentSchema>;

/** Everything is optional that a careless client may get wrong without harm; what is not listed is dropped. */
const activitySchema = z.object({
  type: z.enum(types),
  from: z.object({ id: z.string().max(200).nullish(), name: nameSchema.nullish() }).nullish(),
  text: z.string().nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish().catch(null),
  locale: localeSchema,
  localTimezone: z.string().max(64).nullish().catch(null),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  valueType: z.string().max(200).nullish().catch(null),
  code: z.string().max(200).nullish().catch(null),
  replyToId: z.string().max(200).nullish().catch(null),
  channelData: z.unknown().optional(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .max(50)
    .nullish()
    .catch(null),
  attachments: z.array(attachmentSchema).max(25).nullish(),
});

/** An activity of a client, as far as clients have a say. */
export type IncomingActivity = z.infer<typeof activitySchema>;

/**
 * What a client sent, reduced to what it may say: no id, time, conversation, recipient, address, channel or role
 * of its own. Throws HttpError 400 where clients know the codes for: no or unknown type, a server's event.
 */
export function readIncomingActivity(body: unknown): IncomingActivity {
  const parsed = activitySchema.safeParse(cleanJson(body));
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => issue.path.join('.') || 'body');
    if (paths.some((path) => path === 'type' || path.startsWith('from'))) {
      throw refusals.missingProperty('Invalid or missing activities in HTTP body.');
    }
    throw refusals.badArgument(`The activity is not valid: ${paths.slice(0, 5).join(', ')}.`);
  }
  if (isServerName(parsed.data.name)) throw refusals.badArgument('Clients may not send desk events.');
  return parsed.data;
}

/** The activity as the bot gets it, written by `user`. */
export function toBotActivity(activity: IncomingActivity, user: DirectLineUser): Partial<Activity> {
  const { from: _, attachments, ...rest } = activity;
  const said = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...Object.fromEntries(said),
    type: activity.type,
    from: { id: user.id, name: user.name ?? '', role: 'user' },
    ...(attachments && attachments.length > 0 && { attachments: attachments.map(toBotAttachment) }),
  };
}

/** A file's address must be one of ours, so that nothing reaches an agent as a file that was not uploaded here. */
function toBotAttachment(attachment: IncomingAttachment): NonNullable<Activity['attachments']>[number] {
  const { contentType, contentUrl, content, name, thumbnailUrl } = attachment;
  const path = contentUrl ? filePathOf(contentUrl) : null;
  if (contentUrl && path === null) throw refusals.badArgument('Send files through upload.');
  return {
    contentType,
    ...(path !== null && { contentUrl: path }),
    ...(content !== undefined && content !== null && { content }),
    ...(name && { name }),
    ...(thumbnailUrl && thumbnailShape.test(thumbnailUrl) && { thumbnailUrl }),
  };
}

/** Whether a name belongs to the events the desk sends the bot (`desk/signed-in` …), however it is spelled. */
function isServerName(name: string | null | undefined): boolean {
  return /^desk\s*\//i.test((name ?? '').normalize('NFKC').replace(/^[\s\p{C}]+/u, ''));
}
