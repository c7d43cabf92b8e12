import type { Clause, Seen } from './clauses.ts';

/** What a text says is the case now: cues that are neither denied, nor past, nor only asked about. */
export interface LiveCues {
  /** Clauses with the cues that hold. */
  readonly clauses: readonly (readonly Seen[])[];
  /** Nothing is wrong by the text's own words: denied, repaired, asked, supposed or planned. */
  readonly calm: Seen | null;
}

const impacts = new Set(['down', 'failing', 'limited', 'minor', 'stopped']);
/** Cues that replace what lies inside them. */
const over: Readonly<Record<string, readonly string[]>> = {
  fine: ['down', 'failing', 'limited', 'stopped', 'minor', 'all', 'not', 'workaround'],
  resolved: ['down', 'failing', 'limited', 'stopped', 'minor', 'fine', 'workaround', 'now'],
  ongoing: ['recently', 'longAgo', 'resolved'],
  noWorkaround: ['workaround'],
  onlyOne: ['one', 'all', 'some', 'few', 'many', 'we', 'me', 'fine', 'crowd'],
  minor: ['failing', 'limited', 'down'],
  canWait: ['failing', 'all', 'not'],
  limited: ['failing', 'limited', 'planned'],
  failing: ['limited', 'resolved', 'workaround'],
  down: ['limited', 'failing'],
  some: ['all', 'onlyOne', 'one', 'me', 'othersFine'],
  few: ['some'],
  many: ['some', 'all'],
  all: ['some', 'one', 'onlyOne', 'me', 'othersFine', 'few', 'fine', 'share', 'shareOf', 'crowd'],
  notAll: ['all', 'everyOne', 'some', 'many'],
  limit: ['longAgo', 'recently', 'planned'],
  we: ['me'],
  one: ['some'],
  crowd: ['many', 'unit'],
  share: ['crowd', 'few', 'all', 'one', 'onlyOne'],
  shareOf: ['crowd', 'few', 'all', 'one', 'onlyOne'],
  everyOne: ['crowd', 'few', 'some'],
  workaround: ['fine', 'limited'],
};
/** `Not one of …` is all of them. */
const single = new Set(['onlyOne', 'share', 'shareOf']);
const denied = new Set(['down', 'stopped', 'resolved', 'workaround', 'deadline', 'many']);

const question: Seen = { cue: 'asking', at: 0, end: 0, gaps: 0, words: '?', numbers: [] };

/** Reads what holds out of the clauses of a text. */
export function liveCues(clauses: readonly Clause[]): LiveCues {
  const cleaned = clauses.map((clause) => ({ ...clause, seen: withoutDenied(withoutCovered(clause.seen)) }));
  const live: (readonly Seen[])[] = [];
  let calm: Seen | null = null;
  let past = false;
  const supposed = new Set(cleaned.filter((it) => has(it, 'whatIf')).map((it) => it.sentence));
  for (const it of cleaned)
    if (it.asks && cleaned.some((other) => other.sentence === it.sentence && has(other, 'maybe')))
      supposed.add(it.sentence);
  const resolvedAt = Math.max(
    -1,
    ...cleaned.flatMap((it) => it.seen.filter((one) => one.cue === 'resolved').map((one) => one.at)),
  );
  for (const clause of cleaned) {
    calm ??=
      first(clause, 'resolved', 'fine', 'whatIf', ...(has(clause, 'repair') ? [] : ['asking']), 'planned') ??
      commandIn(clause) ??
      (clause.asks ? (clause.seen[0] ?? question) : null);
    if (has(clause, 'now') || has(clause, 'ongoing')) past = false;
    if (has(clause, 'longAgo')) past = true;
    if (past && clause.seen.some((it) => impacts.has(it.cue))) calm ??= first(clause, 'longAgo');
    if (has(clause, 'now') || has(clause, 'fine')) supposed.delete(clause.sentence);
    const told = past || supposed.has(clause.sentence);
    const asked = askedFrom(clause);
    live.push(
      clause.seen.filter((it) => {
        if (!impacts.has(it.cue)) return !told;
        if (told || it.at >= asked) return false;
        return it.at > resolvedAt;
      }),
    );
    if (past && !clause.seen.some((it) => impacts.has(it.cue)) && !onlyPast(clause)) past = false;
  }
  return { clauses: settled(live, cleaned), calm };
}

