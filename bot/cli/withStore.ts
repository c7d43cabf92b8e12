import { type Config, loadConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openStore, type Store } from '../openStore.ts';

/** Lets a command work on this desk's database, which is started where it does not run, and closed at the end. */
export async function withStore<Result>(
  work: (store: Store, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = loadConfig();
  const store = await openStore(config, createLog({ format: 'text', write: () => {} }));
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
