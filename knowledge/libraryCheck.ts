import type { Article, ArticleFault } from './article.ts';
import type { ArticleFile } from './library.ts';
import { fold } from './text/fold.ts';

/** What the articles are checked by. */
export interface CheckBy {
  /** True for an address that somebody vouched for, for use in this article. */
  readonly knowsLink: (url: string, article: Article) => boolean;
  /** True for the name of an admin role as Microsoft writes it. */
  readonly knowsRole: (name: string) => boolean;
  readonly today: Date;
}

const lengths = { words: { least: 120, most: 350 }, characters: { least: 200, most: 600 } };
const mostSharingKeyword = 3;
const staleAfterDays = 365;
const dayMs = 86_400_000;
const mendLink =
  'Use an address of knowledge/links.yaml; in articles of your own, name it as a source first.';

/**
 * What can be wrong between articles that read well one by one: addresses, references, roles, length, age,
 * differences between the languages, and words claimed by several articles.
 *
 * The files `beside` count as good: only what they have in common with the others is looked at.
 */
export function checkLibrary(
  files: readonly ArticleFile[],
  by: CheckBy,
  beside: readonly ArticleFile[] = [],
): readonly ArticleFault[] {
  const all = [...beside, ...files];
  const ids = new Set(all.map(({ article }) => article.id));
  const own = new Set(files.map(({ file }) => file));
  return [
    ...files.flatMap((file) => [
      ...deadReferences(file, ids),
      ...unknownLinks(file, by.knowsLink),
      ...unsafeText(file),
      ...unknownRoles(file, by.knowsRole),
      ...wrongLength(file),
      ...wrongDates(file, by.today),
    ]),
    ...[...sharedQuestions(all), ...sharedKeywords(all), ...differencesBetweenLanguages(all)].filter(
      ({ file }) => own.has(file),
    ),
  ];
}

function at({ file, text }: ArticleFile, snippet: string, says: string, mend: string): ArticleFault {
  const index = text.split('\n').findIndex((line) => line.includes(snippet));
  return { file, line: index < 0 ? 1 : index + 1, says, mend };
}

function deadReferences(file: ArticleFile, ids: ReadonlySet<string>): ArticleFault[] {
  return file.article.related
    .filter((id) => !ids.has(id) || id === file.article.id)
    .map((id) => at(file, 'related:', `related article \`${id}\` does not exist`, 'Name another article.'));
}

function unknownLinks(file: ArticleFile, knowsLink: CheckBy['knowsLink']): ArticleFault[] {
  const urls = [...file.text.matchAll(/https?:\/\/[^\s)>\]'"，。；、）]+/gi)].map(([url]) =>
    url.replace(/[.,;:]$/, ''),
  );
  return [...new Set(urls)]
    .filter((url) => !knowsLink(url, file.article))
    .map((url) => at(file, url, `nobody vouched for ${url}`, mendLink));
}

/** Links that lead to no page, and HTML: cards, Teams and mails would each make something else of them. */
function unsafeText(file: ArticleFile): ArticleFault[] {
  const targets = [...file.text.matchAll(/\]\((?!https:\/\/)([^)\s]*)/g)].map(([, target = '']) => target);
  const prose = bodyOf(file.article).replace(/`[^`\n]*`/g, '');
  const tags = [...prose.matchAll(/<\/?[a-z][^>\n]{0,200}>/gi)].map(([tag]) => tag);
  return [
    ...targets.map((target) =>
      at(file, `](${target}`, `the link to \`${target}\` is no https address`, 'Write [text](https://…).'),
    ),
    ...tags.map((tag) =>
      at(file, tag, `\`${tag}\` is HTML`, 'Use Markdown: **bold**, `code`, [text](https://…).'),
    ),
  ];
}

function unknownRoles(file: ArticleFile, knowsRole: CheckBy['knowsRole']): ArticleFault[] {
  const named = [...bodyOf(file.article).matchAll(/\b(?:[A-Z][\w/.-]* ){1,5}Administrators?\b/g)].map(
    ([name]) => name,
  );
  return [...new Set(named)]
    .filter((name) => !endings(name.replace(/s$/, '')).some(knowsRole))
    .map((name) => at(file, name, `\`${name}\` is no Entra role`, 'Use the name in knowledge/roles.json.'));
}

