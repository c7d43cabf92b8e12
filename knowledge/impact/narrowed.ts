import type { Seen } from './clauses.ts';

const wide = new Set(['all', 'everyOne', 'many']);

/**
 * Clauses in which trouble with only a part of a service, or now and then, counts as a service that is limited: with
 * its search, with one file or one sender, and – unless it is said that all or many have it – on one kind of device or program. R083.
 */
export function narrowed(clauses: readonly (readonly Seen[])[]): readonly (readonly Seen[])[] {
  const isWide = clauses.flat().some((it) => wide.has(it.cue));
  return clauses.map((clause) => {
    const has = (cue: string) => clause.some((it) => it.cue === cue);
    const narrow = has('part') || has('sometimes') || (has('device') && !isWide);
    if (!narrow || has('stopped')) return clause;
    return clause.map((it) => (it.cue === 'down' || it.cue === 'failing' ? { ...it, cue: 'limited' } : it));
  });
}
