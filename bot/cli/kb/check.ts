import { relative } from 'node:path';
import { languages } from '../../../knowledge/language.ts';
import { readLibrary } from '../../../knowledge/library.ts';
import { checkLibrary } from '../../../knowledge/libraryCheck.ts';
import { loadLinks } from '../../../knowledge/links.ts';
import { findRole } from '../../../knowledge/roles.ts';
import { root } from '../../root.ts';

/** Prints every fault of the articles in a folder as `file:line fault. mend`; gives the exit code. */
export function check(folder: string, today: Date): number {
  const { files, faults } = readLibrary(folder);
  const all = [
    ...faults,
    ...checkLibrary(files, {
      knowsLink: loadLinks(`${root}/knowledge`),
      knowsRole: (name) => findRole(name) !== null,
      today,
    }),
  ];
  const sorted = all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  for (const { file, line, says, mend } of sorted) {
    console.log(`${relative(process.cwd(), file)}:${line} ${says}. ${mend}`);
  }
  const counts = languages.map(
    (language) => `${files.filter(({ article }) => article.language === language).length} ${language}`,
  );
  console.log(`${counts.join(', ')}: ${sorted.length === 0 ? 'no faults' : `${sorted.length} faults`}.`);
  return sorted.length === 0 ? 0 : 1;
}
