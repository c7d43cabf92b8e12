import type { Severity, SeverityDecision } from '../knowledge/severity.ts';
import type { TalkTurn } from './talkTurn.ts';

/** A severity with its name in the policy, such as `B (high)`. R079. */
export function severityWords(talk: TalkTurn, severity: Severity): string {
  const { name } = talk.policies[talk.cloud ?? 'worldwide'].severities[severity];
  return talk.locale.intake.severity(severity, name[talk.language]);
}

/** Where the sentence for a rule stands: R082 speaks of several people in an A, of one alone in what is no A. */
export function reasonKey(rule: string, { raw }: Pick<SeverityDecision, 'raw'>): string {
  return rule === 'R082' && raw !== 'A' ? 'R082-one' : rule;
}
