import type { Next, Request, RequestHandler, Response } from 'restify';

/** The address space of the channel. */
export const basePath = '/v3/directline';

/** Whether an address belongs to the channel. */
function isDirectLinePath(path: string): boolean {
  return path === basePath || path.startsWith(`${basePath}/`);
}

/**
 * Lets pages of other origins read every answer of the channel, errors and unknown addresses included, and
 * answers preflights. With trusted origins only those, and with cookies; otherwise anyone, without.
 */
export function createCors(trustedOrigins: readonly string[]): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    if (!isDirectLinePath(request.path())) return next();
    allowOrigin(request.headers.origin, trustedOrigins, response);
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'authorization, content-type, content-disposition, x-ms-bot-agent, x-requested-with',
    );
    response.setHeader('Access-Control-Max-Age', '7200');
    response.writeHead(204);
    response.end();
    return next(false);
  };
}

function allowOrigin(origin: string | undefined, trusted: readonly string[], response: Response): void {
  if (trusted.length === 0) response.setHeader('Access-Control-Allow-Origin', '*');
  else {
    response.setHeader('Vary', 'Origin');
    if (origin === undefined || !trusted.includes(origin)) return;
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
}
