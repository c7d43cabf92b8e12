import type { Article } from '../../knowledge/article.ts';
import {
  createKnowledgeBase,
  indexArticles,
  indexArticlesInPieces,
  type KnowledgeBase,
} from '../../knowledge/knowledgeBase.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import type { Index } from '../../knowledge/search.ts';
import { inSlices } from '../inSlices.ts';
import type { Log } from '../log.ts';
import type { Signals } from '../store/signals.ts';
import { type Folders, readFolders, type Shelf } from './articleSources.ts';
import type { ArticleStore } from './articleVersions.ts';
import { servedShelf } from './servedShelf.ts';

/** The knowledge base as it stands now: what is approved in any process is served here soon after. */
export interface LiveKnowledge {
  /** Always answers from the newest articles. */
  readonly knowledge: KnowledgeBase;
  /** What is served now. */
  readonly shelf: () => Shelf;
  /** The same without what was written at this desk. */
  readonly files: () => Shelf;
  /** Grows whenever other articles are served. */
  readonly generation: () => number;
  /** Indexes the languages that nobody asked in yet, a few milliseconds at a time. */
  indexTheRest(): Promise<void>;
  /** Serves what is approved now; until it is ready, what was served before goes on. */
  reload(): Promise<void>;
  /** The same with the files read anew; faults in them are reported and the last good ones go on being served. */
  reloadFiles(): Promise<void>;
  close(): Promise<void>;
}

interface LiveKnowledgeOptions {
  readonly folders: Folders;
  readonly articles: Pick<ArticleStore, 'live'>;
  readonly signals: Signals;
  readonly log: Log;
  /** The language most people ask in: indexed before anything is served, the others when they are needed. */
  readonly first: Language;
}

const lookEveryMs = 60_000;

/** Loads everything there is. Throws, with all faults at once, when a file is not as it must be. */
export async function openLiveKnowledge({
  folders,
  articles,
  signals,
  log,
  first,
}: LiveKnowledgeOptions): Promise<LiveKnowledge> {
  let files = readFolders(folders);
  let shelf: Shelf = new Map();
  let served = '';
  let generation = 0;
  let filesRead = 0;
  let indexes = new Map<Language, { readonly of: readonly Article[]; readonly index: Index }>();
  let current: KnowledgeBase | null = null;
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isClosed = false;

  async function build(next: Shelf): Promise<void> {
    const made = new Map<Language, { of: readonly Article[]; index: Index }>();
    for (const language of current ? languages : [first]) {
      const of = articlesIn(language, next);
      const before = indexes.get(language);
      const isSame = before?.of.length === of.length && of.every((article, at) => article === before.of[at]);
      made.set(
        language,
        before && isSame ? before : { of, index: await inSlices(indexArticlesInPieces(of, language)) },
      );
    }
    const all = [...next.values()].map(({ article }) => article);
    current = createKnowledgeBase(all, (of, language) => {
      const index = made.get(language)?.index ?? indexArticles(of, language);
      made.set(language, { of, index });
      return index;
    });
    indexes = made;
    shelf = next;
    generation++;
  }

  async function indexTheRest(): Promise<void> {
    const made = indexes;
    for (const language of languages) {
      if (isClosed || made.has(language)) continue;
      const of = articlesIn(language, shelf);
      made.set(language, { of, index: await inSlices(indexArticlesInPieces(of, language)) });
    }
  }

  async function once(): Promise<void> {
    const live = await articles.live();
    const wanted = `${filesRead}/${live.map(({ id }) => id).join()}`;
    if (wanted === served) return;
    await build(servedShelf(files, live, [...shelf.values()], log));
    served = wanted;
  }

  async function run(): Promise<void> {
    try {
      while (isWanted) {
        isWanted = false;
        await once();
      }
    } finally {
      running = null;
    }
  }

  function reload(): Promise<void> {
    isWanted = true;
    running ??= run();
    return running;
  }

  await reload();
  const look = () => reload().catch((error) => log.error('articles cannot be reloaded', error));
  const unsubscribe = signals.subscribe(({ kind }) => {
    if (kind === 'knowledge' || kind === 'resync') void look();
  });
  // Hints can be lost.
  const timer = setInterval(look, lookEveryMs);
  timer.unref();

  const now = (): KnowledgeBase => {
    if (!current) throw new Error('The knowledge base is not loaded.');
    return current;
  };
  return {
    knowledge: {
      article: (id, language) => now().article(id, language),
      search: (text, by) => now().search(text, by),
      suggest: (prefix, by) => now().suggest(prefix, by),
    },
    shelf: () => shelf,
    files: () => files,
    generation: () => generation,
    indexTheRest,
    reload,
    async reloadFiles() {
      files = keepSame(readFolders(folders), files);
      filesRead++;
      await reload();
    },
    async close() {
      isClosed = true;
      unsubscribe();
      clearInterval(timer);
      isWanted = false;
      await running;
    },
  };
}

function articlesIn(language: Language, shelf: Shelf): readonly Article[] {
  return [...shelf.values()].map(({ article }) => article).filter((each) => each.language === language);
}

/** Articles whose text did not change stay the same objects, so that their language need not be indexed again. */
function keepSame(next: Shelf, before: Shelf): Shelf {
  return new Map(
    [...next].map(([key, each]) => {
      const old = before.get(key);
      return [key, old?.text === each.text && old.from === each.from ? old : each];
    }),
  );
}
