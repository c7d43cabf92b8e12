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

/** Where articles come from. */
export interface Folders {
  /** The articles that come with the product. */
  readonly product: string;
  /** The organization's own, which replace and extend them; null when there is none. */
  readonly own: string | null;
}

/** Where an article stands on a shelf. */
export function shelfKey(language: Language, id: string): string {
  return `${language}/${id}`;
}

/** The shelf with other articles in the places of those that it has, or beside them. */
export function laidOver(shelf: Shelf, over: readonly SourcedArticle[]): Shelf {
  const laid = over.map((each) => [shelfKey(each.article.language, each.article.id), each] as const);
  return new Map([...shelf, ...laid]);
}

/** All articles in the folders; throws one error that lists every fault with file, line and mend. */
export function readFolders({ product, own }: Folders): Shelf {
  const shipped = readLibrary(product);
  const beneath = shipped.files.map(({ article }) => article);
  const mine = own === null ? { files: [], faults: [] } : readLibrary(own, beneath);
  const faults = [...shipped.faults, ...mine.faults];
  const shelf = laidOver(new Map(), [
    ...shipped.files.map(({ article, text }) => ({ article, text, from: 'product' as const })),
    ...mine.files.map(({ article, text }) => ({ article, text, from: 'folder' as const })),
  ]);
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

/** A fault in one of the texts of a version. */
export interface VersionFault extends ArticleFault {
  readonly language: Language;
}
