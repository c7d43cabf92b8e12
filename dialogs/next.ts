import type { SomethingElse } from './question.ts';

/** Where a dialog hands over to when it ends; the root talk begins it. */
export interface Next {
  readonly next: Destination;
  readonly options?: object;
}

export type Destination = 'answer' | 'escalation' | 'health' | 'phone' | 'tickets' | 'kind';

/** How a dialog of the talk can end beside its own answer. */
export type Ending = Next | SomethingElse | undefined;

export function isNext(result: unknown): result is Next {
  return typeof result === 'object' && result !== null && 'next' in result;
}
