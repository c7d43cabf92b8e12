import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Article } from './article.ts';

const schema = z.strictObject({ places: z.array(z.url()), articles: z.array(z.url()) });

/** Tells whether an address is one that somebody vouched for; the part after # and a last slash do not count. */
export type KnowsLink = (url: string) => boolean;

/** The addresses of `links.yaml` in a folder. */
export function loadLinks(folder: string): KnowsLink {
  const file = join(folder, 'links.yaml');
  const read = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file} is not as it must be: ${z.prettifyError(read.error)}`);
  const known = new Set([...read.data.places, ...read.data.articles].map(bare));
  return (url) => known.has(bare(url));
}

/** The same in articles of a desk's own: whoever names a source there, with its day, vouches for it. */
export function orOwnSource(knowsLink: KnowsLink): (url: string, article: Article) => boolean {
  return (url, { sources }) => knowsLink(url) || sources.some((source) => bare(source.url) === bare(url));
}

function bare(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}
