import type { IncomingMessage } from 'node:http';
import { isFromThisMachine } from '../../thisMachine.ts';
import { isLoopbackUrl } from './azureCloud.ts';
import type { Approach } from './guard.ts';

/** Channels that local test tools pretend to be. */
const localChannels = ['emulator', 'msteams', 'test'];

/**
 * Without an app id nobody's name can be checked, so only programs on this very machine may write: null for them, else
 * the reason for the log. Pages in a browser and what a proxy passes on come from elsewhere.
 */
export function localRefusal(request: IncomingMessage, { channelId, serviceUrl }: Approach): string | null {
  if (!isFromThisMachine(request)) return 'not from this machine';
  if (request.headers.origin !== undefined) return 'from a page';
  if (typeof channelId !== 'string' || !localChannels.includes(channelId)) return 'channel';
  return isLoopbackUrl(serviceUrl) ? null : 'service url not on this machine';
}
