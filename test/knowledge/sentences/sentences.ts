import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../bot/root.ts';
import type { Language } from '../../../knowledge/language.ts';

/** The sentences of a table: what is expected, a tab, what somebody wrote (`\\n` for a new line). */
export function sentences(
  table: 'kinds' | 'impact',
  language: Language,
): readonly (readonly [string, string])[] {
  return readFileSync(join(root, 'test', 'knowledge', 'sentences', `${table}.${language}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [expected = '', text = ''] = line.split('\t');
      return [expected, text.replaceAll('\\n', '\n')] as const;
    });
}
