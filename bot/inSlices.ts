import { setImmediate as nextSlice } from 'node:timers/promises';
import type { Pieces } from '../knowledge/pieces.ts';

const sliceMs = 10;

/** Does the pieces a few milliseconds at a time, so that nobody in a chat waits for them. */
export async function inSlices<Result>(pieces: Pieces<Result>): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() - started < sliceMs) continue;
    await nextSlice();
    started = performance.now();
  }
}
