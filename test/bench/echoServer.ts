import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  ConversationState,
  MemoryStorage,
  TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import { createLog } from '../../bot/log.ts';
import { readJson } from '../../bot/web/readBody.ts';
import { createServer, route, sendJson } from '../../bot/web/server.ts';

/** What bench:turns compares with: an echo bot with a counter in MemoryStorage, and nothing else. */
class EchoAdapter extends BotAdapter {
  said: Partial<Activity>[] = [];

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]) {
    this.said.push(...activities);
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity() {}

  override async deleteActivity() {}

  override async continueConversation(_reference: Partial<ConversationReference>) {}
}

const log = createLog({ format: 'text' });
const server = createServer(log);
const state = new ConversationState(new MemoryStorage());
const turns = state.createProperty<number>('turns');
let nextId = 0;

server.get(
  '/health',
  route(log, async (_request, response) => sendJson(response, 200, {})),
);
server.post(
  '/activities',
  route(log, async (request, response) => {
    const activity = await readJson(request, z.looseObject({ text: z.string() }));
    const adapter = new EchoAdapter();
    const context = new TurnContext(adapter, activity as Partial<Activity>);
    const turn = (await turns.get(context, 0)) + 1;
    await context.sendActivity(`${turn}: ${activity.text}`);
    await turns.set(context, turn);
    await state.saveChanges(context);
    nextId += 1;
    sendJson(response, 200, { id: String(nextId) });
  }),
);
server.listen(Number(process.env.PORT), '127.0.0.1');
