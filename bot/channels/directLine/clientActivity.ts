import type { Activity, Attachment } from 'botbuilder';
import { filePathOf } from '../../fileAddress.ts';

/** An activity as clients see it. */
export type ClientActivity = Omit<Partial<Activity>, 'conversation' | 'from'> & {
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string };
};

const hiddenTypes = new Set([
  'conversationUpdate',
  'invoke',
  'invokeResponse',
  'trace',
  'typing',
  'installationUpdate',
]);

/**
 * What of a log entry is for clients: null for what only the bot and the desk exchange, otherwise the activity
 * with absolute file addresses and without routing data. The role is left out as Azure does; clients derive it.
 */
export function toClientActivity(
  activity: Activity,
  conversationId: string,
  address: string,
): ClientActivity | null {
  if (hiddenTypes.has(activity.type) || activity.name?.startsWith('desk/')) return null;
  const {
    recipient: _recipient,
    serviceUrl: _serviceUrl,
    callerId: _callerId,
    from,
    attachments,
    ...rest
  } = activity;
  return {
    ...rest,
    channelId: 'directline',
    conversation: { id: conversationId },
    from: { id: from.id, ...(from.name && { name: from.name }) },
    ...(attachments && { attachments: attachments.map((attachment) => withAddress(attachment, address)) }),
  };
}

function withAddress(attachment: Attachment, address: string): Attachment {
  const path = attachment.contentUrl ? filePathOf(attachment.contentUrl) : null;
  return path === null ? attachment : { ...attachment, contentUrl: address + path };
}
