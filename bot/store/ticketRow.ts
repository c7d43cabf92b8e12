import { z } from 'zod';
import { clouds } from '../../knowledge/cloud.ts';
import { languages } from '../../knowledge/language.ts';
import type { Ticket } from '../desk/ticket.ts';

const severity = z.enum(['A', 'B', 'C']);

const cap = z.object({ rule: z.string(), from: severity, to: severity });

const row = z.object({
  number: z.number(),
  submissionId: z.string(),
  conversationId: z.string(),
  organizationId: z.string().nullable(),
  personId: z.string().nullable(),
  claimed: z.object({ name: z.string(), organization: z.string(), email: z.string() }).nullable(),
  callerVerifiedAt: z.date().nullable(),
  state: z.enum(['waiting', 'active', 'resolved', 'withdrawn']),
  kind: z.enum(['technical', 'billing', 'presales']),
  cloud: z.enum(clouds),
  language: z.enum(languages),
  problem: z.string(),
  impact: z.object({
    usersAffected: z.enum(['one', 'some', 'many', 'all', 'unknown']),
    serviceState: z.enum(['down', 'limited', 'working', 'unknown']),
    workaround: z.enum(['yes', 'no', 'unknown']),
    deadlineAtRisk: z.boolean().nullable(),
  }),
  impactStatement: z.string().nullable(),
  contact: z.object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string(),
    preferred: z.enum(['phone', 'email', 'chat']),
    callBack: z.object({ at: z.string(), until: z.string().nullable(), timeZone: z.string() }).nullish(),
  }),
  articlesTried: z.array(z.string()),
  severity,
  severityDecision: z.object({
    severity,
    raw: severity,
    because: z.array(z.object({ rule: z.string(), words: z.string() })),
    caps: z.array(cap),
  }),
  openedAt: z.date(),
  firstReplyDue: z.date().nullable(),
  firstReplyFrom: z.date(),
  resolutionDue: z.date().nullable(),
  awaitedAfter: z.number().nullable(),
  firstRepliedAt: z.date().nullable(),
  resolvedAt: z.date().nullable(),
  agentId: z.string().nullable(),
  claimedAt: z.date().nullable(),
  claimNumber: z.number(),
});

/** Column list of a ticket for `select` and `returning`; the table must be called `t`. */
export const ticketColumns = `t.number, t.submission_id as "submissionId", t.conversation_id as "conversationId",
  t.organization_id as "organizationId", t.person_id as "personId", t.claimed,
  t.caller_verified_at as "callerVerifiedAt", t.state, t.kind, t.cloud, t.language, t.problem,
  t.impact, t.impact_statement as "impactStatement", t.contact, t.articles_tried as "articlesTried", t.severity,
  t.severity_decision as "severityDecision", t.opened_at as "openedAt", t.first_reply_due as "firstReplyDue",
  t.first_reply_from as "firstReplyFrom", t.resolution_due as "resolutionDue", t.awaited_after as "awaitedAfter",
  t.first_replied_at as "firstRepliedAt", t.resolved_at as "resolvedAt", t.agent_id as "agentId",
  t.claimed_at as "claimedAt", t.claim_number as "claimNumber"`;

/** A ticket out of a row selected with `ticketColumns`; throws when the row does not hold one. */
export function toTicket(value: unknown): Ticket {
  return row.parse(value);
}
