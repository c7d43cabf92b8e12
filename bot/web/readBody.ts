import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { HttpError } from './httpError.ts';

const largestBytes = 256 * 1024;
const deepestNesting = 32;
const slowestMs = 10_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The JSON body of a request, checked by a schema.
 *
 * Takes identity-encoded `application/json` of at most 256 KB and 32 levels, within 10 s; an absent body is `{}`.
 * Throws HttpError 400, 408, 413 or 415 that says what was wrong.
 */
export async function readJson<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = await readText(request);
  if (text !== '' && !/^application\/(json|[\w.+-]+\+json)\b/i.test(request.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'UnsupportedMediaType', 'Send the body as application/json.');
  }
  return checkJson(text, schema);
}

/** The same checks for JSON that came inside something else, such as a part of a form. */
export function checkJson<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema> {
  if (Buffer.byteLength(text) > largestBytes) throw tooLarge(largestBytes);
  const parsed = schema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new HttpError(400, 'BadArgument', `The body is not valid: ${faults.slice(0, 5).join('; ')}.`);
}

/** The raw bytes of a body of at most `limit` bytes. Throws HttpError 408, 413 or 415. */
export async function readBytes(
  request: IncomingMessage,
  limit: number,
  timeoutMs = slowestMs,
): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding && encoding !== 'identity') {
    throw new HttpError(415, 'UnsupportedEncoding', 'Send the body without compression.');
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      reject(new HttpError(408, 'RequestTimeout', 'The body did not arrive in time.'));
      request.pause();
    }, timeoutMs);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        clearTimeout(timer);
        request.pause();
        reject(tooLarge(limit));
      } else chunks.push(chunk);
    });
    const finish = (settle: () => void) => () => {
      clearTimeout(timer);
      settle();
    };
    request.on(
      'end',
      finish(() => resolve(Buffer.concat(chunks))),
    );
    request.on(
      'error',
      finish(() => reject(new HttpError(400, 'BadArgument', 'The body was cut off.'))),
    );
    request.on(
      'close',
      finish(() => reject(new HttpError(400, 'BadArgument', 'The body was cut off.'))),
    );
  });
}

async function readText(request: IncomingMessage): Promise<string> {
  return (await readBytes(request, largestBytes)).toString('utf8').trim();
}

function parse(text: string): unknown {
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BadArgument', 'The body is not valid JSON.');
  }
  refuseUnsafe(value, 1);
  return value;
}

function refuseUnsafe(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepestNesting) {
    throw new HttpError(400, 'BadArgument', `The body is nested deeper than ${deepestNesting} levels.`);
  }
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value) && forbiddenKeys.has(key)) {
      throw new HttpError(400, 'BadArgument', `The body has a forbidden key: ${key}.`);
    }
    refuseUnsafe(child, depth + 1);
  }
}

function tooLarge(limit: number): HttpError {
  return new HttpError(413, 'MessageSizeTooBig', `The body is larger than ${limit} bytes.`);
}
