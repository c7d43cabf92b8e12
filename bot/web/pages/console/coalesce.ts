/**
 * One run at a time, and one more after it when it was asked for meanwhile; so that a burst of hints reads twice at
 * most, and the last reading always began after the last hint.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWanted = false;
  async function run(): Promise<void> {
    do {
      isWanted = false;
      await work();
    } while (isWanted);
  }
  return () => {
    isWanted = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
