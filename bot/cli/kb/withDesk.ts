import { loadLinks } from '../../../knowledge/links.ts';
import { ConfigError, loadConfig } from '../../config.ts';
import { createLog } from '../../log.ts';
import { articleFolders } from '../../openLearning.ts';
import { openStore } from '../../openStore.ts';
import { root } from '../../root.ts';
import { createArticleStore } from '../../store/articleStore.ts';
import { createMissStore } from '../../store/missStore.ts';
import type { CommandResult } from '../agents/run.ts';
import type { LearnedDeps } from './learned.ts';

/** Runs a command on this desk's database, prints what came of it and gives the exit code. */
export async function withDesk(work: (deps: LearnedDeps) => Promise<CommandResult>): Promise<number> {
  try {
    const config = loadConfig();
    const store = await openStore(config, createLog({ format: 'text', write: () => {} }));
    try {
      const { isDone, text } = await work({
        articles: createArticleStore(store.db),
        misses: createMissStore(store.db),
        signals: store.signals,
        folders: articleFolders(config.articlesFolder),
        clock: () => new Date(),
        knowsLink: loadLinks(`${root}/knowledge`),
      });
      if (isDone) console.log(text);
      else console.error(text);
      return isDone ? 0 : 1;
    } finally {
      await store.close();
    }
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    return 1;
  }
}
