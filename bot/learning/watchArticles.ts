import { existsSync, type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../knowledge/language.ts';
import type { Folders } from './articleSources.ts';

const quietMs = 150;

/**
 * Calls `onChange` soon after article files were saved; several at once are one change.
 *
 * Returns the function that ends it.
 */
export function watchArticles({ product, own }: Folders, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  const soon = () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };
  const watchers: FSWatcher[] = [];
  for (const folder of own === null ? [product] : [product, own]) {
    for (const language of languages) {
      const place = join(folder, language);
      if (!existsSync(place)) continue;
      watchers.push(
        watch(place, (_event, name) => {
          if (name === null || name.endsWith('.md')) soon();
        }),
      );
    }
  }
  return () => {
    if (timer) clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
