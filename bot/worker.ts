/** A loop in the background that works off what is due. */
interface Worker {
  /** There may be something to do: look now. Resolves when nothing is left. */
  wake(): Promise<void>;
  /** Ends the loop after the piece of work at hand. */
  stop(): Promise<void>;
}

interface WorkerOptions {
  /** Does one piece of work; false when there was none. */
  readonly work: () => Promise<boolean>;
  /** Looks this often even when nobody wakes it: wake-up hints can be lost. */
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}

/** Runs `work` until nothing is left, never twice at once in this process. */
export function createWorker({ work, everyMs, onError }: WorkerOptions): Worker {
  let running: Promise<void> | null = null;
  let wasWoken = false;
  let isStopped = false;

  async function run(): Promise<void> {
    try {
      while (wasWoken && !isStopped) {
        wasWoken = false;
        while (!isStopped && (await work()));
      }
    } catch (error) {
      onError(error);
    } finally {
      running = null;
    }
  }

  function wake(): Promise<void> {
    wasWoken = true;
    if (!isStopped) running ??= run();
    return running ?? Promise.resolve();
  }

  const timer = setInterval(wake, everyMs);
  timer.unref();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
