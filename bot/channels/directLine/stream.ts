import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { type ClientActivity, toClientActivity } from './clientActivity.ts';
import type { DirectLineConversations, DirectLineHint } from './conversations.ts';
import type { DirectLineTimings } from './deps.ts';

interface StreamOptions {
  readonly conversations: DirectLineConversations;
  readonly conversationId: string;
  /** The last log entry the client has. */
  readonly after: number;
  /** Where this server is for the client, for file addresses. */
  readonly address: string;
  readonly timings: DirectLineTimings;
  readonly clock: Clock;
  readonly log: Log;
}

const batchSize = 20;

/** Typing is dropped for a client this far behind; it would be stale on arrival. */
const crowdedBytes = 64 * 1024;

/**
 * Sends a client everything of a conversation after its watermark, each entry once and in order, until the socket
 * closes.
 *
 * The log is the only source: hints just say when to look, and it is looked at now and then without one. The next
 * entry is read only when the last has left, so a slow client costs one batch of memory, and one that takes nothing
 * for two keepalives is cut off; it reconnects from its watermark.
 */
export function runStream(socket: WebSocket, options: StreamOptions): void {
  const { conversations, conversationId, address, timings, clock, log } = options;
  let cursor = options.after;
  let isWanted = false;
  let isReading = false;
  let isAlive = true;
  const isOpen = (): boolean => socket.readyState === socket.OPEN;

  const sendNews = async (): Promise<void> => {
    for (;;) {
      const entries = await conversations.read(conversationId, cursor, batchSize);
      if (entries.length === 0) return;
      for (const { sequence, activity } of entries) {
        const visible = toClientActivity(activity, conversationId, address);
        if (visible) await send(socket, { activities: [visible], watermark: String(sequence) });
        if (!isOpen()) return;
        cursor = sequence;
      }
    }
  };
  const look = async (): Promise<void> => {
    isWanted = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isWanted && isOpen()) {
        isWanted = false;
        await sendNews();
      }
    } catch (error) {
      log.error('direct line stream failed', error);
      socket.close(1011, 'try again');
    } finally {
      isReading = false;
    }
  };
  const heed = (hint: DirectLineHint): void => {
    if (hint.kind === 'changed') void look();
    else if (hint.from.role !== 'user' && isOpen() && socket.bufferedAmount < crowdedBytes) {
      socket.send(JSON.stringify({ activities: [typing(conversationId, hint.from, clock())] }));
    }
  };
  const keepAlive = (): void => {
    if (!isAlive) socket.terminate();
    if (!isOpen()) return;
    isAlive = false;
    socket.ping();
    socket.send('');
  };

  const stopWatching = conversations.watch(conversationId, heed);
  const timers = [
    setInterval(keepAlive, timings.keepAliveMs),
    setInterval(() => void look(), timings.rereadMs),
  ];
  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('message', (_data, isBinary) => {
    if (isBinary) socket.close(1003, 'text only');
  });
  socket.on('error', () => socket.close());
  socket.on('close', () => {
    stopWatching();
    for (const timer of timers) clearInterval(timer);
  });
  void look();
}

/** Resolves when the frame has left this process, or never will. */
function send(
  socket: WebSocket,
  frame: { activities: readonly ClientActivity[]; watermark: string },
): Promise<void> {
  return new Promise((resolve) => socket.send(JSON.stringify(frame), () => resolve()));
}

function typing(
  conversationId: string,
  from: { readonly id: string; readonly name: string },
  timestamp: Date,
): ClientActivity {
  return {
    type: 'typing',
    id: randomUUID(),
    timestamp,
    channelId: 'directline',
    conversation: { id: conversationId },
    from: { id: from.id, name: from.name },
  };
}
