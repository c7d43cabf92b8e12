import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Language } from '../../knowledge/language.ts';
import { createTermsOf, groupMisses, type MissGroup, trendOf } from '../../knowledge/missGroups.ts';
import type { KeptMiss, MissState, MissStore } from './misses.ts';

/** Near-equal missed questions as they stand in the list. */
export interface GroupSummary {
  /** Of one of its questions: any of them finds the group again. */
  readonly id: number;
  readonly language: Language;
  /** The wording that came most often. */
  readonly text: string;
  /** Dismissed as soon as one of its questions is; open while somebody has still to look at one. */
  readonly state: MissState;
  readonly count: number;
  /** In the last seven days, and in the seven before. */
  readonly lately: number;
  readonly before: number;
  readonly lastAt: Date;
}

/** One wording of a group. */
export interface Wording {
  readonly text: string;
  readonly count: number;
  readonly lastAt: Date;
  readonly outcomes: readonly KeptMiss['outcome'][];
  /** Ids of the articles offered or shown. */
  readonly shown: readonly string[];
  readonly chosen: readonly string[];
  readonly solvedBy: readonly string[];
  readonly tickets: readonly NonNullable<KeptMiss['ticket']>[];
}

interface GroupFacts extends GroupSummary {
  /** The most frequent first. */
  readonly wordings: readonly Wording[];
  /** Its questions nobody has dealt with. */
  readonly open: readonly Pick<KeptMiss, 'id' | 'text' | 'language' | 'cloud'>[];
  readonly all: readonly number[];
}

/** Reads the missed questions in groups. */
export interface MissReader {
  /** The most frequent first, then the latest. */
  groups(now: Date): Promise<readonly GroupSummary[]>;
  /** The group that holds a question; null when it is not there any more. */
  group(id: number, now: Date): Promise<GroupFacts | null>;
}

const mostRead = 3000;
const mostWordings = 60;
/** Texts whose terms are read in one go, so that nobody else has to wait. */
const slice = 100;

/** A reader over the missed questions of the last ninety days. */
export function createMissReader(misses: Pick<MissStore, 'list'>): MissReader {
  const termsOf = createTermsOf();

  async function read(now: Date): Promise<readonly MissGroup<KeptMiss>[]> {
    const kept = await misses.list(now, mostRead);
    for (const [index, { text, language }] of kept.entries()) {
      termsOf(text, language);
      if (index % slice === slice - 1) await turnOfTheLoop();
    }
    return groupMisses(kept, termsOf);
  }

  return {
    async groups(now) {
      const groups = (await read(now)).map((group) => summary(group, now));
      return groups.sort((a, b) => b.count - a.count || b.lastAt.getTime() - a.lastAt.getTime());
    },

    async group(id, now) {
      const group = (await read(now)).find(({ misses: members }) => members.some((miss) => miss.id === id));
      if (!group) return null;
      return {
        ...summary(group, now),
        wordings: wordingsOf(group.misses).slice(0, mostWordings),
        open: group.misses
          .filter(({ state }) => state === 'open')
          .map(({ id, text, language, cloud }) => ({ id, text, language, cloud })),
        all: group.misses.map((miss) => miss.id),
      };
    },
  };
}

function summary({ id, language, misses }: MissGroup<KeptMiss>, now: Date): GroupSummary {
  const isDismissed = misses.some(({ state }) => state === 'dismissed');
  const open = misses.filter(({ state }) => state === 'open');
  const state = isDismissed ? 'dismissed' : open.length > 0 ? 'open' : 'handled';
  const counted = state === 'open' ? open : misses;
  return {
    id,
    language,
    text: wordingsOf(counted)[0]?.text ?? '',
    state,
    count: counted.length,
    ...trendOf(counted, now),
    lastAt: latest(counted),
  };
}

function wordingsOf(misses: readonly KeptMiss[]): readonly Wording[] {
  const byText = new Map<string, KeptMiss[]>();
  for (const miss of misses) byText.set(miss.text, [...(byText.get(miss.text) ?? []), miss]);
  return [...byText]
    .map(([text, of]) => ({
      text,
      count: of.length,
      lastAt: latest(of),
      outcomes: distinct(of.map(({ outcome }) => outcome)),
      shown: distinct(of.flatMap(({ shown }) => shown)),
      chosen: distinct(of.flatMap(({ chosen }) => chosen ?? [])),
      solvedBy: distinct(of.flatMap(({ solvedBy }) => solvedBy ?? [])),
      tickets: of.flatMap(({ ticket }) => ticket ?? []),
    }))
    .sort((a, b) => b.count - a.count || b.lastAt.getTime() - a.lastAt.getTime());
}

function latest(misses: readonly KeptMiss[]): Date {
  return new Date(Math.max(...misses.map(({ at }) => at.getTime())));
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
