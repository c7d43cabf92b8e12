import type { Fact, Impact } from './impact/impact.ts';
import { weigh } from './impact/weigh.ts';
import { likelyImpact } from './impactFromText.ts';
import type { Language } from './language.ts';
import type { Policy, TicketKind } from './policy.ts';

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

/** What the proposal is made from. */
export interface Case {
  readonly text: string;
  readonly language: Language;
  readonly kind: TicketKind;
  readonly answers: ImpactAnswers;
  readonly policy: Policy;
  /** The organization signed the advanced online service agreement (R101). */
  readonly hasAdvancedAgreement: boolean;
}

/**
 * The severity the bot proposes for a problem, with every rule that led there.
 *
 * Answers count before the text where they say something. One user alone is never A (R082); a workaround for one
 * user makes it C (R088); the policy then caps by kind and agreement (R071, R101, R102). The desk assigns the
 * severity in the end (R078). Source: R078–R103.
 */
export function classifySeverity(asked: Case): SeverityDecision {
  const impact = merge(asked.answers, asked);
  const { raw, because } = weigh(impact);
  const caps: Cap[] = [];
  let severity = raw;
  for (const cap of asked.policy.caps) {
    const lifted = cap.unlessAgreement && asked.hasAdvancedAgreement;
    if (lifted || !cap.kinds.includes(asked.kind) || severity >= cap.highest) continue;
    caps.push({ rule: cap.rule, from: severity, to: cap.highest });
    severity = cap.highest;
  }
  return { severity, raw, because, caps };
}

/** Answers, with what the text says where they are silent. */
function merge(
  { usersAffected, serviceState, workaround, deadlineAtRisk }: ImpactAnswers,
  asked: Case,
): Impact {
  const said = <T extends string>(name: string, value: T | 'unknown'): Fact<T> | null =>
    value === 'unknown' ? null : { value, words: `${name}: ${value}` };
  const users = said('usersAffected', usersAffected);
  const text = likelyImpact(asked.text, asked.language, users);
  return {
    users: text.users,
    state: said('serviceState', serviceState) ?? text.state,
    workaround: said('workaround', workaround) ?? text.workaround,
    atRisk:
      deadlineAtRisk === null
        ? text.atRisk
        : { value: deadlineAtRisk, words: `deadlineAtRisk: ${deadlineAtRisk}` },
    patience: text.patience,
    services: serviceState === 'unknown' ? text.services : null,
  };
}
