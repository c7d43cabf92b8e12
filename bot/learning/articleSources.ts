import { type Article, type ArticleFault, readArticle } from '../../knowledge/article.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import { describeFaults, readLibrary } from '../../knowledge/library.ts';
import type { ArticleVersion } from './articleVersions.ts';

/** An article that is served, with the text it was read from. */
export interface SourcedArticle {
  readonly article: Article;
  readonly text: string;
  /** Shipped with the product, from the organization's own folder, or written at this desk. */
  readonly from: 'product' | 'folder' | 'desk';
}

/** Articles by language and id. */
export type Shelf = ReadonlyMap<string, SourcedArticle>;

export interface Folders {
  /** The articles that come with the product. */
  readonly product: string;
  /** The organization's own, which replace and extend them; null when there is none. */
  readonly own: string | null;
}

export function shelfKey(language: Language, id: string): string {
  return `${language}/${id}`;
}

/** All articles in the folders; throws one error that lists every fault with file, line and mend. */
export function readFolders({ product, own }: Folders): Shelf {
  const shipped = readLibrary(product);
  const faults: ArticleFault[] = [...shipped.faults];
  const shelf = new Map<string, SourcedArticle>();
  for (const { article, text } of shipped.files) {
    shelf.set(shelfKey(article.language, article.id), { article, text, from: 'product' });
  }
  if (own !== null) {
    const mine = readLibrary(
      own,
      shipped.files.map(({ article }) => article),
    );
    faults.push(...mine.faults);
    for (const { article, text } of mine.files) {
      shelf.set(shelfKey(article.language, article.id), { article, text, from: 'folder' });
    }
  }
  if (faults.length > 0) throw new Error(describeFaults(faults));
  if (shelf.size === 0) throw new Error(`There are no articles in ${product}.`);
  return shelf;
}

/** The articles of a version, or what is wrong with them. Lines are those of the text in that language. */
export function readVersion(
  { article, texts }: Pick<ArticleVersion, 'article' | 'texts'>,
  known: readonly SourcedArticle[] = [],
): { readonly articles: readonly SourcedArticle[]; readonly faults: readonly VersionFault[] } {
  const articles: SourcedArticle[] = [];
  const faults: VersionFault[] = [];
  for (const language of languages) {
    const text = texts[language];
    if (text === undefined) continue;
    const before = known.find((each) => each.text === text && each.article.language === language);
    const read = before ?? readArticle(text, { id: article, language, file: `${language}/${article}.md` });
    if ('faults' in read) faults.push(...read.faults.map((fault) => ({ ...fault, language })));
    else articles.push({ article: read.article, text, from: 'desk' });
  }
  return { articles, faults };
}

export interface VersionFault extends ArticleFault {
  readonly language: Language;
}
