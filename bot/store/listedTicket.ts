import { firstReplyClock } from '../desk/clock.ts';
import type { ListedTicket } from '../desk/deskReader.ts';
import { isAwaitingCustomer } from '../desk/ownClocks.ts';
import { isUnverified } from '../desk/ticket.ts';
import { ticketColumns, toTicket } from './ticketRow.ts';

/** A row of `selectListed`. */
export interface ListedRow extends Record<string, unknown> {
  readonly person: string;
  readonly organization: string | null;
  readonly agentName: string | null;
  readonly lastSaid: number;
  readonly unansweredSince: Date | null;
}

/** Tickets with the names around them, the customer's last message, and the first one since an agent wrote. */
export const selectListed = `select ${ticketColumns}, coalesce(p.name, t.contact->>'name') as person, o.name as organization,
    a.name as "agentName", coalesce(said.sequence, 0) as "lastSaid", unanswered.created_at as "unansweredSince"
  from tickets t
  left join people p on p.id = t.person_id
  left join organizations o on o.id = t.organization_id
  left join agents a on a.id = t.agent_id
  left join lateral (
    select x.sequence from activities x
    where x.conversation_id = t.conversation_id and x.author = 'user' and x.activity->>'type' = 'message'
    order by x.sequence desc limit 1
  ) said on true
  left join lateral (
    select x.sequence from activities x
    where x.conversation_id = t.conversation_id and x.author = 'agent' order by x.sequence desc limit 1
  ) answered on true
  left join lateral (
    select x.created_at from activities x
    where x.conversation_id = t.conversation_id and x.author = 'user' and x.activity->>'type' = 'message'
      and x.sequence > coalesce(answered.sequence, 0)
    order by x.sequence limit 1
  ) unanswered on true`;

/** A ticket as it stands in a list at `now`. */
export function listedTicket(row: ListedRow, now: Date): ListedTicket {
  const ticket = toTicket(row);
  const isOpen = ticket.state === 'waiting' || ticket.state === 'active';
  return {
    number: ticket.number,
    state: ticket.state,
    severity: ticket.severity,
    kind: ticket.kind,
    cloud: ticket.cloud,
    language: ticket.language,
    problem: ticket.problem,
    person: row.person,
    organization: row.organization,
    isUnverified: isUnverified(ticket),
    agent: ticket.agentId === null ? null : { id: ticket.agentId, name: row.agentName ?? '' },
    openedAt: ticket.openedAt,
    resolvedAt: ticket.resolvedAt,
    waitingSince: isOpen ? (ticket.firstRepliedAt ? row.unansweredSince : ticket.openedAt) : null,
    lastSaid: row.lastSaid,
    clock: firstReplyClock(ticket, now),
    isAwaitingCustomer: isAwaitingCustomer(ticket, row.lastSaid),
  };
}
