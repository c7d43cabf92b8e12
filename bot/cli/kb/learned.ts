import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../../knowledge/language.ts';
import { describeFaults, readLibrary } from '../../../knowledge/library.ts';
import type { KnowsLink } from '../../../knowledge/links.ts';
import { createTermsOf, groupMisses } from '../../../knowledge/missGroups.ts';
import type { Clock } from '../../clock.ts';
import { writeCsv } from '../../identity/csv.ts';
import { checkTexts } from '../../learning/articleChange.ts';
import {
  type Folders,
  readFolders,
  readVersion,
  type Shelf,
  type SourcedArticle,
  shelfKey,
} from '../../learning/articleSources.ts';
import type { ArticleStore } from '../../learning/articleVersions.ts';
import { deskCheck } from '../../learning/deskCheck.ts';
import type { KeptMiss, MissStore } from '../../learning/misses.ts';
import type { Signals } from '../../store/signals.ts';
import type { CommandResult } from '../agents/run.ts';

export interface LearnedDeps {
  readonly articles: ArticleStore;
  readonly misses: MissStore;
  readonly signals: Signals;
  readonly folders: Folders;
  readonly clock: Clock;
  readonly knowsLink: KnowsLink;
}

const mostMisses = 100_000;
const columns = [
  'group',
  'asked',
  'language',
  'cloud',
  'question',
  'outcome',
  'shown',
  'chosen',
  'solved by',
  'ticket',
  'ticket state',
  'state',
];

/** The missed questions of the last ninety days as CSV for a spreadsheet, near-equal ones with the same group number. */
export async function missesAsCsv({ misses, clock }: LearnedDeps, separator: string): Promise<string> {
  const groups = groupMisses(await misses.list(clock(), mostMisses), createTermsOf());
  const rows = groups.flatMap(({ id, misses: members }) => members.map((miss) => row(id, miss)));
  return writeCsv([columns, ...rows.map((cells) => cells.map(harmless))], separator);
}

function row(group: number, miss: KeptMiss): readonly string[] {
  const { at, language, cloud, text, outcome, shown, chosen, solvedBy, ticket, state } = miss;
  return [
    String(group),
    at.toISOString(),
    language,
    cloud ?? '',
    text,
    outcome,
    shown.join(' '),
    chosen ?? '',
    solvedBy ?? '',
    ticket ? String(ticket.number) : '',
    ticket?.state ?? '',
    state,
  ];
}

/** Spreadsheets run what starts like a formula. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Writes the articles written at this desk as Markdown files, a folder for each language. */
export async function exportArticles({ articles }: LearnedDeps, folder: string): Promise<CommandResult> {
  let count = 0;
  for (const { article, texts } of await articles.live()) {
    for (const language of languages) {
      const text = texts[language];
      if (text === undefined) continue;
      mkdirSync(join(folder, language), { recursive: true });
      writeFileSync(join(folder, language, `${article}.md`), text);
      count++;
    }
  }
  return { isDone: true, text: `${count} ${count === 1 ? 'file' : 'files'} written to ${folder}.` };
}

/** Takes Markdown files over as articles of this desk, live at once; all of them or, with a fault, nothing. */
export async function importArticles(deps: LearnedDeps, folder: string): Promise<CommandResult> {
  const { articles, signals, folders, clock, knowsLink } = deps;
  const shelf = new Map(readFolders(folders));
  for (const version of await articles.live()) lay(shelf, readVersion(version).articles);
  const { files, faults } = readLibrary(
    folder,
    [...shelf.values()].map(({ article }) => article),
  );
  const byId = new Map<string, Partial<Record<Language, string>>>();
  for (const { article, text } of files) {
    byId.set(article.id, { ...byId.get(article.id), [article.language]: text });
  }
  const after: Shelf = lay(
    new Map(shelf),
    files.map(({ article, text }) => ({ article, text, from: 'desk' as const })),
  );
  const check = deskCheck(knowsLink, clock());
  const dead = [...byId].flatMap(
    ([article, texts]) =>
      checkTexts({ article, texts }, { shelf: asBefore(article, shelf, after), check }).faults,
  );
  const all = [...faults, ...dead.map((fault) => ({ ...fault, file: join(folder, fault.file) }))];
  if (all.length > 0) return { isDone: false, text: describeFaults(all) };
  let count = 0;
  for (const [article, texts] of byId) {
    const changed = Object.entries(texts).filter(
      ([language, text]) => shelf.get(`${language}/${article}`)?.text !== text,
    );
    if (changed.length === 0) continue;
    if (await articles.importLive(article, Object.fromEntries(changed), clock())) count++;
  }
  if (count > 0) signals.publish({ kind: 'knowledge' });
  return { isDone: true, text: `${count} of ${byId.size} articles were new or changed, and are live now.` };
}

/** The shelf with this article as it is now, so that the check looks at what would change. */
function asBefore(article: string, before: Shelf, after: Shelf): Shelf {
  const isOther = ([, each]: [string, SourcedArticle]) => each.article.id !== article;
  return new Map([...[...after].filter(isOther), ...[...before].filter((entry) => !isOther(entry))]);
}

function lay(
  shelf: Map<string, SourcedArticle>,
  over: readonly SourcedArticle[],
): Map<string, SourcedArticle> {
  for (const each of over) shelf.set(shelfKey(each.article.language, each.article.id), each);
  return shelf;
}
