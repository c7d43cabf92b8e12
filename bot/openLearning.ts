import { join } from 'node:path';
import { loadLinks } from '../knowledge/links.ts';
import type { AppOptions } from './app.ts';
import { type ArticleDesk, createArticleDesk } from './learning/articleDesk.ts';
import type { ArticleStore } from './learning/articleVersions.ts';
import { createEffectMeter } from './learning/effectMeter.ts';
import { type LiveKnowledge, openLiveKnowledge } from './learning/liveKnowledge.ts';
import { createMissReader, type MissReader } from './learning/missReader.ts';
import { watchArticles } from './learning/watchArticles.ts';
import { root } from './root.ts';
import { createArticleStore } from './store/articleStore.ts';
import { createMissStore } from './store/missStore.ts';
import { createWorker } from './worker.ts';

/** The knowledge base as it is served, and everything by which it grows. */
export interface Learning {
  readonly live: LiveKnowledge;
  readonly articles: ArticleStore;
  readonly misses: MissReader;
  readonly articleDesk: ArticleDesk;
  close(): Promise<void>;
}

const forgetEveryMs = 60 * 60 * 1000;

/** Where articles come from: the product's folder and, when set, the organization's own over it. */
export function articleFolders(own: string | null) {
  return { product: join(root, 'knowledge', 'articles'), own };
}

/** Loads all articles. Throws, with all faults at once, when a file is not as it must be. */
export async function openLearning(options: AppOptions): Promise<Learning> {
  const { config, store, clock, log, isEditing = false } = options;
  const { db, signals } = store;
  const folders = articleFolders(config.articlesFolder);
  const articles = createArticleStore(db);
  const misses = createMissStore(db);
  const reader = createMissReader(misses);
  const knowsLink = loadLinks(join(root, 'knowledge'));
  const live = await openLiveKnowledge({ folders, articles, signals, log, first: config.DEFAULT_LOCALE });
  const meter = createEffectMeter(live);
  const reload = () =>
    live.reloadFiles().then(
      () => log.info('articles reloaded'),
      (error) => log.warn('articles not reloaded', { reason: error instanceof Error ? error.message : '' }),
    );
  const endWatching = isEditing ? watchArticles(folders, () => void reload()) : () => {};
  const cleaning = createWorker({
    work: async () => {
      await misses.forgetOld(clock());
      return false;
    },
    everyMs: forgetEveryMs,
    onError: (error) => log.error('old questions cannot be removed', error),
  });
  void cleaning.wake();
  return {
    live,
    articles,
    misses: reader,
    articleDesk: createArticleDesk({ live, articles, misses, reader, meter, signals, clock, knowsLink }),
    async close() {
      endWatching();
      await Promise.all([cleaning.stop(), live.close(), meter.close()]);
    },
  };
}
