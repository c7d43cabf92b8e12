import type { ArticleFault } from '../article.ts';
import type { FaultAbout } from '../faultAbout.ts';
import type { ArticleFile } from '../library.ts';

/** A fault on the line that holds the snippet; without one, of the article as a whole. */
export function faultAt(
  { file, text }: ArticleFile,
  snippet: string | null,
  says: string,
  mend: string,
  about: FaultAbout,
): ArticleFault {
  const index = snippet === null ? 0 : text.split('\n').findIndex((line) => line.includes(snippet));
  return { file, line: Math.max(index, 0) + 1, says, mend, about };
}
