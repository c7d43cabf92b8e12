import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type ArticleFault, readArticle } from './article.ts';
import { languages } from './language.ts';

/** An article with the file it was read from. */
export interface ArticleFile {
  readonly article: Article;
  readonly file: string;
  readonly text: string;
}

/**
 * Every article below a folder that holds one folder for each language, and every fault found on the way.
 *
 * An article that is not there in all languages is a fault, unless the folder lies over other articles (`beneath`)
 * that have it; then a language's folder may be missing too. Reads files, synchronously.
 */
export function readLibrary(
  folder: string,
  beneath: readonly Article[] = [],
): {
  readonly files: readonly ArticleFile[];
  readonly faults: readonly ArticleFault[];
} {
  const read: ArticleFile[] = [];
  const faults: ArticleFault[] = [];
  const others = new Set(beneath.map(({ id, language }) => `${language}/${id}`));
  const files = new Map(
    languages.map((language) => {
      const own = join(folder, language);
      return [language, beneath.length > 0 && existsSync(folder) && !existsSync(own) ? none : idsIn(own)];
    }),
  );
  const ids = new Set([...files.values()].flatMap((known) => [...known]));
  for (const [language, known] of files) {
    for (const id of [...ids].sort()) {
      const file = join(folder, language, `${id}.md`);
      if (!known.has(id)) {
        if (others.has(`${language}/${id}`)) continue;
        const written = languages.filter((other) => files.get(other)?.has(id)).join(', ');
        const mend = `Write this file, or remove the article from: ${written}.`;
        faults.push({ file, line: 1, says: `the article is missing in \`${language}\``, mend });
        continue;
      }
      const text = readFileSync(file, 'utf8');
      const result = readArticle(text, { id, language, file });
      if ('article' in result) read.push({ article: result.article, file, text });
      else faults.push(...result.faults);
    }
  }
  return { files: read, faults };
}

/** All articles below a folder; throws one error that lists every bad or untranslated file with its mend. */
export function loadLibrary(folder: string): readonly Article[] {
  const { files, faults } = readLibrary(folder);
  if (faults.length > 0) throw new Error(describeFaults(faults));
  if (files.length === 0) throw new Error(`There are no articles in ${folder}.`);
  return files.map(({ article }) => article);
}

/** The faults as lines `file:line says. mend`. */
export function describeFaults(faults: readonly ArticleFault[]): string {
  const lines = faults.map((fault) => `${fault.file}:${fault.line} ${fault.says}. ${fault.mend}`);
  return [`The knowledge base has ${faults.length} fault${faults.length === 1 ? '' : 's'}:`, ...lines].join(
    '\n',
  );
}

const none: ReadonlySet<string> = new Set();

function idsIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.slice(0, -'.md'.length)),
    );
  } catch (cause) {
    throw new Error(`The articles folder ${folder} cannot be read. Make it, or correct its path.`, { cause });
  }
}
