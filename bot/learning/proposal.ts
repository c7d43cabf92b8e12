import { withPhrasing, writeArticle } from '../../knowledge/articleText.ts';
import type { CheckBy } from '../../knowledge/check/checkArticle.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import type { ArticleFile } from '../../knowledge/library.ts';
import { checkLibrary } from '../../knowledge/libraryCheck.ts';
import type { ArticleChange } from './articleChange.ts';
import {
  laidOver,
  readVersion,
  type Shelf,
  type SourcedArticle,
  shelfKey,
  type VersionFault,
} from './articleSources.ts';
import type { ArticleTexts } from './articleVersions.ts';

/** A change worked out: the texts a version would hold, and what is wrong with them. */
export interface Proposal {
  readonly article: string;
  readonly texts: ArticleTexts;
  /** The articles that would be other than they are. */
  readonly changed: readonly SourcedArticle[];
  readonly faults: readonly VersionFault[];
}

interface ChangeBy {
  readonly shelf: Shelf;
  readonly check: CheckBy;
  /** What the live version of this article holds already. */
  readonly held: ArticleTexts;
}

/** Works a change out on what is served now, with the same strict check as for files. */
export function propose(change: ArticleChange, by: ChangeBy): Proposal {
  const { article } = change;
  const written = change.kind === 'phrasing' ? addPhrasing(change, by.shelf) : writeAll(change, by);
  if ('fault' in written) return { article, texts: {}, changed: [], faults: [written.fault] };
  const all = { ...by.held, ...written.texts };
  return { article, texts: all, ...checkTexts({ article, texts: all }, by) };
}

/**
 * What would be other than it is when these texts were served, and what is wrong with them. A fault that the
 * article has already, such as its age, does not stand in the way of a change.
 */
export function checkTexts(
  { article, texts: given }: { readonly article: string; readonly texts: ArticleTexts },
  { shelf, check }: Pick<ChangeBy, 'shelf' | 'check'>,
): Pick<Proposal, 'changed' | 'faults'> {
  const { articles, faults } = readVersion({ article, texts: given });
  const changed = articles.filter(
    (each) => shelf.get(shelfKey(each.article.language, article))?.text !== each.text,
  );
  const missing = languages
    .filter((language) => given[language] === undefined && !shelf.has(shelfKey(language, article)))
    .map((language): VersionFault => {
      const mend = 'Write it in this language too.';
      return { file: fileOf(language, article), language, line: 1, says: 'the article is missing', mend };
    });
  if (faults.length > 0 || changed.length === 0) return { changed, faults: [...faults, ...missing] };
  const after = laidOver(shelf, changed);
  const others = othersIn(new Set(changed.map((each) => each.article.language)), shelf, article);
  const found = faultsIn(article, after, others, check);
  const before = new Set(found.length > 0 ? faultsIn(article, shelf, others, check).map(nameOf) : []);
  return { changed, faults: [...missing, ...found.filter((fault) => !before.has(nameOf(fault)))] };
}

/** The other articles in some languages: in the rest nothing changes that could come into conflict with them. */
function othersIn(some: ReadonlySet<Language>, shelf: Shelf, article: string): readonly ArticleFile[] {
  return [...shelf.values()]
    .filter((each) => each.article.id !== article && some.has(each.article.language))
    .map(asFile);
}

/** The check of `npm run kb -- check`, for one article in all its languages beside others. */
function faultsIn(
  article: string,
  shelf: Shelf,
  others: readonly ArticleFile[],
  check: CheckBy,
): readonly VersionFault[] {
  const own = languages.flatMap((language) => shelf.get(shelfKey(language, article)) ?? []).map(asFile);
  const faults = checkLibrary(own, check, others);
  return own.flatMap(({ file, article: { language } }) =>
    faults.filter((fault) => fault.file === file).map((fault) => ({ ...fault, language })),
  );
}

function fileOf(language: Language, article: string): string {
  return `${language}/${article}.md`;
}

function asFile(each: SourcedArticle): ArticleFile {
  return { ...each, file: fileOf(each.article.language, each.article.id) };
}

function nameOf({ file, says }: VersionFault): string {
  return `${file} ${says}`;
}

function addPhrasing(
  { article, language, phrasing }: Extract<ArticleChange, { kind: 'phrasing' }>,
  shelf: Shelf,
): { readonly texts: ArticleTexts } | { readonly fault: VersionFault } {
  const file = fileOf(language, article);
  const now = shelf.get(shelfKey(language, article));
  if (!now) {
    const mend = 'Choose another article.';
    return { fault: { file, language, line: 1, says: 'there is no such article', mend } };
  }
  return { texts: { [language]: withPhrasing(now.text, phrasing) } };
}

function writeAll(
  { article, parts: all }: Extract<ArticleChange, { kind: 'article' }>,
  { shelf, check }: ChangeBy,
): { readonly texts: ArticleTexts } {
  const today = check.today.toISOString().slice(0, 10);
  const texts: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const given = all[language];
    if (!given) continue;
    const now = shelf.get(shelfKey(language, article));
    const kept = now ? writeArticle({ ...given, reviewed: now.article.reviewed }) : null;
    const isSame = kept !== null && now !== undefined && saysTheSame(article, language, kept, now);
    if (!isSame) texts[language] = writeArticle({ ...given, reviewed: today });
  }
  return { texts };
}

/** Another layout of the file is no change. */
function saysTheSame(article: string, language: Language, text: string, now: SourcedArticle): boolean {
  const [read] = readVersion({ article, texts: { [language]: text } }).articles;
  return read !== undefined && JSON.stringify(sorted(read.article)) === JSON.stringify(sorted(now.article));
}

function sorted(article: object): object {
  return Object.fromEntries(Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1)));
}
