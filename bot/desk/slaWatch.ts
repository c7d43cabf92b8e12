/** Looks at the desk's clocks from time to time and records those that were missed, each once. */
export interface SlaWatch {
  /** One look, now; the numbers of the tickets whose first reply turned out to be late. */
  sweep(): Promise<readonly number[]>;
  stop(): void;
}

export interface SlaWatchOptions {
  /** Records missed clocks and says for which tickets that was news. */
  readonly recordMissedClocks: () => Promise<readonly number[]>;
  readonly everySeconds: number;
  readonly onError: (error: unknown) => void;
}

/** Starts looking; one look ends before the next begins, and a failed one is tried again with the next. */
export function startSlaWatch({ recordMissedClocks, everySeconds, onError }: SlaWatchOptions): SlaWatch {
  let running: Promise<readonly number[]> | null = null;
  const sweep = () => {
    running ??= recordMissedClocks().finally(() => {
      running = null;
    });
    return running;
  };
  const timer = setInterval(() => sweep().catch(onError), everySeconds * 1000);
  timer.unref();
  return { sweep, stop: () => clearInterval(timer) };
}
