import { z } from 'zod';
import type { TalkSoFar } from '../desk/ownClocks.ts';
import type { Queryable } from './database.ts';

const row = z.object({
  number: z.number(),
  lastSaid: z.number(),
  unansweredSince: z.date().nullable(),
  pauses: z.array(z.object({ from: z.coerce.date(), until: z.coerce.date().nullable() })),
  recorded: z.array(z.string()),
});

/** What the desk's own clocks need of a ticket's conversation, with the misses already in the history. */
export interface TalkRow extends TalkSoFar {
  /** `clock due` of each recorded miss; the due instant as an ISO string. */
  readonly recorded: readonly string[];
}

/** Reads the conversations of tickets for the desk's own clocks, by ticket number. */
export async function talksSoFar(
  tx: Queryable,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, TalkRow>> {
  if (numbers.length === 0) return new Map();
  const rows = (await tx.query(talkText, [numbers])).map((each) => row.parse(each));
  return new Map(rows.map(({ number, ...talk }) => [number, talk]));
}

const said = `x.conversation_id = t.conversation_id and x.author = 'user' and x.activity->>'type' = 'message'`;

/** A pause ends with the customer's next message, or when the agent went on without one. */
const talkText = `select t.number,
    coalesce((select max(x.sequence) from activities x where ${said}), 0) as "lastSaid",
    (select x.created_at from activities x where ${said} and x.sequence > coalesce(
       (select max(a.sequence) from activities a
        where a.conversation_id = t.conversation_id and a.author = 'agent'), 0)
     order by x.sequence limit 1) as "unansweredSince",
    coalesce((
      select jsonb_agg(jsonb_build_object('from', e.created_at, 'until', least(
          (select x.created_at from activities x where ${said} and x.sequence > (e.details->>'after')::bigint
           order by x.sequence limit 1),
          (select g.created_at from ticket_events g where g.ticket = t.number and g.id > e.id
             and g.kind in ('goes-on', 'awaits-customer') order by g.id limit 1)
        )) order by e.id)
      from ticket_events e where e.ticket = t.number and e.kind = 'awaits-customer'
    ), '[]') as pauses,
    coalesce((
      select jsonb_agg(concat_ws(' ', e.details->>'clock', e.details->>'due'))
      from ticket_events e where e.ticket = t.number and e.kind = 'clock-missed'
    ), '[]') as recorded
  from tickets t where t.number = any($1)`;
