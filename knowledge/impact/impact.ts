import type { ImpactAnswers } from '../severity.ts';

/** Something known about the impact, and the words it was read from. */
export interface Fact<T> {
  readonly value: T;
  readonly words: string;
}

/** What is known about the impact of a problem; null where nothing is. */
export interface Impact {
  readonly users: Fact<Exclude<ImpactAnswers['usersAffected'], 'unknown'>> | null;
  readonly state: Fact<Exclude<ImpactAnswers['serviceState'], 'unknown'>> | null;
  readonly workaround: Fact<Exclude<ImpactAnswers['workaround'], 'unknown'>> | null;
  /** A deadline, production or profit is severely affected (R081). */
  readonly atRisk: Fact<boolean> | null;
  /** The person says that it can wait (R086). */
  readonly patience: Fact<true> | null;
  /** Several services are affected (R082). */
  readonly services: Fact<number> | null;
}
