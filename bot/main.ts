import { createApp } from './app.ts';
import { ConfigError, loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { openStore } from './openStore.ts';

/** Starts the product and stops it cleanly on Ctrl-C or SIGTERM. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog({ format: config.LOG_FORMAT });
  const clock = () => new Date();
  const store = await openStore(config, log);
  const app = await createApp({ config, store, clock, log });
  await app.listen();
  console.log(`Chat       ${config.publicUrl}/`);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await app.close();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

main().catch((error) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
