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
  'we',
  'me',
] as const;

/** Reads who is affected; the widest statement counts, unless it says that it is only one. R082. */
export function usersIn(clauses: readonly (readonly Seen[])[]): UsersRead | null {
  const seen = clauses.flat();
  for (const cue of order) {
    const found = seen.find((it) => it.cue === cue);
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
