import { fold } from '../text/fold.ts';
import type { KindWords } from './kindWords.ts';

const longest = 2000;

/** A reader of what a text asks for: in the one spelling that is compared, without what the person rules out. */
export function createPlainReader(vocabularies: readonly KindWords[]): (text: string) => string {
  const starts = vocabularies
    .flatMap((it) => it.ruledOut.trim().split('\n'))
    .map((line) => fold(line.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .filter(Boolean);
  const ruledOut = new RegExp(
    `(?<![\\p{Script=Latin}])(?:${starts.join('|')})(?![\\p{Script=Latin}])[^,.;:!?，。；：！？\\n]{0,60}`,
    'gu',
  );
  return (text) => fold(text.slice(0, longest)).replace(ruledOut, ' ');
}
