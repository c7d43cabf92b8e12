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
  /** How many words the longest name has that begins with a word; those of one word are not in it. */
  const lengths = new Map<string, number>();
  for (const list of lists)
    for (const [kind, names] of Object.entries(list))
      for (const name of names.split(',')) {
        const units = unitsOf(fold(name.trim()));
        const [start = ''] = units;
        if (units.length > 1) lengths.set(start, Math.max(lengths.get(start) ?? 1, units.length));
        if (units.length > 0 && !kinds.has(units.join(' '))) kinds.set(units.join(' '), kind);
      }

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
      let length = Math.min(lengths.get(units[at] ?? '') ?? 1, units.length - at);
      for (; length > 0; length -= 1) {
        const kind = kindAt(units, at, length);
        if (!kind) continue;
        found.push({ kind, at, length });
        break;
      }
      at += Math.max(1, length);
    }
    return found;
  };
}
