import type { Seen } from './clauses.ts';
import type { Impact } from './impact.ts';

/** Who is affected by the clauses' own words; `few` when it is a handful among many. */
export interface UsersRead {
  readonly fact: NonNullable<Impact['users']>;
  readonly few: boolean;
}

const order = [
  'everyOne',
  'share',
  'shareOf',
  'onlyOne',
  'all',
  'many',
  'crowd',
  'notAll',
  'few',
  'some',
  'one',
  'unit',
  'we',
  'me',
] as const;

const single: readonly string[] = ['onlyOne', 'one', 'me'];
const whole: readonly string[] = ['all', 'many', 'some', 'we'];

/**
 * Reads who is affected by some clauses of a text; the widest statement counts, unless it says that it is only one,
 * or `everywhere` in the text that the others do not have it. R082.
 */
export function usersIn(
  clauses: readonly (readonly Seen[])[],
  everywhere: readonly (readonly Seen[])[],
): UsersRead | null {
  const seen = clauses.flat();
  const text = everywhere.flat();
  const spared = text.some((it) => it.cue === 'othersFine') && text.some((it) => single.includes(it.cue));
  for (const cue of spared ? order.filter((it) => !whole.includes(it)) : order) {
    const found = (spared && single.includes(cue) ? text : seen).find((it) => it.cue === cue);
    const read = found && counted(cue, found);
    if (read) return read;
  }
  return null;
}

function counted(cue: (typeof order)[number], { words, numbers }: Seen): UsersRead | null {
  const is = (value: UsersRead['fact']['value'], few = false): UsersRead => ({ fact: { value, words }, few });
  const [a = 0, b = 0] = numbers;
  switch (cue) {
    case 'onlyOne':
    case 'one':
    case 'me':
      return is('one');
    case 'everyOne':
    case 'all':
      return is('all');
    case 'many':
    case 'unit':
      return is('many');
    case 'share':
    case 'shareOf': {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)];
      if (part === whole) return is('all');
      if (part * 2 >= whole || part >= 10) return is('many');
      return part === 1 ? is('one') : is('some', part < 5 || part * 10 < whole);
    }
    case 'crowd':
      if (a < 1) return null;
      return a >= 10 ? is('many') : a === 1 ? is('one') : is('some', a < 5);
    case 'few':
    case 'notAll':
      return is('some', true);
    case 'some':
    case 'we':
      return is('some');
  }
}
