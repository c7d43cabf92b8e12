import type { TicketDraft } from '../../dialogs/ports.ts';
import type { SeverityDecision } from '../../knowledge/severity.ts';
import type { HistoryEntry } from './change.ts';
import type { Ticket } from './ticket.ts';

/** Where a new ticket comes from and when its first reply is due. */
interface Opening {
  readonly draft: TicketDraft;
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly firstReplyDue: Date | null;
  readonly resolutionDue: Date | null;
}

/** A ticket that waits for its number. */
export type NewTicket = Omit<Ticket, 'number'>;

/** A new ticket in the queue, at the severity the bot proposed, with the first line of its history. */
export function open(opening: Opening, now: Date): { ticket: NewTicket; history: HistoryEntry } {
  const { draft, conversationId, firstReplyDue, resolutionDue } = opening;
  const { severity: _proposed, claimed = null, ...told } = draft;
  const severityDecision = openingSeverity(draft);
  const { severity } = severityDecision;
  return {
    ticket: {
      ...told,
      conversationId,
      organizationId: claimed ? null : opening.organizationId,
      personId: claimed ? null : opening.personId,
      claimed,
      callerVerifiedAt: null,
      state: 'waiting',
      severity,
      severityDecision,
      openedAt: now,
      firstReplyDue,
      firstReplyFrom: now,
      resolutionDue,
      awaitedAfter: null,
      firstRepliedAt: null,
      resolvedAt: null,
      agentId: null,
      claimedAt: null,
      claimNumber: 0,
    },
    history: {
      kind: 'opened',
      agentId: null,
      details: {
        severity,
        kind: draft.kind,
        due: firstReplyDue?.toISOString() ?? null,
        resolutionDue: resolutionDue?.toISOString() ?? null,
      },
    },
  };
}

/** The severity a ticket begins with: what the bot proposed, and never A for somebody who is not verified. */
export function openingSeverity({ severity: proposed, claimed }: TicketDraft): SeverityDecision {
  if (!claimed || proposed.severity !== 'A') return proposed;
  return { ...proposed, severity: 'B', caps: [...proposed.caps, { rule: 'R036', from: 'A', to: 'B' }] };
}
