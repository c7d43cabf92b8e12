import { fold } from '../text/fold.ts';
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
  let longest = 1;
  for (const list of lists)
    for (const [kind, names] of Object.entries(list))
      for (const name of names.split(',')) {
        const units = unitsOf(fold(name.trim()));
        longest = Math.max(longest, units.length);
        if (units.length > 0 && !kinds.has(units.join(' '))) kinds.set(units.join(' '), kind);
      }
  const firsts = new Set([...kinds.keys()].map((name) => name.slice(0, 2)));

  function kindAt(units: readonly string[], at: number, length: number): string | undefined {
    const text = units.slice(at, at + length).join(' ');
    const whole = kinds.get(text);
    if (whole || han.test(text)) return whole;
    const last = units[at + length - 1] ?? '';
    const shortest = Math.max(4, text.length - Math.min(6, last.length - 1));
    for (let end = text.length - 1; end >= shortest; end -= 1) {
      const kind = kinds.get(text.slice(0, end));
      if (kind) return kind;
    }
    return undefined;
  }

  return (units) => {
    const found: FoundName[] = [];
    for (let at = 0; at < units.length; ) {
      let length = 0;
      const start = units[at] ?? '';
      if (firsts.has(start.slice(0, 2)) || firsts.has(`${start} `))
        for (length = Math.min(longest, units.length - at); length > 0; length -= 1) {
          const kind = kindAt(units, at, length);
          if (kind) {
            found.push({ kind, at, length });
            break;
          }
        }
      at += Math.max(1, length);
    }
    return found;
  };
}
