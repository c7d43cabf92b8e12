import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';

const pressed = z.object({
  action: z.object({
    verb: z.string().max(200).optional().catch(undefined),
    data: z.record(z.string(), z.unknown()).optional().catch(undefined),
  }),
});

/** What an `Action.Execute` button submits, as an `Action.Submit` would have; null when it is none. */
export function executed(value: unknown): Readonly<Record<string, unknown>> | null {
  const { data } = pressed.safeParse(value);
  return data ? (data.action.data ?? {}) : null;
}

/** Shows a sentence at the card that was pressed. */
export function saidAtCard(text: string): InvokeResponse {
  return cardAnswer(200, 'application/vnd.microsoft.activity.message', text);
}

/** Says at the card that it did not work; the HTTP status stays 200, as Teams expects. */
export function cardFault(statusCode: 400 | 500, message: string): InvokeResponse {
  const code = statusCode === 400 ? 'BadRequest' : 'ServiceError';
  return cardAnswer(statusCode, 'application/vnd.microsoft.error', { code, message });
}

function cardAnswer(statusCode: number, type: string, value: unknown): InvokeResponse {
  return { status: 200, body: { statusCode, type, value } };
}
