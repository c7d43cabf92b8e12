import type { Miss, TicketState } from '../../dialogs/ports.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import type { KnownQuestion } from '../../knowledge/effect.ts';
import type { MissedQuestion } from '../../knowledge/missGroups.ts';

/** `open` nobody has dealt with it · `handled` by an article that went live · `dismissed` needs no answer. */
export type MissState = 'open' | 'handled' | 'dismissed';

/** A question the bot could not answer, or not at once, as it is kept. */
export interface KeptMiss extends MissedQuestion {
  readonly outcome: Miss['outcome'];
  readonly cloud: Cloud | null;
  /** Ids of the articles offered or shown, best first. */
  readonly shown: readonly string[];
  readonly chosen: string | null;
  readonly solvedBy: string | null;
  /** The ticket it led to, and how that stands. */
  readonly ticket: { readonly number: number; readonly state: TicketState } | null;
  readonly state: MissState;
}

/** The questions the bot missed; they are forgotten after half a year. */
export interface MissStore {
  /** Those of the last ninety days, newest first, at most `limit`. */
  list(now: Date, limit: number): Promise<readonly KeptMiss[]>;
  /** Those of which it is known what should have come of them, newest first. */
  known(limit: number): Promise<readonly KnownQuestion[]>;
  /** Changes the state of those that are not handled yet. */
  mark(ids: readonly number[], state: 'open' | 'dismissed'): Promise<void>;
  /** Counts open ones as handled by a version of an article. */
  handle(ids: readonly number[], version: number): Promise<void>;
  forgetOld(now: Date): Promise<void>;
}
