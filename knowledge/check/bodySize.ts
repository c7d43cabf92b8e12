import type { Article } from '../article.ts';
import { bodyOf } from './bodyOf.ts';

/** How long the text of an article may be: in words, in Chinese in characters. */
export const bodyLengths = { words: { least: 120, most: 350 }, characters: { least: 200, most: 600 } };

/** The limits as pages are told them. */
export type BodyLengths = typeof bodyLengths;

/** How long the text of an article is; headings, list numbers and the targets of links do not count. */
export function bodySize(article: Article): { readonly size: number; readonly unit: keyof BodyLengths } {
  const isChinese = article.language === 'zh';
  const prose = bodyOf(article).replace(/\]\([^)]*\)/g, ']');
  const counted = isChinese ? /\p{Script=Han}|[\p{L}\p{N}]+/gu : /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
  return { size: prose.match(counted)?.length ?? 0, unit: isChinese ? 'characters' : 'words' };
}
