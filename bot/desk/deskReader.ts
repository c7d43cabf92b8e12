import type { ClaimedIdentity, Contact, Partner, TicketKind, TicketState } from '../../dialogs/ports.ts';
import type { Cloud } from '../../knowledge/cloud.ts';
import type { Language } from '../../knowledge/language.ts';
import type { ImpactAnswers, Severity, SeverityDecision } from '../../knowledge/severity.ts';
import type { CallerAdvice } from './callerCheck.ts';
import type { HistoryFact } from './change.ts';
import type { ClockReading } from './clock.ts';
import type { RoleEvidence } from './roleEvidence.ts';
import type { Agent } from './ticket.ts';
import type { TranscriptEntry } from './transcript.ts';

/** A ticket as it stands in a list. */
export interface ListedTicket {
  readonly number: number;
  readonly state: TicketState;
  readonly severity: Severity;
  readonly kind: TicketKind;
  readonly cloud: Cloud;
  readonly language: Language;
  readonly problem: string;
  /** Who asks: the verified person's name, or the name given for contact. */
  readonly person: string;
  readonly organization: string | null;
  /** Nobody knows yet who asks: an emergency of somebody who cannot sign in. */
  readonly isUnverified: boolean;
  readonly agent: Agent | null;
  readonly openedAt: Date;
  readonly resolvedAt: Date | null;
  /** Since when the customer waits for a human word; null when the last word was an agent's. */
  readonly waitingSince: Date | null;
  /** The log entry of the customer's last message; grows with every new one. */
  readonly lastSaid: number;
  /** Of the first reply. */
  readonly clock: ClockReading;
  /** An agent waits for the customer, who has not written since. */
  readonly isAwaitingCustomer: boolean;
}

/** The desk as one agent sees it, each part in queue order. */
export interface DeskOverview {
  readonly queue: readonly ListedTicket[];
  readonly mine: readonly ListedTicket[];
  /** What colleagues work on. */
  readonly others: readonly ListedTicket[];
  /** Ended in the last day, the latest first. */
  readonly ended: readonly ListedTicket[];
}

/** Everything an agent needs to know about a ticket. */
export interface TicketFacts extends ListedTicket {
  readonly claimNumber: number;
  /** Whether the desk has set targets of its own for such a ticket; customers are never told. */
  readonly hasOwnTargets: boolean;
  readonly ownClocks: { readonly nextReply: ClockReading; readonly resolution: ClockReading };
  readonly impact: ImpactAnswers;
  readonly impactStatement: string | null;
  readonly contact: Contact;
  readonly articlesTried: readonly string[];
  readonly severityDecision: SeverityDecision;
  readonly firstRepliedAt: Date | null;
  readonly caller: CallerFacts;
  /** Null when nobody was verified, or the directory no longer has them. */
  readonly verified: VerifiedPerson | null;
  readonly customer: Customer | null;
  readonly history: readonly HistoryLine[];
  readonly survey: { readonly rating: number; readonly comment: string | null } | null;
  /** The highest severity the policy allows for each kind. */
  readonly highestSeverity: Readonly<Record<TicketKind, Severity>>;
  /** Whether the level may be lowered for want of cooperation (R100). */
  readonly mayDowngrade: boolean;
  /** This person's other tickets, newest first. */
  readonly earlier: readonly EarlierTicket[];
  /** What was said and may not have arrived, on channels that have to be called (Teams). */
  readonly undelivered: readonly Undelivered[];
}

/** A log entry: `unconfirmed` when nobody knows whether it arrived, `failed` when it did not. */
export interface Undelivered {
  readonly sequence: number;
  readonly delivery: 'unconfirmed' | 'failed';
}

/** Who calls about a ticket, as far as it is known. */
interface CallerFacts {
  readonly advice: CallerAdvice;
  /** Who they say they are, where nobody signed in. */
  readonly claimed: ClaimedIdentity | null;
  readonly verifiedAt: Date | null;
}

/** Who opened a ticket, as the directory knows them. */
export interface VerifiedPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly roles: RoleEvidence;
}

/** The organization behind a ticket. */
export interface Customer {
  readonly name: string;
  readonly cloud: Cloud;
  readonly partner: Partner | null;
  readonly hasAdvancedAgreement: boolean;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly country: string;
}

/** One line of a ticket's history; `agent` is the name of who did it. */
export type HistoryLine = HistoryFact & { readonly at: Date; readonly agent: string | null };

/** An older ticket of the same person. */
export interface EarlierTicket {
  readonly number: number;
  readonly state: TicketState;
  readonly severity: Severity;
  readonly problem: string;
  readonly openedAt: Date;
}

/** A stretch of a conversation; the next one is asked for after `last`. */
export interface TranscriptPage {
  readonly entries: readonly TranscriptEntry[];
  readonly last: number;
  readonly hasMore: boolean;
}

/** What the console shows; nothing here changes anything. */
export interface DeskReader {
  overview(agentId: string): Promise<DeskOverview>;
  ticket(number: number): Promise<TicketFacts | null>;
  /** The conversation of a ticket, after a log entry; null when there is no such ticket. */
  transcript(number: number, after: number): Promise<TranscriptPage | null>;
  /** The ticket each of these conversations waits with or is worked on in. */
  ticketsOf(conversationIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
