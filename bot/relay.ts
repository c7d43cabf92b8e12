import { type Activity, ActivityTypes } from 'botbuilder';
import type { Holder } from './store/conversation.ts';

/**
 * The gate before the dialogs: who answers this activity – the talk, the agent who holds the conversation
 * (it only has to be written down), or nobody.
 */
export function relay(holder: Holder, activity: Partial<Activity>): 'talk' | 'agent' | 'nobody' {
  if (activity.type === ActivityTypes.Typing) return 'nobody';
  if (holder !== 'agent') return 'talk';
  return activity.type === ActivityTypes.Message ? 'agent' : 'nobody';
}
