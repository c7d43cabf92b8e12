import { type AzureOptions, createAzure } from './azure.ts';
import { startBackground } from './background.ts';
import { type CoreOptions, createCore } from './core.ts';
import type { Mailer } from './identity/mailer.ts';
import { mountRoutes } from './mountRoutes.ts';
import { openLearning } from './openLearning.ts';
import type { Mailbox } from './store/mailbox.ts';
import { closeServer, createServer } from './web/server.ts';

/** What a whole desk is built from. */
export interface AppOptions extends CoreOptions, Pick<AzureOptions, 'azureCloud'> {
  readonly mailer: Mailer;
  /** The local mailbox, where it is the mailer: then its page is served to this machine. */
  readonly mailbox: Mailbox | null;
  /** Articles are being written: files are read again when they change. */
  readonly isEditing?: boolean;
}

/** The whole product, built and not yet listening. */
export interface App {
  /** Listens, and resolves with the port. */
  listen(): Promise<number>;
  /** Finishes what is under way, or cuts it off after some seconds, and stops; the store stays open. */
  close(): Promise<void>;
}

/** Builds everything there is; nothing else constructs. Throws, with all faults at once, on bad settings or content. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config } = options;
  const learning = await openLearning(options);
  const core = createCore(options, learning);
  const azure = createAzure(options);
  const server = createServer(options.log);
  const routes = await mountRoutes(server, options, core, azure);
  const background = startBackground(options, core, azure);
  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.PORT, config.HOST, () => {
          core.warmUp().catch((error) => options.log.error('what is learned ahead cannot be learned', error));
          resolve(server.address().port);
        });
      }),
    async close() {
      await routes.endStreams();
      await closeServer(server);
      await Promise.all([background.stop(), routes.close(), learning.close()]);
    },
  };
}
