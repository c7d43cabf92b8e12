import type { Activity, Attachment, ConversationReference } from 'botbuilder';
import { z } from 'zod';

interface OutgoingOptions {
  readonly reference: Partial<ConversationReference>;
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: string;
}

const ofAgent = z.object({ desk: z.object({ by: z.literal('agent'), agent: z.string().min(1) }) });
const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const card = z.looseObject({ type: z.literal('AdaptiveCard') });
/** Pictures that Teams shows in place; other files it takes only as links. */
const shownTypes = new Set(['image/png', 'image/jpeg', 'image/gif']);

/**
 * What was said, as Teams shows it: the bot's account speaks for everybody there, so an agent's message begins with
 * the agent's name; pictures have whole addresses, and other files are buttons that download them.
 */
export function toTeams(said: Activity, { reference, publicUrl }: OutgoingOptions): Partial<Activity> {
  const agent = ofAgent.safeParse(said.channelData).data?.desk.agent;
  const text = agent === undefined ? said.text : [`${agent}:`, said.text].filter(Boolean).join(' ');
  return {
    type: said.type,
    ...(text ? { text } : {}),
    ...(said.textFormat ? { textFormat: said.textFormat } : {}),
    ...(said.locale ? { locale: said.locale } : {}),
    ...(said.summary ? { summary: said.summary } : {}),
    ...(said.attachments ? { attachments: said.attachments.map((each) => attached(each, publicUrl)) } : {}),
    ...(said.inputHint ? { inputHint: said.inputHint } : {}),
    ...addressed(reference),
  };
}

/** Somebody at the desk is writing: shown for some seconds. */
export function typingInTeams(reference: Partial<ConversationReference>): Partial<Activity> {
  return { type: 'typing', ...addressed(reference) };
}

function addressed({
  bot,
  user,
  conversation,
  channelId,
}: Partial<ConversationReference>): Partial<Activity> {
  return {
    ...(bot ? { from: bot } : {}),
    ...(user ? { recipient: user } : {}),
    ...(conversation ? { conversation } : {}),
    ...(channelId ? { channelId } : {}),
  };
}

function attached(attachment: Attachment, publicUrl: string): Attachment {
  const { contentType, contentUrl, name = '' } = attachment;
  if (contentType === adaptiveCard) return { contentType, content: wide(attachment.content) };
  if (contentUrl === undefined) return attachment;
  const address = contentUrl.startsWith('/') ? `${publicUrl}${contentUrl}` : contentUrl;
  if (shownTypes.has(contentType)) return { contentType, contentUrl: address, name };
  return {
    contentType: 'application/vnd.microsoft.card.hero',
    content: { buttons: [{ type: 'openUrl', title: name || address, value: address }] },
  };
}

/** Uses the whole width of the chat, which Teams does not by itself. */
function wide(content: unknown): unknown {
  const { data } = card.safeParse(content);
  return data ? { ...data, msteams: { width: 'Full' } } : content;
}
