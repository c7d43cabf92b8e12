import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { DirectLineConversations } from './conversations.ts';

/** What the channel needs from the rest of the product. */
export interface DirectLineDeps {
  readonly conversations: DirectLineConversations;
  readonly clock: Clock;
  readonly log: Log;
  /** The master key: opens every conversation and mints tokens. */
  readonly secret: string;
  /** Above 1200, because the client refreshes every 15 minutes whatever it is told. */
  readonly tokenLifetimeSeconds: number;
  /** Origins that may host the chat; none means any, without cookies. Our own origin is always trusted. */
  readonly trustedOrigins: readonly string[];
  /** Where people reach this server, e.g. `https://desk.contoso.example`; null: where each request says it came. */
  readonly publicUrl: string | null;
  /** The bot's own account id, which no client may write under. */
  readonly botId: string;
  /** Who counts as one client. */
  readonly clientAddress: (request: IncomingMessage) => string;
  readonly limits: DirectLineLimits;
  readonly timings?: Partial<DirectLineTimings>;
}

/** Per conversation. */
interface DirectLineLimits {
  readonly activitiesPerMinute: number;
  /** Of any kind: starting, refreshing, posting, reading, reconnecting. Opening streams counts apart. */
  readonly requestsPerMinute: number;
  /** Ten times as many come through from one address, whatever the conversations. */
  readonly uploadsPerHour: number;
}

/** How long the channel waits, in milliseconds. */
export interface DirectLineTimings {
  /** How long a POST waits for the bot before it answers 504; the turn itself goes on. */
  readonly turnMs: number;
  /** Between keepalives of a stream; a socket that lets one pass without a pong is cut at the next. */
  readonly keepAliveMs: number;
  /** Between looks into the log without a hint, as hints may be lost. */
  readonly rereadMs: number;
}

/** The timings of a desk at work; tests take shorter ones. */
export const usualTimings: DirectLineTimings = { turnMs: 15_000, keepAliveMs: 20_000, rereadMs: 4_000 };
