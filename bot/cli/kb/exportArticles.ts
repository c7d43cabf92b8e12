import { join } from 'node:path';
import { languages } from '../../../knowledge/language.ts';
import type { CommandResult } from '../commandResult.ts';
import { writeOutput } from '../writeOutput.ts';
import type { LearnedDeps } from './learnedDeps.ts';

/** Writes the articles written at this desk as Markdown files, a folder for each language. */
export async function exportArticles(
  { articles }: Pick<LearnedDeps, 'articles'>,
  folder: string,
): Promise<CommandResult> {
  let count = 0;
  for (const { article, texts } of await articles.live()) {
    for (const language of languages) {
      const text = texts[language];
      if (text === undefined) continue;
      writeOutput(join(folder, language, `${article}.md`), text);
      count++;
    }
  }
  return { isDone: true, text: `${count} ${count === 1 ? 'file' : 'files'} written to ${folder}.` };
}
