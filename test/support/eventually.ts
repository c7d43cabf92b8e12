import { setTimeout as wait } from 'node:timers/promises';

const everyMilliseconds = 5;

/** Waits until `check` no longer throws and gives back its result; rejects with its last error at the deadline. */
export async function eventually<Result>(
  check: () => Result | Promise<Result>,
  withinMilliseconds = 10_000,
): Promise<Result> {
  const deadline = performance.now() + withinMilliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await wait(everyMilliseconds);
  }
}
