export type Severity = 'A' | 'B' | 'C';

/** What the person answered about the impact; text alone leaves the rest `unknown`. */
export interface ImpactAnswers {
  readonly usersAffected: 'one' | 'some' | 'many' | 'all' | 'unknown';
  readonly serviceState: 'down' | 'limited' | 'working' | 'unknown';
  readonly workaround: 'yes' | 'no' | 'unknown';
  readonly deadlineAtRisk: boolean | null;
}

/** A rule that fired and the words (or answer) it saw. */
export interface Reason {
  /** Id in the requirements, e.g. `R083`. */
  readonly rule: string;
  readonly words: string;
}

export interface SeverityDecision {
  /** After caps: what the bot proposes. */
  readonly severity: Severity;
  /** Before caps. */
  readonly raw: Severity;
  readonly because: readonly Reason[];
  readonly caps: readonly Cap[];
}

export interface Cap {
  readonly rule: string;
  readonly from: Severity;
  readonly to: Severity;
}
