import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../knowledge/language.ts';
import { UsageError } from '../usageError.ts';

/** A folder that the command line names, once it is sure that there can be articles in it; throws UsageError if not. */
export function articlesFolder(folder: string): string {
  if (languages.some((language) => existsSync(join(folder, language)))) return folder;
  throw new UsageError(
    `There are no articles in ${folder}. Name the folder that holds the folders ${languages.join(', ')}.`,
  );
}
