import type { Log } from '../log.ts';
import { laidOver, readVersion, type Shelf, type SourcedArticle } from './articleSources.ts';
import type { ArticleVersion } from './articleVersions.ts';

/**
 * The files with the live versions of this desk over them; a version that is faulty by now is left out and reported.
 * Versions whose text is among the known articles are not read again.
 */
export function servedShelf(
  files: Shelf,
  live: readonly ArticleVersion[],
  known: readonly SourcedArticle[],
  log: Log,
): Shelf {
  const sound: SourcedArticle[] = [];
  for (const version of live) {
    const { articles, faults } = readVersion(version, known);
    for (const { file, line, says } of faults) {
      log.warn('an article of this desk is not served', {
        article: file,
        version: version.number,
        line,
        says,
      });
    }
    if (faults.length === 0) sound.push(...articles);
  }
  return laidOver(files, sound);
}
