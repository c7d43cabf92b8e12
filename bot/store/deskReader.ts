import type { TicketKind } from '../../dialogs/ports.ts';
import type { Severity } from '../../knowledge/severity.ts';
import type { Clock } from '../clock.ts';
import { callerAdvice } from '../desk/callerCheck.ts';
import type { DeskPolicy } from '../desk/deskPolicy.ts';
import type {
  Customer,
  DeskReader,
  EarlierTicket,
  HistoryLine,
  ListedTicket,
  TicketFacts,
  Undelivered,
  VerifiedPerson,
} from '../desk/deskReader.ts';
import { nextReplyClock, resolutionClock } from '../desk/ownClocks.ts';
import { roleEvidence } from '../desk/roleEvidence.ts';
import type { Ticket } from '../desk/ticket.ts';
import { transcriptEntry } from '../desk/transcript.ts';
import { later } from '../later.ts';
import type { ConversationStore } from './conversationStore.ts';
import type { Database } from './database.ts';
import { type ListedRow, listedTicket, selectListed } from './listedTicket.ts';
import { talksSoFar } from './talksSoFar.ts';
import { toTicket } from './ticketRow.ts';
import { queueOrder, ticketStore as tickets } from './ticketStore.ts';

interface DeskReaderOptions {
  readonly db: Database;
  readonly conversations: Pick<ConversationStore, 'read'>;
  readonly policy: DeskPolicy;
  readonly clock: Clock;
}

const daySeconds = 24 * 60 * 60;
const mostListed = 300;
const mostEnded = 30;
const mostEarlier = 5;
const pageSize = 200;

/** The reader over the database. */
export function createDeskReader({ db, conversations, policy, clock }: DeskReaderOptions): DeskReader {
  async function list(condition: string, values: readonly unknown[]): Promise<readonly ListedTicket[]> {
    const rows = await db.query<ListedRow>(`${selectListed} where ${condition}`, values);
    const now = clock();
    return rows.map((row) => listedTicket(row, now));
  }

  async function factsOf(ticket: Ticket, row: ListedRow): Promise<TicketFacts> {
    const customer = await customerOf(ticket);
    const verified = await verifiedPerson(ticket);
    const now = clock();
    const talk = (await talksSoFar(db, [ticket.number])).get(ticket.number) ?? silence;
    const nextReplyDue = (from: Date) => policy.nextReplyDue(from, ticket);
    const highest = (kind: TicketKind): Severity =>
      policy.highestSeverity({
        cloud: ticket.cloud,
        kind,
        hasAdvancedAgreement: customer?.hasAdvancedAgreement ?? false,
      });
    return {
      ...listedTicket(row, now),
      claimNumber: ticket.claimNumber,
      hasOwnTargets: ticket.resolutionDue !== null || nextReplyDue(ticket.openedAt) !== null,
      ownClocks: {
        nextReply: nextReplyClock(ticket, talk, nextReplyDue, now),
        resolution: resolutionClock(ticket, talk, now),
      },
      impact: ticket.impact,
      impactStatement: ticket.impactStatement,
      contact: ticket.contact,
      articlesTried: ticket.articlesTried,
      severityDecision: ticket.severityDecision,
      firstRepliedAt: ticket.firstRepliedAt,
      caller: {
        advice: callerAdvice(ticket, verified?.phone ?? null),
        claimed: ticket.claimed,
        verifiedAt: ticket.callerVerifiedAt,
      },
      verified,
      customer,
      history: await historyOf(ticket),
      survey: await surveyOf(ticket),
      highestSeverity: {
        technical: highest('technical'),
        billing: highest('billing'),
        presales: highest('presales'),
      },
      mayDowngrade: policy.downgrade(ticket.cloud) !== null,
      earlier: await earlierThan(ticket),
      undelivered: await undeliveredOf(ticket),
    };
  }

  async function verifiedPerson({ personId }: Ticket): Promise<VerifiedPerson | null> {
    const text = 'select name, email, phone, roles from people where id = $1';
    const [person] = await db.query<Omit<VerifiedPerson, 'roles'> & { roles: string[] }>(text, [personId]);
    return person ? { ...person, roles: roleEvidence(person.roles) } : null;
  }

  async function customerOf({ organizationId }: Ticket): Promise<Customer | null> {
    const text = `select name, cloud, partner, has_advanced_agreement as "hasAdvancedAgreement", languages,
      time_zone as "timeZone", country from organizations where id = $1`;
    return (await db.query<Customer>(text, [organizationId]))[0] ?? null;
  }

  function historyOf({ number }: Ticket): Promise<readonly HistoryLine[]> {
    const text = `select e.kind, e.details, e.agent_id as "agentId", a.name as agent, e.created_at as at
      from ticket_events e left join agents a on a.id = e.agent_id where e.ticket = $1 order by e.id`;
    return db.query<HistoryLine>(text, [number]);
  }

  async function surveyOf({ number }: Ticket): Promise<TicketFacts['survey']> {
    const text = 'select rating, comment from surveys where ticket = $1';
    return (await db.query<{ rating: number; comment: string | null }>(text, [number]))[0] ?? null;
  }

  function earlierThan({ number, personId }: Ticket): Promise<readonly EarlierTicket[]> {
    const text = `select number, state, severity, problem, opened_at as "openedAt" from tickets
      where person_id = $1 and number < $2 order by number desc limit $3`;
    return db.query<EarlierTicket>(text, [personId, number, mostEarlier]);
  }

  function undeliveredOf({ conversationId }: Ticket): Promise<readonly Undelivered[]> {
    const text = `select sequence, state as delivery from outbox
      where conversation_id = $1 and state in ('unconfirmed', 'failed') order by sequence`;
    return db.query<Undelivered & Record<string, unknown>>(text, [conversationId]);
  }

  return {
    async overview(agentId) {
      const open = await list(
        `t.state in ('waiting', 'active') order by ${queueOrder} limit ${mostListed}`,
        [],
      );
      const ended = await list(
        `t.state in ('resolved', 'withdrawn') and t.resolved_at > $1
         order by t.resolved_at desc, t.number desc limit ${mostEnded}`,
        [later(clock(), -daySeconds)],
      );
      return {
        queue: open.filter((ticket) => ticket.state === 'waiting'),
        mine: open.filter((ticket) => ticket.agent?.id === agentId),
        others: open.filter((ticket) => ticket.agent !== null && ticket.agent.id !== agentId),
        ended,
      };
    },

    async ticket(number) {
      const [row] = await db.query<ListedRow>(`${selectListed} where t.number = $1`, [number]);
      return row ? factsOf(toTicket(row), row) : null;
    },

    async transcript(number, after) {
      const ticket = await tickets.find(db, number);
      if (!ticket) return null;
      const read = await conversations.read(ticket.conversationId, after, pageSize);
      return {
        entries: read.flatMap((entry) => transcriptEntry(entry) ?? []),
        last: read.at(-1)?.sequence ?? after,
        hasMore: read.length === pageSize,
      };
    },

    async ticketsOf(conversationIds) {
      const text = `select conversation_id as conversation, number from tickets
        where conversation_id = any($1) and state in ('waiting', 'active')`;
      const rows = await db.query<{ conversation: string; number: number }>(text, [conversationIds]);
      return new Map(rows.map((row) => [row.conversation, row.number]));
    },
  };
}

const silence = { unansweredSince: null, lastSaid: 0, pauses: [] };
