import type { IncomingMessage } from 'node:http';

/**
 * The address a request came from. Each trusted proxy in front adds one entry at the right of X-Forwarded-For; what
 * stands further left was written by the client and is not believed.
 */
export function clientAddress(trustedProxies: number): (request: IncomingMessage) => string {
  return (request) => {
    const direct = request.socket.remoteAddress ?? 'unknown';
    if (trustedProxies === 0) return direct;
    const forwarded = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return forwarded.at(-trustedProxies) ?? direct;
  };
}
