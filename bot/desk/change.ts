import type { TicketKind } from '../../dialogs/ports.ts';
import type { Severity } from '../../knowledge/severity.ts';
import type { Agent, Ticket } from './ticket.ts';

/** What a legal move comes to; written in one transaction or not at all. */
export interface Change {
  /** The ticket as it is afterwards. */
  readonly ticket: Ticket;
  readonly history: readonly HistoryEntry[];
  /** What the customer reads because of it, in order. */
  readonly say: readonly Said[];
  /** Who holds the conversation from now on; null leaves it as it is. */
  readonly holder: 'bot' | 'waiting' | 'agent' | 'wrap-up' | null;
  /** Something the bot has to react to. */
  readonly event: { readonly name: 'desk/resolved'; readonly ticket: number } | null;
}

/** A sentence of the desk itself, or an agent's own message. */
export type Said =
  | { readonly by: 'desk'; readonly text: string; readonly agent: Agent }
  | { readonly by: 'agent'; readonly text: string; readonly agent: Agent; readonly files: readonly File[] };

/** A file an agent sends; its bytes are among the uploads of the conversation. */
export interface File {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
}

/** One line of a ticket's history; who did it, or null for the desk itself or the customer. */
export type HistoryEntry = { readonly agentId: string | null } & HistoryFact;

/** What happened to a ticket, by kind. */
export type HistoryFact =
  | { readonly kind: 'opened'; readonly details: Clocked }
  | { readonly kind: 'claimed'; readonly details: { readonly claimNumber: number } }
  | { readonly kind: 'first-reply'; readonly details: Record<never, never> }
  | { readonly kind: 'noted'; readonly details: { readonly text: string; readonly key: string } }
  | { readonly kind: 'handed-back'; readonly details: Record<never, never> }
  | { readonly kind: 'reclassified'; readonly details: Reclassified }
  | {
      readonly kind: 'clock-missed';
      readonly details: { readonly clock: ClockName; readonly due: string };
    }
  | { readonly kind: 'recomputed'; readonly details: { readonly from: Clocked; readonly to: Clocked } }
  | { readonly kind: 'awaits-customer'; readonly details: { readonly after: number } }
  | { readonly kind: 'goes-on'; readonly details: Record<never, never> }
  | { readonly kind: 'caller-check'; readonly details: CallerCheckFact }
  | { readonly kind: 'resolved'; readonly details: { readonly summary: string | null } }
  | { readonly kind: 'reopened'; readonly details: Record<never, never> }
  | { readonly kind: 'withdrawn'; readonly details: Record<never, never> };

/**
 * A step of verifying a caller by a mailed code: mailed to the registered address, not mailed, nobody registered for
 * the address, a wrong code, none that is still valid, too many wrong ones, or the right one.
 */
export type CallerCheckFact =
  | { readonly outcome: 'sent' | 'verified'; readonly to: string }
  | { readonly outcome: 'wrong'; readonly triesLeft: number }
  | { readonly outcome: 'not-sent' | 'nobody' | 'expired' | 'locked' };

/** The clocks of a ticket: the promised one of the first reply, and the desk's own two. */
export type ClockName = 'first-reply' | 'next-reply' | 'resolution';

/** Severity and kind at one time, and the deadlines that followed from them (ISO instants). */
export interface Clocked {
  readonly severity: Severity;
  readonly kind: TicketKind;
  /** Of the first reply. */
  readonly due: string | null;
  readonly resolutionDue: string | null;
}

interface Reclassified {
  readonly from: Clocked;
  readonly to: Clocked;
  readonly ground: Ground;
  readonly reason: string;
}

/** `facts`: the case turned out different · `no-cooperation`: needed help did not come for a reasonable time (R100). */
export type Ground = 'facts' | 'no-cooperation';

/** Nothing happens: the move was made already. */
export function unchanged(ticket: Ticket): Change {
  return { ticket, history: [], say: [], holder: null, event: null };
}
