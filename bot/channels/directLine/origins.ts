import type { IncomingMessage } from 'node:http';

/**
 * Whether the page that sent a request may host the chat. Requests without `Origin` are not from a page. The
 * server's own list admits our own origin as well; a token's list, made by whoever holds the secret, is exact.
 */
export function isTrustedOrigin(
  request: IncomingMessage,
  lists: {
    readonly server: readonly string[];
    readonly token: readonly string[];
    readonly publicUrl: string | null;
  },
): boolean {
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  if (lists.token.length > 0 && !lists.token.includes(origin)) return false;
  if (lists.server.length === 0 || lists.server.includes(origin)) return true;
  return origin === new URL(ownAddress(request, lists.publicUrl)).origin;
}

/**
 * Where this server is for the sender of a request, without a slash at the end. Without a public address the
 * request's own `Host` is taken, which can mislead nobody but its sender.
 */
export function ownAddress(request: IncomingMessage, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl.replace(/\/+$/, '');
  const host = request.headers.host ?? '';
  if (/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)) return `http://${host}`;
  return `http://127.0.0.1:${request.socket.localPort}`;
}

/** `https://contoso.example` of what was written as an origin, or null when it is none. */
export function normalizeOrigin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) return null;
  return url.origin;
}