/** A past that is over (`yesterday … , now I only want`) does not count; one that may still last does. */
function settled(
  live: readonly (readonly Seen[])[],
  clauses: readonly Clause[],
): readonly (readonly Seen[])[] {
  const isRecent = (index: number) =>
    clauses[index]?.seen.some((it) => it.cue === 'recently') &&
    !clauses[index]?.seen.some((it) => it.cue === 'ongoing');
  const last = live.length - 1;
  const asksNow = clauses.some(
    (it, index) =>
      index > 0 &&
      it.seen.some((one) => one.cue === 'asking') &&
      !it.seen.some((one) => one.cue === 'repair'),
  );
  if (!asksNow || last < 1) return live;
  return live.map((seen, index) => (isRecent(index) ? seen.filter((it) => !impacts.has(it.cue)) : seen));
}

function onlyPast(clause: Clause): boolean {
  return clause.seen.every((it) => it.cue === 'longAgo' || it.cue === 'we' || it.cue === 'me');
}

/** From where on a clause only asks; never when what it asks for is a repair. */
function askedFrom(clause: Clause): number {
  if (has(clause, 'repair')) return Number.POSITIVE_INFINITY;
  const asking = clause.seen.find((it) => it.cue === 'asking' || it === commandIn(clause));
  if (asking) return asking.at;
  return clause.asks ? clause.start : Number.POSITIVE_INFINITY;
}

/** What a clause asks to be done: only when it begins with that, and tells of nothing that fails. */
function commandIn(clause: Clause): Seen | null {
  if (has(clause, 'failing') || has(clause, 'down')) return null;
  return clause.seen.find((it) => it.cue === 'command' && it.at === clause.start) ?? null;
}

function withoutCovered(seen: readonly Seen[]): readonly Seen[] {
  const asides = seen.filter((it) => it.cue === 'aside');
  return seen.filter(
    (it) =>
      !asides.some((aside) => aside !== it && aside.at <= it.at && aside.end >= it.end) &&
      !startsIn(it, ['me', 'onlyOne'], seen, 'we') &&
      !failsItself(it, seen) &&
      !(
        it.cue === 'down' &&
        seen.some((other) => other.cue === 'fine' && other.at > it.at && other.end === it.end)
      ) &&
      !seen.some(
        (other) =>
          other !== it &&
          over[other.cue]?.includes(it.cue) &&
          other.at <= it.at &&
          other.end >= it.end &&
          (other.end - other.at > it.end - it.at || other.cue !== it.cue) &&
          (other.end - other.at > it.end - it.at || rank(other) > rank(it)),
      ),
  );
}

/** Whether a cue ends in the middle of another one: the 我 of 我们 is not me alone. */
function startsIn(it: Seen, cues: readonly string[], seen: readonly Seen[], other: string): boolean {
  return (
    cues.includes(it.cue) && seen.some((one) => one.cue === other && one.at < it.end && one.end > it.end)
  );
}

/** "The mobile app does not work" names no way around. */
function failsItself(it: Seen, seen: readonly Seen[]): boolean {
  const isTrouble = ({ cue }: Seen) => cue === 'failing' || cue === 'down';
  return it.cue === 'workaround' && seen.some((one) => isTrouble(one) && one.at < it.end && one.end > it.at);
}

function rank({ cue }: Seen): number {
  return ['limited', 'failing', 'down', 'minor', 'fine', 'resolved', 'many'].indexOf(cue);
}

function withoutDenied(seen: readonly Seen[]): readonly Seen[] {
  const no = seen.filter((it) => it.cue === 'not');
  return seen.map((it) => {
    if (single.has(it.cue) && no.some((one) => one.end === it.at)) return { ...it, cue: 'all' };
    const denies =
      denied.has(it.cue) &&
      no.some(
        (one) =>
          (one.end <= it.at && it.at - one.end <= 1) ||
          (it.cue === 'resolved' && it.gaps > 0 && one.at > it.at && one.end === it.end - 1),
      );
    if (!denies) return it;
    return { ...it, cue: it.cue === 'workaround' ? 'noWorkaround' : it.cue === 'down' ? 'fine' : 'denied' };
  });
}

function has(clause: Clause, cue: string): boolean {
  return clause.seen.some((it) => it.cue === cue);
}

function first(clause: Clause, ...cues: readonly string[]): Seen | null {
  return clause.seen.find((it) => cues.includes(it.cue)) ?? null;
}
