import { randomBytes } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { DirectLineConversations, Posted } from './conversations.ts';
import { refusals } from './refusals.ts';

const channelDataSchema = z.object({ clientActivityID: z.string().min(1).max(100) });

/**
 * Hands an activity to the bot and answers its id once the turn is done.
 *
 * Throws HttpError 502 when the bot failed or refused an invoke, 504 when it is still busy after `turnMs`; the
 * turn goes on then, and the same activity sent again answers as this one would have.
 */
export async function deliver(
  conversations: DirectLineConversations,
  conversationId: string,
  activity: Partial<Activity>,
  turnMs: number,
): Promise<{ id: string }> {
  if (activity.type === 'typing') {
    conversations.typing(conversationId, { id: activity.from?.id ?? '', name: activity.from?.name ?? '' });
    return { id: randomId() };
  }
  const posting = conversations.post(conversationId, activity, deliveryIdOf(activity));
  const posted = await within(turnMs, posting);
  if (posted.outcome === 'failed') throw refusals.botFailed();
  if (activity.type === 'invoke' && !isSuccess(posted.invokeResponse)) throw refusals.botFailed();
  return { id: posted.activityId };
}

/** Prefixed, so that a client cannot use up the delivery ids of others, such as the desk's events. */
function deliveryIdOf(activity: Partial<Activity>): string {
  const parsed = channelDataSchema.safeParse(activity.channelData);
  return `client/${parsed.success ? parsed.data.clientActivityID : randomId()}`;
}

function isSuccess(response: Posted['invokeResponse']): boolean {
  return response !== null && response.status >= 200 && response.status < 300;
}

async function within(ms: number, posting: Promise<Posted>): Promise<Posted> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refusals.botTimedOut()), ms);
  });
  try {
    return await Promise.race([posting, late]);
  } finally {
    clearTimeout(timer);
  }
}

function randomId(): string {
  return randomBytes(16).toString('base64url');
}
