import { isPassing } from './passing.ts';

/**
 * What the work comes to; it is done a second time when the database failed for a reason that passes by itself.
 *
 * The first time may have been committed after all: the work has to find out, as by a key of its own.
 */
export async function onceMore<Result>(
  work: () => Promise<Result>,
  onRepeat: () => void = () => {},
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isPassing(error)) throw error;
    onRepeat();
    return work();
  }
}
