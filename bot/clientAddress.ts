import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Who counts as one client where requests are counted: the IPv4 address a request came from, or the /64 network that
 * one IPv6 customer gets. Each trusted proxy in front adds one entry at the right of X-Forwarded-For; what stands
 * further left was written by the client and is not believed.
 */
export function clientAddress(trustedProxies: number): (request: IncomingMessage) => string {
  return (request) => {
    const direct = request.socket.remoteAddress ?? 'unknown';
    if (trustedProxies === 0) return clientOf(direct);
    const forwarded = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return clientOf(withoutPort(forwarded.at(-trustedProxies) ?? direct));
  };
}

/** Some proxies, as Azure's, write the port as well. */
function withoutPort(entry: string): string {
  const [, bracketed, plain] = /^(?:\[(.+)\](?::\d+)?|([\d.]+):\d+)$/.exec(entry) ?? [];
  return bracketed ?? plain ?? entry;
}

function clientOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped || !isIPv6(plain)) return mapped ?? plain;
  const [head = '', tail = ''] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === '' ? 0 : tail.split(':').length;
  const filled = plain.includes('::')
    ? [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest)).fill('0')]
    : groups;
  return `${[...filled, ...tail.split(':')]
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`;
}
