import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { HttpError } from './httpError.ts';
import { readBytes } from './readBody.ts';

const largestBytes = 8 * 1024;

/**
 * The fields of a submitted HTML form, checked by a schema; of a field sent twice the last one counts.
 * Throws HttpError 400, 408, 413 or 415 that says what was wrong.
 */
export async function readForm<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
): Promise<z.infer<Schema>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'UnsupportedMediaType', 'Send the form as application/x-www-form-urlencoded.');
  }
  const fields = new URLSearchParams((await readBytes(request, largestBytes)).toString('utf8'));
  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) throw new HttpError(400, 'BadArgument', 'The form is not complete.');
  return parsed.data;
}
