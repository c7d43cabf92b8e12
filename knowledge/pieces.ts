/** Work done in pieces of some milliseconds, so that a server can answer in between; ends with its result. */
export type Pieces<Result> = Generator<void, Result, void>;

/** Does all pieces at once. */
export function finish<Result>(pieces: Pieces<Result>): Result {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}
