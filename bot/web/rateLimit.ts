import type { Clock } from '../clock.ts';
import { HttpError } from './httpError.ts';

/** Lets each key through `limit` times in any window of `windowSeconds`; throws HttpError 429 past that. */
export interface RateLimit {
  take(key: string): void;
}

const mostKeys = 100_000;

export function createRateLimit(limit: number, windowSeconds: number, clock: Clock): RateLimit {
  const windows = new Map<string, { endsAt: number; left: number }>();
  return {
    take(key) {
      const now = clock().getTime();
      const window = windows.get(key);
      if (!window || window.endsAt <= now) {
        if (windows.size >= mostKeys) forgetEnded(windows, now);
        windows.set(key, { endsAt: now + windowSeconds * 1000, left: limit - 1 });
        return;
      }
      if (window.left > 0) {
        window.left -= 1;
        return;
      }
      const seconds = Math.ceil((window.endsAt - now) / 1000);
      throw new HttpError(429, 'TooManyRequests', `Too many requests. Try again in ${seconds} s.`, seconds);
    },
  };
}

/** Drops windows that are over; when none is, the oldest ones go, so that memory stays bounded. */
function forgetEnded(windows: Map<string, { endsAt: number }>, now: number): void {
  for (const [key, window] of windows) if (window.endsAt <= now) windows.delete(key);
  for (const key of windows.keys()) {
    if (windows.size < mostKeys) break;
    windows.delete(key);
  }
}
