import type { TicketKind } from '../../dialogs/ports.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import { firstReplyDue, targetDue } from '../../knowledge/dueTimes.ts';
import { mayOpenRequest } from '../../knowledge/mayOpenRequest.ts';
import type { Policy } from '../../knowledge/policy.ts';
import type { Severity } from '../../knowledge/severity.ts';
import type { DueRules } from './reclassify.ts';

/** What the desk asks the support policy of a ticket's cloud. */
export interface DeskPolicy {
  /** When a ticket opened then must have had its first human reply; null where nothing is promised. */
  firstReplyDue(ticket: {
    readonly cloud: Cloud;
    readonly openedAt: Date;
    readonly severity: Severity;
    readonly kind: TicketKind;
  }): Date | null;
  /** When a message of that instant must be answered by the desk's own target; null where it has none. */
  nextReplyDue(from: Date, of: { readonly cloud: Cloud; readonly severity: Severity }): Date | null;
  /** Whether a policy sets targets of the desk's own, for the next reply or the solution. */
  readonly hasOwnTargets: boolean;
  /** How deadlines are counted in a cloud. */
  dueRules(cloud: Cloud): DueRules;
  /** Whether somebody with these Entra roles may open a ticket of this kind. */
  mayOpen(ticket: {
    readonly cloud: Cloud;
    readonly kind: TicketKind;
    readonly roles: readonly string[];
  }): boolean;
  /** The highest severity this customer may have for this kind of request (R071, R101, R102). */
  highestSeverity(ticket: {
    readonly cloud: Cloud;
    readonly kind: TicketKind;
    readonly hasAdvancedAgreement: boolean;
  }): Severity;
  /** Whether a level may be lowered for want of cooperation (R100), and whether the customer is told. */
  downgrade(cloud: Cloud): Downgrade | null;
}

/** How a level is lowered for want of cooperation. */
export interface Downgrade {
  readonly notifyCustomer: boolean;
}

/** The questions of the desk, answered by the policies of both clouds. */
export function createDeskPolicy(policies: Record<Cloud, Policy>): DeskPolicy {
  return {
    hasOwnTargets: Object.values(policies).some(({ severities }) =>
      Object.values(severities).some(({ nextReply, resolution }) => nextReply ?? resolution),
    ),
    firstReplyDue: ({ cloud, ...opened }) => firstReplyDue(opened, policies[cloud]).due,
    nextReplyDue: (from, { cloud, severity }) =>
      targetDue(from, policies[cloud].severities[severity].nextReply, policies[cloud]).due,
    dueRules: (cloud) => ({
      firstReplyDue: (openedAt, severity, kind) =>
        firstReplyDue({ openedAt, severity, kind }, policies[cloud]).due,
      resolutionDue: (openedAt, severity) =>
        targetDue(openedAt, policies[cloud].severities[severity].resolution, policies[cloud]).due,
    }),
    mayOpen: ({ cloud, ...asked }) => mayOpenRequest(policies[cloud], asked),
    highestSeverity({ cloud, kind, hasAdvancedAgreement }) {
      const caps = policies[cloud].caps
        .filter((cap) => cap.kinds.includes(kind) && !(cap.unlessAgreement && hasAdvancedAgreement))
        .map((cap) => cap.highest);
      return caps.sort().at(-1) ?? 'A';
    },
    downgrade: (cloud) => policies[cloud].downgrade,
  };
}
