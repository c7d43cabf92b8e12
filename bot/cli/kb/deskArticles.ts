import type { Article } from '../../../knowledge/article.ts';
import { readFolders } from '../../learning/articleSources.ts';
import { servedShelf } from '../../learning/servedShelf.ts';
import type { Log } from '../../log.ts';
import type { LearnedDeps } from './learnedDeps.ts';

/** The articles as this desk serves them: those of the folders, and what was approved here over them. */
export async function deskArticles(
  { articles, folders }: Pick<LearnedDeps, 'articles' | 'folders'>,
  log: Log,
): Promise<readonly Article[]> {
  const shelf = servedShelf(readFolders(folders), await articles.live(), [], log);
  return [...shelf.values()].map(({ article }) => article);
}
