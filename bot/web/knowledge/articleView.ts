import { readParts } from '../../../knowledge/articleText.ts';
import { type Language, languages } from '../../../knowledge/language.ts';
import { changedLines, diffLines } from '../../../knowledge/textDiff.ts';
import { type Shelf, shelfKey } from '../../learning/articleSources.ts';
import type { ArticleTexts, ArticleVersion } from '../../learning/articleVersions.ts';
import type { LiveKnowledge } from '../../learning/liveKnowledge.ts';

/** An article by its id, with a title to show. */
export interface TitledArticle {
  readonly id: string;
  readonly title: string;
}

/** An article by id with its title; one that is not there any more has its id for a title. */
export function titleOf(live: LiveKnowledge, id: string, language: Language): TitledArticle {
  const shelf = live.shelf();
  const found = [language, ...languages].map((each) => shelf.get(shelfKey(each, id))).find(Boolean);
  return { id, title: found?.article.title ?? id };
}

/** An article as the console shows it: what is served, and its history with what each version changed. */
export function articleView(live: LiveKnowledge, id: string, versions: readonly ArticleVersion[]) {
  const shelf = live.shelf();
  const served = versions.find(({ state }) => state === 'approved');
  const now = languages.flatMap((language) => {
    const each = shelf.get(shelfKey(language, id));
    return each ? [{ language, from: each.from, text: each.text, parts: readParts(each.text) }] : [];
  });
  return {
    id,
    number: served?.number ?? 0,
    inFiles: languages.some((language) => live.files().has(shelfKey(language, id))),
    now,
    versions: versions.map((version) => versionView(live, version, versions)),
  };
}

/** A version without its whole texts, but with what it changed in each language. */
export function versionView(
  live: LiveKnowledge,
  version: ArticleVersion,
  versions: readonly ArticleVersion[],
) {
  const { texts, misses: _misses, ...rest } = version;
  const base = versions.find(({ number }) => number === version.base)?.texts ?? {};
  return { ...rest, changes: changesBetween(base, texts, version.article, live.files()) };
}

/** The lines that differ between two sets of texts, by language; languages without a difference are left out. */
export function changesBetween(before: ArticleTexts, after: ArticleTexts, id: string, files: Shelf) {
  return languages.flatMap((language) => {
    const inFiles = files.get(shelfKey(language, id))?.text ?? '';
    const [old, now] = [before[language] ?? inFiles, after[language] ?? inFiles];
    return old === now ? [] : [{ language, lines: changedLines(diffLines(old, now)) }];
  });
}
