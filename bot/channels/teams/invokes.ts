import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../../../knowledge/language.ts';
import { articleResult } from './articleCard.ts';
import type { FindArticles } from './findArticles.ts';
import { teamsWords } from './words.ts';

const mostResults = 15;
const query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
});
const search = z.object({
  queryText: z.string().catch(''),
  queryOptions: z.object({ top: z.number() }).optional().catch(undefined),
});
const exchange = z.object({ id: z.string().catch(''), connectionName: z.string().catch('') });
const consent = z.object({ action: z.enum(['accept', 'decline']) });

/**
 * What Teams gets for an invoke that needs no talk: results for type-ahead and the message extension (an empty query
 * included), a friendly sentence where it would open something the bot does not have, and a plain 200 otherwise.
 * Never throws, and never a 5xx, for which Teams shows "Something went wrong".
 */
export function answerInvoke(
  name: string | undefined,
  value: unknown,
  { language, find }: { readonly language: Language; readonly find: FindArticles },
): InvokeResponse {
  const words = teamsWords[language];
  switch (name) {
    case 'application/search': {
      const { queryText, queryOptions } = search.catch({ queryText: '' }).parse(value);
      const limit = Math.min(mostResults, Math.max(1, Math.floor(queryOptions?.top ?? mostResults)));
      const results = find(queryText, language, limit).map(({ text }) => ({ title: text, value: text }));
      const type = 'application/vnd.microsoft.search.searchResponse';
      return ok({ statusCode: 200, type, value: { results } });
    }
    case 'composeExtension/query': {
      const asked = query.catch({ parameters: [] }).parse(value);
      const text = asked.parameters.find((parameter) => parameter.name === 'query')?.value;
      const found = find(typeof text === 'string' ? text : '', language, mostResults);
      return results(found.map(({ article }) => articleResult(article)));
    }
    case 'composeExtension/selectItem':
    case 'composeExtension/queryLink':
    case 'composeExtension/anonymousQueryLink':
      return results([]);
    case 'task/fetch':
    case 'task/submit':
    case 'message/fetchTask':
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return ok({ task: { type: 'message', value: words.nothingToOpen } });
    case 'config/fetch':
    case 'config/submit':
      return ok({ config: { type: 'message', value: words.nothingToOpen } });
    case 'signin/tokenExchange': {
      const { id, connectionName } = exchange.catch({ id: '', connectionName: '' }).parse(value);
      const failureDetail = 'The bot does not sign people in: Teams says who they are.';
      return { status: 412, body: { id, connectionName, failureDetail } };
    }
    case 'fileConsent/invoke':
      return consent.safeParse(value).success ? { status: 200 } : { status: 400 };
    default:
      return ok({});
  }
}

function ok(body: object): InvokeResponse {
  return { status: 200, body };
}

function results(attachments: readonly object[]): InvokeResponse {
  return ok({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });
}
