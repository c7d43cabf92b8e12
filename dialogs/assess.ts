import { classifySeverity, type ImpactAnswers, type SeverityDecision } from '../knowledge/severity.ts';
import type { TalkTurn } from './talkTurn.ts';

/**
 * The severity proposed for the draft (R078–R103).
 *
 * Where the policy asks for the damage and for people to be assigned, and the person can tell no damage or said nobody
 * can be, it is one lower: an A that nobody can work on would be lowered anyway (R097, R098, R100). Who asks for less
 * than an A gets less.
 */
export function assess(talk: TalkTurn): SeverityDecision {
  const { draft, person, language, policies } = talk;
  const cloud = talk.cloud ?? 'worldwide';
  const decision = classifySeverity({
    text: draft.problem ?? '',
    language,
    kind: draft.kind ?? 'technical',
    answers: impactOf(draft),
    policy: policies[cloud],
    hasAdvancedAgreement: person?.organization.hasAdvancedAgreement ?? false,
  });
  if (decision.severity === 'A' && draft.wished) {
    const to = draft.wished;
    return { ...decision, severity: to, caps: [...decision.caps, { rule: 'R078', from: 'A', to }] };
  }
  const rule = draft.impactStatement === '' ? 'R097' : draft.peopleAssigned === 'no' ? 'R098' : null;
  if (decision.severity !== 'A' || !rule) return decision;
  return { ...decision, severity: 'B', caps: [...decision.caps, { rule, from: 'A', to: 'B' }] };
}

/** What was answered about the impact, in the shape the desk keeps. */
export function impactOf(draft: TalkTurn['draft']): ImpactAnswers {
  return {
    usersAffected: draft.usersAffected ?? 'unknown',
    serviceState: draft.serviceState ?? 'unknown',
    workaround: draft.workaround ?? 'unknown',
    deadlineAtRisk: draft.deadline === 'yes' ? true : draft.deadline === 'no' ? false : null,
  };
}
