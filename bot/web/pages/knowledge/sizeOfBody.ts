import type { Language } from '../../../../knowledge/language.ts';

/**
 * How long the text of an article is while it is being written, counted as the check counts it: in words, in Chinese in
 * characters; headings, list numbers and the targets of links do not count.
 */
export function sizeOfBody(markdown: string, language: Language): number {
  const prose = markdown
    .replace(/^#.*$/gm, '')
    .replace(/^(?:\d{1,2}[.)]|[-*])\s+/gm, '')
    .replace(/\]\([^)]*\)/g, ']');
  const counted = language === 'zh' ? /\p{Script=Han}|[\p{L}\p{N}]+/gu : /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
  return prose.match(counted)?.length ?? 0;
}
