import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { unitsOf } from './units.ts';

/** A name found among the words of a text. */
export interface FoundName {
  readonly kind: string;
  readonly at: number;
  readonly length: number;
}

const han = /\p{Script=Han}/u;

/**
 * A finder of listed names: the longest at each place, none overlapping.
 *
 * The last word of a name may go on (`outlookban`) when the name has four letters or more.
 */
export function createNameFinder(
  lists: readonly Readonly<Record<string, string>>[],
): (units: readonly string[]) => readonly FoundName[] {
  const kinds = new Map<string, string>();
  /** Of names of several words: what they begin with, what the next word begins with, and how many words the longest has. */
  const longer = new Map<string, Map<string, number>>();
  for (const list of lists)
    for (const [kind, names] of Object.entries(list))
      for (const name of names.split(',')) {
        const units = unitsOf(fold(name.trim()));
        const [start = '', next = ''] = units;
        if (units.length > 0 && !kinds.has(units.join(' '))) kinds.set(units.join(' '), kind);
        if (units.length < 2) continue;
        const lengths = longer.get(start) ?? new Map<string, number>();
        lengths.set(next.charAt(0), Math.max(lengths.get(next.charAt(0)) ?? 1, units.length));
        longer.set(start, lengths);
      }
  const wordOf = remember((word) => ({ kind: kindOf(word), longer: longer.get(word) }));

  function kindOf(text: string): string | null {
    const whole = kinds.get(text);
    if (whole || han.test(text)) return whole ?? null;
    const last = text.slice(text.lastIndexOf(' ') + 1);
    const shortest = Math.max(4, text.length - Math.min(6, last.length - 1));
    for (let end = text.length - 1; end >= shortest; end -= 1) {
      const kind = kinds.get(text.slice(0, end));
      if (kind) return kind;
    }
    return null;
  }

  return (units) => {
    const found: FoundName[] = [];
    for (let at = 0; at < units.length; ) {
      const word = wordOf(units[at] ?? '');
      const most = word.longer?.get(units[at + 1]?.charAt(0) ?? '') ?? 1;
      let kind = word.kind;
      let length = 1;
      for (let more = Math.min(most, units.length - at); more > 1; more -= 1) {
        const known = kindOf(units.slice(at, at + more).join(' '));
        if (!known) continue;
        [kind, length] = [known, more];
        break;
      }
      if (kind) found.push({ kind, at, length });
      at += length;
    }
    return found;
  };
}
