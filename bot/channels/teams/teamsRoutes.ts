import {
  type Activity,
  ActivityTypes,
  type CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { HttpError } from '../../web/httpError.ts';
import { readJson } from '../../web/readBody.ts';
import { route, sendJson } from '../../web/server.ts';
import { isLoopbackUrl } from './azureCloud.ts';
import { type GuardRules, guard, tenantOf } from './guard.ts';
import { answerInvoke, type Found } from './invokes.ts';

export interface TeamsConversations {
  /** Adds the conversation when it is new and keeps where to reach it up to date; `greet` queues the greeting once. */
  meet(
    reference: Partial<ConversationReference>,
    options: { readonly greet: boolean; readonly locale: string | null },
  ): Promise<void>;
  post(
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
    identity: { readonly tenantId: string; readonly aadObjectId: string } | null,
  ): Promise<void>;
}

export interface TeamsRoutesOptions {
  readonly adapter: CloudAdapter;
  /** Null without an app id: then only this machine may write, for local test tools. */
  readonly rules: GuardRules | null;
  readonly conversations: TeamsConversations;
  readonly find: (text: string, limit: number) => readonly Found[];
  readonly clock: Clock;
  readonly log: Log;
}

const incoming = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).optional(),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(500),
  conversation: z.looseObject({ id: z.string().min(1).max(500), tenantId: z.string().optional() }),
  from: z.looseObject({ id: z.string().min(1).max(500), aadObjectId: z.string().optional() }),
  recipient: z.looseObject({ id: z.string().max(500) }),
});

/** `POST /api/messages`: Teams and the other Azure channels, through the guard and the SDK's own check of the signature. */
export function mountTeams(server: Server, options: TeamsRoutesOptions): void {
  const { adapter, rules, log, clock } = options;
  const handler = route(log, async (request: Request, response: Response) => {
    const body = await readJson(request, incoming);
    const authorization = request.headers.authorization;
    const refusal = rules
      ? guard(authorization, body, rules, clock())
      : localRefusal(request, body.serviceUrl);
    if (refusal) {
      log.warn('message refused', { reason: refusal });
      throw forbidden();
    }
    const answer = await runThroughAdapter(adapter, authorization, body, (activity) =>
      work(activity, options),
    );
    if (answer.status === 401 || answer.status === 403) throw forbidden();
    if (answer.status >= 500 && body.type !== ActivityTypes.Invoke)
      throw new HttpError(500, 'ServiceError', 'Please try again.');
    sendJson(response, answer.status, answer.body ?? {});
  });
  server.post('/api/messages', handler);
}

/** Does what an authenticated activity asks for; only an invoke has an answer. */
async function work(activity: Activity, options: TeamsRoutesOptions): Promise<InvokeResponse | null> {
  const { conversations, find } = options;
  const reference = TurnContext.getConversationReference(activity);
  const locale = activity.locale ?? null;
  switch (activity.type) {
    case ActivityTypes.Invoke:
      return answerInvoke(activity.name, activity.value, find);
    case ActivityTypes.Message: {
      const text = TurnContext.removeRecipientMention(activity) ?? activity.text;
      const attachments = activity.attachments?.filter((file) => file.contentType !== 'text/html');
      await conversations.meet(reference, { greet: false, locale });
      await conversations.post(
        reference,
        { ...activity, text: text?.trim(), attachments },
        identityOf(activity),
      );
      return null;
    }
    case ActivityTypes.InstallationUpdate:
      if (activity.action?.startsWith('add')) await conversations.meet(reference, { greet: true, locale });
      return null;
    case ActivityTypes.ConversationUpdate:
      if (activity.membersAdded?.length) await conversations.meet(reference, { greet: true, locale });
      return null;
    default:
      return null;
  }
}

function identityOf(activity: Activity): { tenantId: string; aadObjectId: string } | null {
  const tenantId = tenantOf(activity);
  const aadObjectId = activity.from.aadObjectId;
  return activity.channelId === 'msteams' && tenantId && aadObjectId ? { tenantId, aadObjectId } : null;
}

/** The SDK authenticates; its own error texts stay in here. */
async function runThroughAdapter(
  adapter: CloudAdapter,
  authorization: string | undefined,
  body: object,
  logic: (activity: Activity) => Promise<InvokeResponse | null>,
): Promise<{ status: number; body: unknown }> {
  const answer: { status: number; body: unknown } = { status: 200, body: undefined };
  const response = {
    socket: null,
    header: () => response,
    status: (status: number) => {
      answer.status = status;
      return response;
    },
    send: (content: unknown) => {
      answer.body = typeof content === 'string' ? undefined : content;
      return response;
    },
    end: () => response,
  };
  const request = { method: 'POST', headers: { authorization: authorization ?? '' }, body: { ...body } };
  await adapter.process(request, response, async (context) => {
    const invokeResponse = await logic(context.activity);
    if (invokeResponse)
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: invokeResponse });
  });
  return answer;
}

function localRefusal(request: Request, serviceUrl: unknown): string | null {
  const address = request.socket.remoteAddress ?? '';
  const isLocal = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address);
  if (!isLocal || request.headers['x-forwarded-for']) return 'not from this machine';
  return isLoopbackUrl(serviceUrl) ? null : 'service url not on this machine';
}

function forbidden(): HttpError {
  return new HttpError(403, 'Forbidden', 'This request is not allowed.');
}
