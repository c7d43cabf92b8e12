import type { TicketKind } from '../../dialogs/ports.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import { firstReplyDue } from '../../knowledge/dueTimes.ts';
import type { Policy } from '../../knowledge/policy.ts';
import type { Severity } from '../../knowledge/severity.ts';

/** What the desk asks the support policy of a ticket's cloud. */
export interface DeskPolicy {
  /** When a ticket opened then must have had its first human reply; null where nothing is promised. */
  firstReplyDue(ticket: {
    readonly cloud: Cloud;
    readonly openedAt: Date;
    readonly severity: Severity;
    readonly kind: TicketKind;
  }): Date | null;
  /** The highest severity this customer may have for this kind of request (R071, R101, R102). */
  highestSeverity(ticket: {
    readonly cloud: Cloud;
    readonly kind: TicketKind;
    readonly hasAdvancedAgreement: boolean;
  }): Severity;
  /** Whether a level may be lowered for want of cooperation (R100), and whether the customer is told. */
  downgrade(cloud: Cloud): Downgrade | null;
}

export interface Downgrade {
  readonly notifyCustomer: boolean;
}

export function createDeskPolicy(policies: Record<Cloud, Policy>): DeskPolicy {
  return {
    firstReplyDue: ({ cloud, ...opened }) => firstReplyDue(opened, policies[cloud]).due,
    highestSeverity({ cloud, kind, hasAdvancedAgreement }) {
      const caps = policies[cloud].caps
        .filter((cap) => cap.kinds.includes(kind) && !(cap.unlessAgreement && hasAdvancedAgreement))
        .map((cap) => cap.highest);
      return caps.sort().at(-1) ?? 'A';
    },
    downgrade: (cloud) => policies[cloud].downgrade,
  };
}
