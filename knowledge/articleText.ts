import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { readFrontMatter } from './text/frontMatter.ts';

/** What stands in an article's file, not checked yet. */
export interface ArticleParts {
  readonly title: string;
  readonly question: string;
  readonly phrasings: readonly string[];
  readonly keywords: readonly string[];
  readonly category: string;
  readonly audience: string;
  readonly cloud: string;
  readonly kind: string;
  readonly severity: string | null;
  readonly related: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string; readonly date: string }[];
  readonly reviewed: string;
  /** The Markdown below the front matter. */
  readonly body: string;
}

/** The Markdown file of an article, in the layout that all have. */
export function writeArticle({ body, ...parts }: ArticleParts): string {
  const { title, question, phrasings, keywords, related, sources, severity, ...rest } = parts;
  const lines = [
    `title: ${scalar(title)}`,
    `question: ${scalar(question)}`,
    ...list('phrasings', phrasings.map(scalar)),
    `keywords: ${flow(keywords)}`,
    `category: ${scalar(rest.category)}`,
    `audience: ${scalar(rest.audience)}`,
    `cloud: ${scalar(rest.cloud)}`,
    `kind: ${scalar(rest.kind)}`,
    ...(severity ? [`severity: ${scalar(severity)}`] : []),
    `related: ${flow(related)}`,
    ...list(
      'sources',
      sources.map(
        ({ title: name, url, date }) =>
          `title: ${scalar(name)}\n    url: ${scalar(url)}\n    date: ${scalar(date)}`,
      ),
    ),
    `reviewed: ${rest.reviewed}`,
  ];
  return `---\n${lines.join('\n')}\n---\n${body.trim()}\n`;
}

/** The same file with one more way to ask for it; all else stays as it was written. */
export function withPhrasing(text: string, phrasing: string): string {
  const [, head, rest] = /^(?:\uFEFF)?---\r?\n([\s\S]*?\n)(---[\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || rest === undefined) throw new Error('The article has no front matter.');
  const document = parseDocument(head);
  document.addIn(['phrasings'], phrasing);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}${rest}`;
}

/** The parts of an article's file as far as they can be read; what is missing or of another kind is empty. */
export function readParts(text: string): ArticleParts {
  const head = readFrontMatter(text);
  const { data, body } = 'broken' in head ? { data: {}, body: text } : head;
  const parsed = z.object(loose).safeParse(data ?? {});
  return { ...(parsed.success ? parsed.data : z.object(loose).parse({})), body: body.trim() };
}

const word = z.string().catch('');
const wordsOf = z.array(z.coerce.string()).catch([]);
const loose = {
  title: word,
  question: word,
  phrasings: wordsOf,
  keywords: wordsOf,
  category: word,
  audience: word,
  cloud: word,
  kind: word,
  severity: z.string().nullable().catch(null),
  related: wordsOf,
  sources: z.array(z.object({ title: word, url: word, date: word })).catch([]),
  reviewed: word,
};

function scalar(text: string): string {
  return stringify(text.replace(/\s*[\r\n]\s*/g, ' ').trim(), { lineWidth: 0 }).trimEnd();
}

function flow(items: readonly string[]): string {
  return stringify(items, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function list(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [`${name}: []`] : [`${name}:`, ...items.map((item) => `  - ${item}`)];
}
