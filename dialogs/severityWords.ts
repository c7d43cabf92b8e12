import type { Severity } from '../knowledge/severity.ts';
import type { TalkTurn } from './talkTurn.ts';

/** A severity with its name in the policy, such as `B (high)`. R079. */
export function severityWords(talk: TalkTurn, severity: Severity): string {
  const { name } = talk.policies[talk.cloud ?? 'worldwide'].severities[severity];
  return talk.locale.intake.severity(severity, name[talk.language]);
}
