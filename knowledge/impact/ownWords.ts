import { fold } from '../text/fold.ts';
import type { ImpactWords } from './impactWords.ts';

const quoteLine = /^\s*[>＞]/;
const inQuotes = /^\s*(?:"[^"]*"|“[^”]*”|„[^”“]*[”“]|「[^」]*」|『[^』]*』|«[^»]*»|'[^']*')/;
const sentence = /^[^.!?。！？\n]*[.!?。！？]?/;
/** A reply says at least this much of its own, or the quoted history is what it is about. */
const fewestWords = 2;

/**
 * What the person says now, without the history quoted beneath or in between: `> …`, `On Monday Peter wrote: …`,
 * `-----Original Message-----`. The whole text when the person adds nothing, or says that it is still so.
 */
export function createOwnWords({ quoting }: ImpactWords): (text: string) => string {
  const pattern = (list: string) =>
    new RegExp(
      `(?<![a-z])(?:${list
        .split(',')
        .map((it) => fold(it.trim()))
        .join('|')})`,
      'u',
    );
  const wrote = new RegExp(`${pattern(quoting.wrote).source}[^:\\n]{0,25}:`, 'u');
  const history = pattern(quoting.history);
  const unsolved = pattern(quoting.unsolved);
  return (text) => {
    const own: string[] = [];
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (quoteLine.test(line)) continue;
      const folded = fold(line);
      if (own.length > 0 && folded.length < 90 && history.test(folded)) break;
      const intro = folded.length === line.length ? wrote.exec(folded) : null;
      if (!intro) {
        own.push(line);
        continue;
      }
      const said = line.slice(intro.index + intro[0].length);
      if (said.trim() === '') {
        const next = lines.slice(index + 1).find((it) => it.trim() !== '');
        if (next !== undefined && !quoteLine.test(next) && own.length > 0) break;
        if (next !== undefined && quoteLine.test(next)) continue;
        own.push(line);
        continue;
      }
      const quoted = inQuotes.exec(said)?.[0] ?? sentence.exec(said)?.[0] ?? '';
      own.push(said.slice(quoted.length));
    }
    const rest = own.join('\n');
    const words = rest.match(/\p{Script=Han}{2}|(?!\p{Script=Han})[\p{L}\p{N}]+/gu) ?? [];
    return words.length < fewestWords || (rest.length < text.length && unsolved.test(fold(rest)))
      ? text
      : rest;
  };
}
