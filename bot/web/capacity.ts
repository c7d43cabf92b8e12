import { HttpError } from './httpError.ts';

/** Does work for a key unless too much of it is under way already; then throws HttpError 503. */
type Capacity = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

interface CapacityOptions {
  /** At a time, for one key. */
  readonly each: number;
  /** At a time, for all of them. */
  readonly all: number;
}

const retrySeconds = 5;

/** A capacity of this process. */
export function createCapacity({ each, all }: CapacityOptions): Capacity {
  const underWay = new Map<string, number>();
  let total = 0;
  return async (key, work) => {
    const own = underWay.get(key) ?? 0;
    if (own >= each || total >= all)
      throw new HttpError(503, 'Busy', 'Too much at a time. Try again soon.', retrySeconds);
    underWay.set(key, own + 1);
    total += 1;
    try {
      return await work();
    } finally {
      const left = (underWay.get(key) ?? 1) - 1;
      if (left > 0) underWay.set(key, left);
      else underWay.delete(key);
      total -= 1;
    }
  };
}
