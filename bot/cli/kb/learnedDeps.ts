import { join } from 'node:path';
import { type KnowsLink, loadLinks } from '../../../knowledge/links.ts';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Folders } from '../../learning/articleSources.ts';
import type { ArticleStore } from '../../learning/articleVersions.ts';
import type { MissStore } from '../../learning/misses.ts';
import { articleFolders } from '../../openLearning.ts';
import type { Store } from '../../openStore.ts';
import { root } from '../../root.ts';
import { createArticleStore } from '../../store/articleStore.ts';
import { createMissStore } from '../../store/missStore.ts';
import type { Signals } from '../../store/signals.ts';

/** What the commands need that work on what this desk has learned. */
export interface LearnedDeps {
  readonly articles: ArticleStore;
  readonly misses: MissStore;
  readonly signals: Pick<Signals, 'publish'>;
  readonly folders: Folders;
  readonly clock: Clock;
  readonly knowsLink: KnowsLink;
}

/** The same over this desk's database and settings. */
export function learnedDeps({ db, signals }: Store, config: Config): LearnedDeps {
  return {
    articles: createArticleStore(db),
    misses: createMissStore(db),
    signals,
    folders: articleFolders(config.articlesFolder),
    clock: () => new Date(),
    knowsLink: loadLinks(join(root, 'knowledge')),
  };
}
