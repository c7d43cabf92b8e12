import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackHost, isLoopbackUrl } from './azureCloud.ts';
import type { Approach } from './guard.ts';

/** Channels that local test tools pretend to be. */
const localChannels = ['emulator', 'msteams', 'test'];
const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Without an app id nobody's name can be checked, so only programs on this very machine may write: null for them, else
 * the reason for the log. Pages in a browser and what a proxy passes on come from elsewhere.
 */
export function localRefusal(
  caller: { readonly remoteAddress: string | undefined; readonly headers: IncomingHttpHeaders },
  { channelId, serviceUrl }: Approach,
): string | null {
  const { headers } = caller;
  const isPassedOn = headers.forwarded ?? headers['x-forwarded-for'] ?? headers.via;
  if (!loopback.includes(caller.remoteAddress ?? '') || isPassedOn !== undefined)
    return 'not from this machine';
  const host = `http://${headers.host ?? ''}`;
  if (!URL.canParse(host) || !isLoopbackHost(new URL(host).hostname)) return 'not for this machine';
  if (headers.origin !== undefined) return 'from a page';
  if (typeof channelId !== 'string' || !localChannels.includes(channelId)) return 'channel';
  return isLoopbackUrl(serviceUrl) ? null : 'service url not on this machine';
}
