import type { Clock } from '../clock.ts';
import { HttpError } from './httpError.ts';

/** Lets each key through `limit` times in `windowSeconds`, counted from its first time; throws HttpError 429 past that. */
export interface RateLimit {
  take(key: string): void;
}

const mostKeys = 100_000;

/** A limit counted in this process. */
export function createRateLimit(limit: number, windowSeconds: number, clock: Clock): RateLimit {
  const windows = new Map<string, { endsAt: number; left: number }>();
  return {
    take(key) {
      const now = clock().getTime();
      const window = windows.get(key);
      if (!window || window.endsAt <= now) {
        windows.delete(key);
        makeRoom(windows, now);
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

/** Drops windows that are over, and when there are too many the oldest: windows end in the order they were added. */
function makeRoom(windows: Map<string, { endsAt: number }>, now: number): void {
  for (const [key, { endsAt }] of windows) {
    if (endsAt > now && windows.size < mostKeys) return;
    windows.delete(key);
  }
}
