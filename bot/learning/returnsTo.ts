import { languages } from '../../knowledge/language.ts';
import type { ArticleTexts, ArticleVersion } from './articleVersions.ts';

/**
 * The number of the earlier version that a draft brings back as it was, 0 for the files; null for a draft that says
 * something new.
 */
export function returnsTo(
  draft: Pick<ArticleVersion, 'texts' | 'base'>,
  versions: readonly ArticleVersion[],
): number | null {
  if (Object.keys(draft.texts).length === 0) return 0;
  const earlier = versions.find(
    ({ state, number, texts }) => state === 'approved' && number < draft.base && isSame(texts, draft.texts),
  );
  return earlier?.number ?? null;
}

/** Whether two sets of texts say the same in every language. */
export function isSame(one: ArticleTexts, other: ArticleTexts): boolean {
  return languages.every((language) => one[language] === other[language]);
}
