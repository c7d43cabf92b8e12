import { join, relative, resolve } from 'node:path';
import { languages } from '../../../knowledge/language.ts';
import { readLibrary } from '../../../knowledge/library.ts';
import { checkLibrary } from '../../../knowledge/libraryCheck.ts';
import { loadLinks } from '../../../knowledge/links.ts';
import { shelfKey } from '../../learning/articleSources.ts';
import { deskCheck } from '../../learning/deskCheck.ts';
import { root } from '../../root.ts';
import type { CommandResult } from '../commandResult.ts';

/**
 * Every fault of the articles in a folder as `file:line fault. mend`, and how many articles there are. Those in another
 * folder than the product's are checked as they would be served: in place of the product's or beside them.
 */
export function check(folder: string, today: Date): CommandResult {
  const product = join(root, 'knowledge', 'articles');
  const isOwn = resolve(folder) !== product;
  const beneath = isOwn ? readLibrary(product).files : [];
  const { files, faults } = readLibrary(
    folder,
    beneath.map(({ article }) => article),
  );
  const replaced = new Set(files.map(({ article }) => shelfKey(article.language, article.id)));
  const beside = beneath.filter(({ article }) => !replaced.has(shelfKey(article.language, article.id)));
  const knowsLink = loadLinks(join(root, 'knowledge'));
  const by = { ...deskCheck(knowsLink, today), ...(isOwn ? {} : { knowsLink }) };
  const all = [...faults, ...checkLibrary(files, by, beside)];
  const sorted = all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const lines = sorted.map(
    ({ file, line, says, mend }) => `${relative(process.cwd(), file)}:${line} ${says}. ${mend}`,
  );
  const counts = languages.map(
    (language) => `${files.filter(({ article }) => article.language === language).length} ${language}`,
  );
  const sum = `${counts.join(', ')}: ${sorted.length === 0 ? 'no faults' : `${sorted.length} faults`}.`;
  return { isDone: sorted.length === 0, text: [...lines, sum].join('\n') };
}
