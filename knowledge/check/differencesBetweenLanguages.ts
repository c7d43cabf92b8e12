import type { Article, ArticleFault } from '../article.ts';
import type { ArticleFile } from '../library.ts';
import { bodyOf } from './bodyOf.ts';
import { faultAt } from './faultAt.ts';

const sharedFields = ['category', 'audience', 'cloud', 'kind', 'severity'] as const;

/** Facts of articles that differ from the English one of the same name, and numbers that are said only there. */
export function differencesBetweenLanguages(files: readonly ArticleFile[]): ArticleFault[] {
  const english = new Map(
    files.filter(({ article }) => article.language === 'en').map((file) => [file.article.id, file]),
  );
  return files.flatMap((file) => {
    const original = english.get(file.article.id);
    if (!original || original === file) return [];
    const faults = sharedFields
      .filter((field) => file.article[field] !== original.article[field])
      .map((field) => unlike(file, `${field}:`, field, original));
    if (file.article.related.join() !== original.article.related.join()) {
      faults.push(unlike(file, 'related:', 'related', original));
    }
    if (sourcesOf(file.article) !== sourcesOf(original.article)) {
      faults.push(unlike(file, 'sources:', 'sources', original));
    }
    const own = new Set(proseOf(file.article).match(/\d+/g));
    for (const number of numbersIn(original.article)) {
      if (own.has(number)) continue;
      const says = `${number} is said in ${original.file} and not here`;
      const mend = 'Write the number in digits here too, or take it out there.';
      faults.push(faultAt(file, null, says, mend, { is: 'number', number }));
    }
    return faults;
  });
}

function unlike(file: ArticleFile, snippet: string, field: string, original: ArticleFile): ArticleFault {
  const says = `\`${field}\` differs from ${original.file}`;
  return faultAt(file, snippet, says, 'Make them the same.', { is: 'differs', field });
}

function sourcesOf(article: Article): string {
  return article.sources.map(({ url, date }) => `${url} ${date}`).join();
}

/** Numbers that stand by themselves; another language may join a word or an ending to them. */
function numbersIn(article: Article): ReadonlySet<string> {
  return new Set(proseOf(article).match(/(?<![\p{L}\d.-])\d{2,}(?![\p{L}\d.-])/gu) ?? []);
}

function proseOf(article: Article): string {
  return bodyOf(article)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*\d+[.)]\s/gm, '');
}
