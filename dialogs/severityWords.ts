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

/** The same with its reasons, and what keeps it from a higher level: `B (high), because … – but …`. R071, R101, R102. */
export function severityBecause(talk: TalkTurn, decision: SeverityDecision): string {
  const { intake } = talk.locale;
  const said = (rules: readonly { readonly rule: string }[]) => {
    const reasons = rules.map(({ rule }) => intake.reasons[reasonKey(rule, decision)]);
    return [...new Set(reasons.filter((reason) => reason !== undefined))];
  };
  const level = severityWords(talk, decision.severity);
  return intake.because(level, said(decision.because), said(decision.caps));
}
