import { withPhrasing, writeArticle } from '../../knowledge/articleText.ts';
import type { CheckBy } from '../../knowledge/check/checkArticle.ts';
import type { FaultAbout } from '../../knowledge/faultAbout.ts';
import { type Language, languages } from '../../knowledge/language.ts';
import type { ArticleFile } from '../../knowledge/library.ts';
import { checkLibrary } from '../../knowledge/libraryCheck.ts';
import { roughArticle } from '../../knowledge/roughArticle.ts';
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

const phrasingLength = { least: 2, most: 240 };
const longestId = 60;

interface ChangeBy {
  readonly shelf: Shelf;
  readonly check: CheckBy;
  /** What the live version of this article holds already. */
  readonly held: ArticleTexts;
}

/** Works a change out on what is served now, with the same strict check as for files. */
export function propose(change: ArticleChange, by: ChangeBy): Proposal {
  const { article } = change;
  const refused = refusal(change, by.shelf);
  if (refused) return { article, texts: {}, changed: [], faults: [refused] };
  const written = change.kind === 'phrasing' ? addPhrasing(change, by.shelf) : writeAll(change, by);
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
      const about = { is: 'missing-language' } as const;
      return {
        file: fileOf(language, article),
        language,
        line: 1,
        says: 'the article is missing',
        mend,
        about,
      };
    });
  const rough = roughOnes(article, given, articles);
  const looked = [...changed, ...rough];
  if (looked.length === 0) return { changed, faults: missing };
  const after = laidOver(shelf, looked);
  const others = othersIn(new Set(looked.map((each) => each.article.language)), shelf, article);
  const found = faultsIn(article, after, others, check);
  const before = new Set(found.length > 0 ? faultsIn(article, shelf, others, check).map(nameOf) : []);
  return { changed, faults: [...faults, ...missing, ...found.filter((fault) => !before.has(nameOf(fault)))] };
}

/** The texts that cannot be read yet, as far as they can: all that is wrong with an article is said at once. */
function roughOnes(
  article: string,
  texts: ArticleTexts,
  sound: readonly SourcedArticle[],
): readonly SourcedArticle[] {
  return languages.flatMap((language) => {
    const text = texts[language];
    if (text === undefined || sound.some((each) => each.article.language === language)) return [];
    return [{ article: roughArticle(text, { id: article, language }), text, from: 'desk' as const }];
  });
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
): { readonly texts: ArticleTexts } {
  const now = shelf.get(shelfKey(language, article));
  return { texts: now ? { [language]: withPhrasing(now.text, phrasing) } : {} };
}

/** Why a change is not even worked out: its article or its phrasing cannot be. */
function refusal(change: ArticleChange, shelf: Shelf): VersionFault | null {
  const { article } = change;
  const language = change.kind === 'phrasing' ? change.language : 'en';
  const fault = (says: string, mend: string, about: FaultAbout): VersionFault => {
    return { file: fileOf(language, article), language, line: 1, says, mend, about };
  };
  if (change.kind === 'phrasing') {
    const { length } = change.phrasing;
    const mend = `Write ${phrasingLength.least} to ${phrasingLength.most} characters.`;
    if (length < phrasingLength.least || length > phrasingLength.most)
      return fault('the phrasing is too short or too long', mend, { is: 'phrasing', ...phrasingLength });
    if (!shelf.has(shelfKey(language, article)))
      return fault('there is no such article', 'Choose another article.', { is: 'no-article', article });
    return null;
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(article) || article.length > longestId)
    return fault('is no article id', `Use up to ${longestId} small letters, digits and hyphens.`, {
      is: 'id',
      article,
    });
  if (change.isNew && languages.some((each) => shelf.has(shelfKey(each, article))))
    return fault(`there is an article \`${article}\` already`, 'Edit that one, or choose another id.', {
      is: 'id-taken',
      article,
    });
  return null;
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
