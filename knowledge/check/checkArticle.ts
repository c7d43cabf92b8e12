import type { Article, ArticleFault } from '../article.ts';
import type { ArticleFile } from '../library.ts';
import { bodyOf } from './bodyOf.ts';
import { bodyLengths, bodySize } from './bodySize.ts';
import { faultAt } from './faultAt.ts';

/** What the articles are checked by. */
export interface CheckBy {
  /** True for an address that somebody vouched for, for use in this article. */
  readonly knowsLink: (url: string, article: Article) => boolean;
  /** True for the name of an admin role as Microsoft writes it. */
  readonly knowsRole: (name: string) => boolean;
  readonly today: Date;
}

const staleAfterDays = 365;
const dayMs = 86_400_000;
const mendLink =
  'Use an address of knowledge/links.yaml; in articles of your own, name it as a source first.';

/** What can be wrong with an article that reads well, looked at by itself: addresses, markup, roles, length, age. */
export function checkArticle(file: ArticleFile, by: CheckBy): readonly ArticleFault[] {
  return [
    ...unknownLinks(file, by.knowsLink),
    ...unsafeText(file),
    ...unknownRoles(file, by.knowsRole),
    ...wrongLength(file),
    ...wrongDates(file, by.today),
  ];
}

function unknownLinks(file: ArticleFile, knowsLink: CheckBy['knowsLink']): ArticleFault[] {
  const urls = [...file.text.matchAll(/https?:\/\/[^\s)>\]'"，。；、）]+/gi)].map(([url]) =>
    url.replace(/[.,;:]$/, ''),
  );
  return [...new Set(urls)]
    .filter((url) => !knowsLink(url, file.article))
    .map((url) => faultAt(file, url, `nobody vouched for ${url}`, mendLink, { is: 'unknown-link', url }));
}

/** Links that lead to no page, and HTML: cards, Teams and mails would each make something else of them. */
function unsafeText(file: ArticleFile): ArticleFault[] {
  const targets = [...file.text.matchAll(/\]\((?!https:\/\/)([^)\s]*)/g)].map(([, target = '']) => target);
  const prose = bodyOf(file.article).replace(/`[^`\n]*`/g, '');
  const tags = [...prose.matchAll(/<\/?[a-z][^>\n]{0,200}>/gi)].map(([tag]) => tag);
  return [
    ...targets.map((target) =>
      faultAt(
        file,
        `](${target}`,
        `the link to \`${target}\` is no https address`,
        'Write [text](https://…).',
        { is: 'no-https', target },
      ),
    ),
    ...tags.map((tag) =>
      faultAt(file, tag, `\`${tag}\` is HTML`, 'Use Markdown: **bold**, `code`, [text](https://…).', {
        is: 'html',
        tag,
      }),
    ),
  ];
}

function unknownRoles(file: ArticleFile, knowsRole: CheckBy['knowsRole']): ArticleFault[] {
  const named = [...bodyOf(file.article).matchAll(/\b(?:[A-Z][\w/.-]* ){1,5}Administrators?\b/g)].map(
    ([name]) => name,
  );
  return [...new Set(named)]
    .filter((name) => !endings(name.replace(/s$/, '')).some(knowsRole))
    .map((name) =>
      faultAt(file, name, `\`${name}\` is no Entra role`, 'Use the name in knowledge/roles.json.', {
        is: 'role',
        name,
      }),
    );
}

function endings(name: string): string[] {
  const words = name.split(' ');
  return words.slice(0, -1).map((_, index) => words.slice(index).join(' '));
}

function wrongLength(file: ArticleFile): ArticleFault[] {
  const { size, unit } = bodySize(file.article);
  const { least, most } = bodyLengths[unit];
  const about = { is: 'length', size, least, most, unit } as const;
  if (size > most)
    return [faultAt(file, null, 'the body is too long', `It has ${size} ${unit}; cut it to ${most}.`, about)];
  if (size < least)
    return [faultAt(file, null, 'the body is too short', `It has ${size} ${unit}; write ${least}.`, about)];
  return [];
}

function wrongDates(file: ArticleFile, today: Date): ArticleFault[] {
  const { article } = file;
  const age = (today.getTime() - Date.parse(article.reviewed)) / dayMs;
  const stale = age > staleAfterDays;
  return [
    ...(stale
      ? [
          faultAt(
            file,
            'reviewed:',
            `last reviewed on ${article.reviewed}`,
            'Read it through and set the day.',
            { is: 'stale', day: article.reviewed },
          ),
        ]
      : []),
    ...[article.reviewed, ...article.sources.map(({ date }) => date)]
      .filter((date) => Date.parse(date) > today.getTime() + dayMs)
      .map((date) =>
        faultAt(file, date, `${date} is in the future`, 'Correct the day.', { is: 'future', day: date }),
      ),
  ];
}
