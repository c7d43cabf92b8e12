import type { TicketKind } from '../../dialogs/ports.ts';
import type { Severity } from '../../knowledge/severity.ts';
import { type Change, type Clocked, type Ground, type Said, unchanged } from './change.ts';
import { missedClock } from './clock.ts';
import type { Downgrade } from './deskPolicy.ts';
import { deskTexts } from './deskTexts.ts';
import { type Claimant, holdsTicket, isUnverified, type Ticket } from './ticket.ts';

/** What an agent changes a ticket to, and why. */
export interface Reclassification extends Claimant {
  readonly severity: Severity;
  readonly kind: TicketKind;
  readonly ground: Ground;
  readonly reason: string;
}

/** When replies and solutions are due in one cloud. */
export interface DueRules {
  /** When the first reply is due for a ticket opened then, or null when nothing is promised. */
  readonly firstReplyDue: (openedAt: Date, severity: Severity, kind: TicketKind) => Date | null;
  /** The desk's own target for the solution of a ticket opened then, or null. */
  readonly resolutionDue: (openedAt: Date, severity: Severity) => Date | null;
}

/** What the policy says about a ticket of this severity and kind. */
export interface Rules extends DueRules {
  /** The highest severity this customer may have for a kind of request (R101, R102). */
  readonly highestSeverity: (kind: TicketKind) => Severity;
  /** Whether the level may be lowered for want of cooperation, and whether the customer is told; null when not. */
  readonly downgrade: Downgrade | null;
}

/**
 * The agent gives the ticket another severity or kind, and the customer is told why.
 *
 * For want of cooperation the level may only go down, and only where the policy has that rule (R100); as long as nobody
 * knows who asks, it stays as it is. The deadline of a first reply still owed is computed anew from the opening; when a
 * raised level would put it into the past, from now. The history keeps both.
 */
export function reclassify(
  ticket: Ticket,
  to: Reclassification,
  rules: Rules,
  now: Date,
): Change | 'moved-on' | 'not-allowed' | 'not-lower' | 'unverified' {
  if (!holdsTicket(ticket, to)) return 'moved-on';
  if (isUnverified(ticket)) return 'unverified';
  if (ticket.severity === to.severity && ticket.kind === to.kind) return unchanged(ticket);
  if (isLower(rules.highestSeverity(to.kind), to.severity)) return 'not-allowed';
  if (to.ground === 'no-cooperation') {
    if (!rules.downgrade) return 'not-allowed';
    if (!isLower(to.severity, ticket.severity)) return 'not-lower';
  }
  const after: Ticket = {
    ...ticket,
    severity: to.severity,
    kind: to.kind,
    ...(ticket.firstRepliedAt ? {} : newDue(ticket, to, rules, now)),
    resolutionDue: rules.resolutionDue(ticket.openedAt, to.severity),
  };
  const missed = missedClock(ticket, now);
  return {
    ...unchanged(after),
    history: [
      ...(missed ? [missed] : []),
      {
        kind: 'reclassified',
        agentId: to.agent.id,
        details: { from: clocked(ticket), to: clocked(after), ground: to.ground, reason: to.reason },
      },
    ],
    say: to.ground === 'no-cooperation' && !rules.downgrade?.notifyCustomer ? [] : notices(ticket, to),
  };
}

function newDue(
  ticket: Ticket,
  to: Reclassification,
  rules: Rules,
  now: Date,
): Pick<Ticket, 'firstReplyDue' | 'firstReplyFrom'> {
  const dueFrom = (from: Date) => ({
    firstReplyDue: rules.firstReplyDue(from, to.severity, to.kind),
    firstReplyFrom: from,
  });
  const counted = dueFrom(ticket.openedAt);
  const wasRaised = isLower(ticket.severity, to.severity);
  return counted.firstReplyDue && counted.firstReplyDue <= now && wasRaised ? dueFrom(now) : counted;
}

/** A comes before B comes before C, so the lower level is the later letter. */
function isLower(severity: Severity, than: Severity): boolean {
  return severity > than;
}

/** Severity, kind and deadlines of a ticket as the history keeps them. */
export function clocked({ severity, kind, firstReplyDue, resolutionDue }: Ticket): Clocked {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return { severity, kind, due: iso(firstReplyDue), resolutionDue: iso(resolutionDue) };
}

function notices(ticket: Ticket, to: Reclassification): readonly Said[] {
  const texts = deskTexts[ticket.language];
  const { agent, reason } = to;
  const say = (text: string): Said => ({ by: 'desk', agent, text });
  const lowered = to.ground === 'no-cooperation' ? texts.severityLowered : texts.severityChanged;
  return [
    ...(ticket.kind === to.kind ? [] : [say(texts.kindChanged(ticket.number, to.kind, reason))]),
    ...(ticket.severity === to.severity
      ? []
      : [say(lowered(ticket.number, ticket.severity, to.severity, reason))]),
  ];
}