function endings(name: string): string[] {
  const words = name.split(' ');
  return words.slice(0, -1).map((_, index) => words.slice(index).join(' '));
}

function wrongLength(file: ArticleFile): ArticleFault[] {
  const chinese = file.article.language === 'zh';
  const prose = bodyOf(file.article).replace(/\]\([^)]*\)/g, ']');
  const size = (
    chinese ? prose.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) : prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)
  )?.length;
  const { least, most } = chinese ? lengths.characters : lengths.words;
  const unit = chinese ? 'characters' : 'words';
  if (size !== undefined && size > most) {
    return [at(file, '\u0000', `the body has ${size} ${unit}`, `Cut it to at most ${most}.`)];
  }
  if (size === undefined || size < least) {
    return [at(file, '\u0000', `the body has only ${size ?? 0} ${unit}`, `Write at least ${least}.`)];
  }
  return [];
}

function wrongDates(file: ArticleFile, today: Date): ArticleFault[] {
  const { article } = file;
  const age = (today.getTime() - Date.parse(article.reviewed)) / dayMs;
  const stale = age > staleAfterDays;
  return [
    ...(stale
      ? [at(file, 'reviewed:', `last reviewed on ${article.reviewed}`, 'Read it through and set the day.')]
      : []),
    ...[article.reviewed, ...article.sources.map(({ date }) => date)]
      .filter((date) => Date.parse(date) > today.getTime() + dayMs)
      .map((date) => at(file, date, `${date} is in the future`, 'Correct the day.')),
  ];
}

function sharedQuestions(files: readonly ArticleFile[]): ArticleFault[] {
  const first = new Map<string, ArticleFile>();
  const faults: ArticleFault[] = [];
  for (const file of files) {
    const { article } = file;
    const seen = new Set<string>();
    for (const text of [article.question, ...article.phrasings]) {
      const key = `${article.language} ${plain(text)}`;
      const other = first.get(key);
      if (seen.has(key))
        faults.push(at(file, text, `\`${text}\` stands twice`, 'Ask it in other words once.'));
      else if (other) {
        const says = `\`${text}\` also stands in ${other.file}`;
        faults.push(at(file, text, says, 'Leave it to the article that answers it.'));
      } else first.set(key, file);
      seen.add(key);
    }
  }
  return faults;
}

function sharedKeywords(files: readonly ArticleFile[]): ArticleFault[] {
  const holders = new Map<string, { readonly keyword: string; readonly file: ArticleFile }[]>();
  for (const file of files) {
    for (const keyword of new Set(file.article.keywords)) {
      const key = `${file.article.language} ${plain(keyword)}`;
      holders.set(key, [...(holders.get(key) ?? []), { keyword, file }]);
    }
  }
  return [...holders.values()]
    .filter((list) => list.length > mostSharingKeyword)
    .flatMap((list) =>
      list.map(({ keyword, file }) => {
        const others = list.filter((each) => each.file !== file).map((each) => each.file.article.id);
        const says = `the keyword \`${keyword}\` is also one of ${others.join(', ')}`;
        return at(file, keyword, says, 'Say more exactly what this article is about.');
      }),
    );
}

const sharedFields = ['category', 'audience', 'cloud', 'kind', 'severity'] as const;

function differencesBetweenLanguages(files: readonly ArticleFile[]): ArticleFault[] {
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
      faults.push(at(file, '\u0000', says, 'Write the number in digits here too, or take it out there.'));
    }
    return faults;
  });
}

function unlike(file: ArticleFile, snippet: string, field: string, original: ArticleFile): ArticleFault {
  return at(file, snippet, `\`${field}\` differs from ${original.file}`, 'Make them the same.');
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

function bodyOf(article: Article): string {
  const { intro, steps, check, support, difference } = article;
  return [intro, ...steps, ...check, ...support, ...difference].join('\n');
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
