import type { TicketKind } from '../../dialogs/ports.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
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
  /** Whether this customer may have this severity for this kind of request (R101, R102). */
  allows(ticket: {
    readonly cloud: Cloud;
    readonly severity: Severity;
    readonly kind: TicketKind;
    readonly hasAdvancedAgreement: boolean;
  }): boolean;
}
