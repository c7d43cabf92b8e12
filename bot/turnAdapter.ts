import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';

/**
 * Collects what the bot says during a turn instead of sending it, so that it is written down before anything
 * leaves. Trace activities of the SDK are dropped, and so is typing: the whole turn takes milliseconds.
 */
export class TurnAdapter extends BotAdapter {
  readonly said: Partial<Activity>[] = [];
  invokeResponse: InvokeResponse | null = null;

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities) {
      if (activity.type === ActivityTypes.InvokeResponse) this.invokeResponse = activity.value;
      else if (activity.type !== ActivityTypes.Trace && activity.type !== ActivityTypes.Typing) {
        this.said.push(activity);
      }
    }
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity(): Promise<never> {
    throw new Error('What was said stays: the log is append-only.');
  }

  override async deleteActivity(): Promise<never> {
    throw new Error('What was said stays: the log is append-only.');
  }

  override async continueConversation(_reference: Partial<ConversationReference>): Promise<never> {
    throw new Error('Use an event of the conversation store to continue a conversation.');
  }
}
