/** Work done in pieces of some milliseconds, so that a server can answer in between; ends with its result. */
export type Pieces<Result> = Generator<void, Result, void>;

/** Does all pieces at once. */
export function finish<Result>(pieces: Pieces<Result>): Result {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** Work done once: in pieces while there is time, and what is left of it at once when its result is needed. */
export interface Once<Result> {
  readonly result: () => Result;
  readonly pieces: () => Pieces<void>;
}

export function once<Result>(start: () => Pieces<Result>): Once<Result> {
  let work: Pieces<Result> | null = null;
  let done: { readonly value: Result } | null = null;
  const step = (): { readonly value: Result } | null => {
    if (done) return done;
    work ??= start();
    const next = work.next();
    if (!next.done) return null;
    done = { value: next.value };
    work = null;
    return done;
  };
  return {
    result() {
      for (;;) {
        const ready = step();
        if (ready) return ready.value;
      }
    },
    *pieces() {
      while (!step()) yield;
    },
  };
}
