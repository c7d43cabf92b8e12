import type { ClaimedIdentity, Contact, TicketKind, TicketState } from '../../dialogs/ports.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import type { Language } from '../../knowledge/language.ts';
import type { ImpactAnswers, Severity, SeverityDecision } from '../../knowledge/severity.ts';

/** One request of one customer at the desk, as it stands now. */
export interface Ticket {
  readonly number: number;
  /** Made once per review card, so that one submission opens one ticket. */
  readonly submissionId: string;
  readonly conversationId: string;
  readonly organizationId: string | null;
  /** The verified person who opened it; null when the directory no longer has them, or nobody was verified yet. */
  readonly personId: string | null;
  /** Who somebody that could not sign in says they are; null for everybody else. */
  readonly claimed: ClaimedIdentity | null;
  /** When a caller proved with a mailed code to be the registered person (R033–R036). */
  readonly callerVerifiedAt: Date | null;
  readonly state: TicketState;
  readonly kind: TicketKind;
  readonly cloud: Cloud;
  /** What the customer reads and writes. */
  readonly language: Language;
  readonly problem: string;
  readonly impact: ImpactAnswers;
  readonly impactStatement: string | null;
  readonly contact: Contact;
  readonly articlesTried: readonly string[];
  readonly severity: Severity;
  /** What the bot proposed at the opening, with its reasons; later changes are in the history. */
  readonly severityDecision: SeverityDecision;
  readonly openedAt: Date;
  /** Null where the policy promises nothing. */
  readonly firstReplyDue: Date | null;
  /** What that deadline is counted from: the opening, or when the severity was raised after it. */
  readonly firstReplyFrom: Date;
  /** The desk's own target for the solution, pauses not yet added; null where it has none. */
  readonly resolutionDue: Date | null;
  /** Set while an agent waits for the customer: the last log entry before; a later message of theirs ends it. */
  readonly awaitedAfter: number | null;
  readonly firstRepliedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly agentId: string | null;
  readonly claimedAt: Date | null;
  /** Counts claims; whoever acts on the ticket says under which claim. */
  readonly claimNumber: number;
}

/** A person at the desk. */
export interface Agent {
  readonly id: string;
  readonly name: string;
}

/** An agent acting on a ticket, under the claim they hold or held. */
export interface Claimant {
  readonly agent: Agent;
  readonly claimNumber: number;
}

/** Whether this is the claim the ticket is worked on under; an older claim has no say any more. */
export function holdsTicket(ticket: Ticket, by: Claimant): boolean {
  return ticket.state === 'active' && ticket.agentId === by.agent.id && ticket.claimNumber === by.claimNumber;
}

/** Whether nobody knows yet who opened this ticket: an emergency of somebody who cannot sign in. */
export function isUnverified({ claimed, callerVerifiedAt }: Ticket): boolean {
  return claimed !== null && callerVerifiedAt === null;
}
