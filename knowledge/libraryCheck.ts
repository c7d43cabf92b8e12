import type { Article, ArticleFault } from './article.ts';
import { type CheckBy, checkArticle } from './check/checkArticle.ts';
import { differencesBetweenLanguages } from './check/differencesBetweenLanguages.ts';
import { faultAt } from './check/faultAt.ts';
import type { ArticleFile } from './library.ts';
import { wordsOnly } from './wordsOnly.ts';

const mostSharingKeyword = 3;

/**
 * What can be wrong between articles that read well one by one: addresses, references, roles, length, age,
 * differences between the languages, and words claimed by several articles.
 *
 * The files `beside` count as good: only what they have in common with the others is looked at. A fault says the same as
 * long as it is not mended; figures that move on the way, such as a length, are in its mend.
 */
export function checkLibrary(
  files: readonly ArticleFile[],
  by: CheckBy,
  beside: readonly ArticleFile[] = [],
): readonly ArticleFault[] {
  const all = [...beside, ...files];
  const ids = new Set(all.map(({ article }) => article.id));
  const own = new Set(files.map(({ file }) => file));
  const ownIds = new Set(files.map(({ article }) => article.id));
  const inAllLanguages = all.filter(({ article }) => ownIds.has(article.id));
  return [
    ...files.flatMap((file) => [...deadReferences(file, ids), ...checkArticle(file, by)]),
    ...[
      ...sharedQuestions(all),
      ...sharedKeywords(all),
      ...differencesBetweenLanguages(inAllLanguages),
    ].filter(({ file }) => own.has(file)),
  ];
}

function deadReferences(file: ArticleFile, ids: ReadonlySet<string>): ArticleFault[] {
  return file.article.related
    .filter((id) => !ids.has(id) || id === file.article.id)
    .map((id) =>
      faultAt(file, 'related:', `related article \`${id}\` does not exist`, 'Name another article.', {
        is: 'related',
        article: id,
      }),
    );
}

function sharedQuestions(files: readonly ArticleFile[]): ArticleFault[] {
  const first = new Map<string, ArticleFile>();
  const faults: ArticleFault[] = [];
  for (const file of files) {
    const seen = new Set<string>();
    for (const { text, words } of questionsOf(file.article)) {
      const key = `${file.article.language} ${words}`;
      const other = first.get(key);
      if (seen.has(key))
        faults.push(
          faultAt(file, text, `\`${text}\` stands twice`, 'Ask it in other words once.', {
            is: 'twice',
            text,
          }),
        );
      else if (other) {
        const says = `\`${text}\` also stands in ${other.file}`;
        const about = { is: 'also-in', text, article: other.article.id } as const;
        faults.push(faultAt(file, text, says, 'Leave it to the article that answers it.', about));
      } else first.set(key, file);
      seen.add(key);
    }
  }
  return faults;
}

const read = new WeakMap<Article, readonly { readonly text: string; readonly words: string }[]>();

/** All questions of an article with their bare words, which take time to read: of each article they are read once. */
function questionsOf(article: Article) {
  const known = read.get(article);
  if (known) return known;
  const questions = [article.question, ...article.phrasings].map((text) => ({
    text,
    words: wordsOnly(text),
  }));
  read.set(article, questions);
  return questions;
}

function sharedKeywords(files: readonly ArticleFile[]): ArticleFault[] {
  const holders = new Map<string, { readonly keyword: string; readonly file: ArticleFile }[]>();
  for (const file of files) {
    for (const keyword of new Set(file.article.keywords)) {
      const key = `${file.article.language} ${wordsOnly(keyword)}`;
      holders.set(key, [...(holders.get(key) ?? []), { keyword, file }]);
    }
  }
  return [...holders.values()]
    .filter((list) => list.length > mostSharingKeyword)
    .flatMap((list) =>
      list.map(({ keyword, file }) => {
        const others = list.filter((each) => each.file !== file).map((each) => each.file.article.id);
        const says = `the keyword \`${keyword}\` is also one of ${others.join(', ')}`;
        const about = { is: 'keyword', keyword, articles: others } as const;
        return faultAt(file, keyword, says, 'Say more exactly what this article is about.', about);
      }),
    );
}
