import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';

/** A question that fits what somebody is typing. */
export interface Found {
  readonly article: string;
  readonly text: string;
}

const mostResults = 15;
const search = z.object({
  queryText: z.string().catch(''),
  queryOptions: z.object({ top: z.number() }).optional().catch(undefined),
});
const query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
  queryOptions: z.object({ count: z.number() }).optional().catch(undefined),
});

/**
 * What Teams gets for an invoke: results for type-ahead and the message extension (an empty query included), 200
 * for what needs no answer, 501 for what the bot does not offer. Never throws, and never runs the talk.
 */
export function answerInvoke(
  name: string | undefined,
  value: unknown,
  find: (text: string, limit: number) => readonly Found[],
): InvokeResponse {
  switch (name) {
    case 'application/search': {
      const asked = search.safeParse(value);
      if (!asked.success) return { status: 400 };
      const limit = Math.min(mostResults, Math.max(1, asked.data.queryOptions?.top ?? mostResults));
      const results = find(asked.data.queryText, limit).map(({ text }) => ({ title: text, value: text }));
      const type = 'application/vnd.microsoft.search.searchResponse';
      return { status: 200, body: { statusCode: 200, type, value: { results } } };
    }
    case 'composeExtension/query': {
      const asked = query.safeParse(value);
      if (!asked.success) return { status: 400 };
      const text = asked.data.parameters.find((parameter) => parameter.name === 'query')?.value;
      const attachments = find(typeof text === 'string' ? text : '', mostResults).map(thumbnail);
      return {
        status: 200,
        body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
      };
    }
    case 'message/submitAction':
    case 'signin/failure':
    case 'signin/verifyState':
    case 'handoff/action':
      return { status: 200, body: {} };
    default:
      return { status: 501 };
  }
}

function thumbnail({ text }: Found) {
  const card = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: text } };
  return { ...card, preview: card };
}
