import type { IncomingMessage } from 'node:http';
import { HttpError } from './httpError.ts';

/**
 * Throws HttpError 403 when a page of another site sent this request.
 *
 * Browsers say where a request comes from and no page can change it; programs that are no browser say nothing and
 * carry no cookies by themselves.
 */
export function requireSameOrigin(request: IncomingMessage, publicUrl: string): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOurs =
    site === undefined
      ? origin === undefined || origin === new URL(publicUrl).origin || origin === `http://${host}`
      : site === 'same-origin';
  if (!isOurs) throw new HttpError(403, 'ForeignOrigin', 'This can only be sent from our own page.');
}
