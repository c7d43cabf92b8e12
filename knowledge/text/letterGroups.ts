import { hash } from './hash.ts';

/** The keys of every so many neighbouring letters; `seed` keeps keys of different kinds apart. */
export function letterGroups(letters: string, size: number, seed: number): readonly number[] {
  const groups = [];
  for (let at = 0; at + size <= letters.length; at += 1) groups.push(hash(letters, seed, at, at + size));
  return groups;
}
