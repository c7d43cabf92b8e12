import { z } from 'zod';
import type { Learning } from '../../dialogs/ports.ts';
import { clouds } from '../../knowledge/cloud.ts';
import { languages } from '../../knowledge/language.ts';
import { later } from '../later.ts';
import type { KeptMiss, MissStore } from '../learning/misses.ts';
import type { Database, Queryable } from './database.ts';

const listedDays = 90;
const keptDays = 180;

const row = z.object({
  id: z.number(),
  outcome: z.enum(['no-answer', 'not-helpful', 'choice']),
  text: z.string(),
  language: z.enum(languages),
  cloud: z.enum(clouds).nullable(),
  shown: z.array(z.string()),
  chosen: z.string().nullable(),
  solvedBy: z.string().nullable(),
  ticketNumber: z.number().nullable(),
  ticketState: z.enum(['waiting', 'active', 'resolved', 'withdrawn']).nullable(),
  state: z.enum(['open', 'handled', 'dismissed']),
  at: z.date(),
});
const knownRow = z.object({
  text: z.string(),
  language: z.enum(languages),
  cloud: z.enum(clouds).nullable(),
  expected: z.string().nullable(),
});

/** The missed questions in the database. */
export function createMissStore(db: Database): MissStore {
  return {
    async list(now, limit) {
      const text = `select m.id, m.outcome, m.text, m.language, m.cloud, m.shown, m.chosen, m.solved_by as "solvedBy",
          t.number as "ticketNumber", t.state as "ticketState", m.state, m.created_at as at
        from misses m left join tickets t on t.number = m.ticket
        where m.created_at > $1 order by m.id desc limit $2`;
      return (await db.query(text, [daysBefore(now, listedDays), limit])).map(toMiss);
    },

    async known(limit) {
      const text = `select m.text, m.language, m.cloud,
          case when m.state = 'dismissed' then null else coalesce(m.solved_by, v.article_id, m.chosen) end as expected
        from misses m left join article_versions v on v.id = m.handled_by
        where m.state = 'dismissed' or m.solved_by is not null or v.id is not null or m.chosen is not null
        order by m.id desc limit $1`;
      return (await db.query(text, [limit])).map((each) => knownRow.parse(each));
    },

    async mark(ids, state) {
      const text = `update misses set state = $2 where id = any($1) and state <> 'handled'`;
      await db.query(text, [ids, state]);
    },

    async handle(ids, version) {
      const text = `update misses set state = 'handled', handled_by = $2 where id = any($1) and state = 'open'`;
      await db.query(text, [ids, version]);
    },

    async forgetOld(now) {
      await db.query('delete from misses where created_at < $1', [daysBefore(now, keptDays)]);
    },
  };
}

interface LearningOptions {
  /** The turn's transaction. */
  readonly tx: Queryable;
  readonly conversationId: string;
  readonly now: Date;
  /** Takes personal data out of a text. */
  readonly clean: (text: string) => string;
}

/** What the bot misses in one turn, written with the turn; nothing personal gets into the table. */
export function createLearning({ tx, conversationId, now, clean }: LearningOptions): Learning {
  return {
    // One question of one conversation is kept once, with everything that was tried for it.
    async note({ outcome, question, language, cloud, shown, chosen }) {
      const text = clean(question);
      if (text === '') return;
      const [known] = await tx.query(
        `update misses set outcome = case when $3 = 'choice' then outcome else $3 end,
           shown = shown || (select coalesce(array_agg(id), '{}') from unnest($4::text[]) id where not id = any(shown)),
           chosen = coalesce($5, chosen)
         where conversation_id = $1 and text = $2 and ticket is null and created_at > $6 returning id`,
        [conversationId, text, outcome, shown, chosen, daysBefore(now, 1)],
      );
      if (known) return;
      await tx.query(
        `insert into misses (conversation_id, outcome, text, language, cloud, shown, chosen, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [conversationId, outcome, text, language, cloud, shown, chosen, now],
      );
    },

    async solved(question, article) {
      const text = `update misses set solved_by = $3
        where conversation_id = $1 and text = $2 and solved_by is null and ticket is null`;
      await tx.query(text, [conversationId, clean(question), article]);
    },
  };
}

/** Remembers which ticket the questions of a conversation led to, in the transaction that opens it. */
export async function linkMisses(
  tx: Queryable,
  of: { readonly conversationId: string; readonly ticket: number; readonly now: Date },
): Promise<void> {
  const text = `update misses set ticket = $2
    where conversation_id = $1 and ticket is null and solved_by is null and created_at > $3`;
  await tx.query(text, [of.conversationId, of.ticket, daysBefore(of.now, 1)]);
}

function toMiss(found: Record<string, unknown>): KeptMiss {
  const { ticketNumber, ticketState, ...rest } = row.parse(found);
  const ticket =
    ticketNumber !== null && ticketState !== null ? { number: ticketNumber, state: ticketState } : null;
  return { ...rest, ticket };
}

function daysBefore(now: Date, days: number): Date {
  return later(now, -days * 86_400);
}
