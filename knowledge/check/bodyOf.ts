import type { Article } from '../article.ts';

/** Everything an article says below its title, in the order of the file. */
export function bodyOf(article: Article): string {
  const { intro, steps, check, support, difference } = article;
  return [intro, ...steps, ...check, ...support, ...difference].join('\n');
}
