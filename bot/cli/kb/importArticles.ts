import { join } from 'node:path';
import type { Language } from '../../../knowledge/language.ts';
import { describeFaults, readLibrary } from '../../../knowledge/library.ts';
import {
  laidOver,
  readFolders,
  readVersion,
  type Shelf,
  type SourcedArticle,
} from '../../learning/articleSources.ts';
import { deskCheck } from '../../learning/deskCheck.ts';
import { checkTexts } from '../../learning/proposal.ts';
import type { CommandResult } from '../commandResult.ts';
import type { LearnedDeps } from './learnedDeps.ts';

/** Takes Markdown files over as articles of this desk, live at once; all of them or, with a fault, nothing. */
export async function importArticles(
  { articles, signals, folders, clock, knowsLink }: Omit<LearnedDeps, 'misses'>,
  folder: string,
): Promise<CommandResult> {
  const written = (await articles.live()).flatMap((version) => readVersion(version).articles);
  const shelf = laidOver(readFolders(folders), written);
  const { files, faults } = readLibrary(
    folder,
    [...shelf.values()].map(({ article }) => article),
  );
  const byId = new Map<string, Partial<Record<Language, string>>>();
  for (const { article, text } of files) {
    byId.set(article.id, { ...byId.get(article.id), [article.language]: text });
  }
  const after = laidOver(
    shelf,
    files.map(({ article, text }) => ({ article, text, from: 'desk' as const })),
  );
  const check = deskCheck(knowsLink, clock());
  const conflicts = [...byId].flatMap(
    ([article, texts]) =>
      checkTexts({ article, texts }, { shelf: asBefore(article, shelf, after), check }).faults,
  );
  const all = [...faults, ...conflicts.map((fault) => ({ ...fault, file: join(folder, fault.file) }))];
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
