import type { IncomingHttpHeaders } from 'node:http';

const names = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Whether a host is a name of this very machine, as it stands in an address or a setting. */
export function isThisMachine(host: string): boolean {
  return names.has(host);
}

/**
 * Whether a request comes from this very machine, not through a proxy, and under a name of it: a page of another site
 * whose name was pointed at this machine counts as foreign.
 */
export function isFromThisMachine(request: {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}): boolean {
  const { host = '', forwarded, via, 'x-forwarded-for': forwardedFor } = request.headers;
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/i, '');
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  return isThisMachine(address) && isThisMachine(name) && !(forwarded ?? via ?? forwardedFor);
}
