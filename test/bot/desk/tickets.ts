import type { Agent, Claimant, Ticket } from '../../../bot/desk/ticket.ts';

export const anna: Agent = { id: 'agent-anna', name: 'Anna Kiss' };
export const li: Agent = { id: 'agent-li', name: 'Li Wei' };

/** Monday morning in Beijing. */
export const openedAt = new Date('2026-11-23T02:00:00Z');

export function minutesLater(minutes: number, from: Date = openedAt): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

/** A waiting ticket of severity B, due in one hour, unless told otherwise. */
export function aTicket(change: Partial<Ticket> = {}): Ticket {
  return {
    number: 1001,
    submissionId: 'submission-1',
    conversationId: 'directline/c1',
    organizationId: 'contoso',
    personId: 'eszter',
    claimed: null,
    callerVerifiedAt: null,
    state: 'waiting',
    kind: 'technical',
    cloud: '21vianet',
    language: 'en',
    problem: 'Outlook shows "Disconnected" for the whole Shanghai office.',
    impact: { usersAffected: 'many', serviceState: 'limited', workaround: 'no', deadlineAtRisk: null },
    impactStatement: null,
    contact: {
      name: 'Eszter Nagy',
      phone: '+36305550101',
      email: 'eszter.nagy@contoso.example',
      preferred: 'chat',
    },
    articlesTried: ['outlook-disconnected'],
    severity: 'B',
    severityDecision: { severity: 'B', raw: 'B', because: [{ rule: 'R083', words: 'limited' }], caps: [] },
    openedAt,
    firstReplyDue: minutesLater(60),
    firstReplyFrom: openedAt,
    resolutionDue: null,
    awaitedAfter: null,
    firstRepliedAt: null,
    resolvedAt: null,
    agentId: null,
    claimedAt: null,
    claimNumber: 0,
    ...change,
  };
}

/** The ticket after Anna claimed it, five minutes after it was opened. */
export function aClaimedTicket(change: Partial<Ticket> = {}): Ticket {
  return aTicket({
    state: 'active',
    agentId: anna.id,
    claimedAt: minutesLater(5),
    claimNumber: 1,
    ...change,
  });
}

/** Anna, under her claim of `aClaimedTicket`. */
export const annasClaim: Claimant = { agent: anna, claimNumber: 1 };
