import type { Queryable } from './database.ts';

/** The latest chat of a browser, by the key of its conversation; null when it has none. */
export async function latestChat(
  db: Queryable,
  browserHash: Buffer,
): Promise<{ readonly id: string; readonly userId: string } | null> {
  const text = `select id, user_id as "userId" from conversations
    where browser_hash = $1 order by started_at desc, id limit 1`;
  return (await db.query<{ id: string; userId: string }>(text, [browserHash]))[0] ?? null;
}

/** Notes that somebody opened the chat; true the first time. */
export async function markStarted(tx: Queryable, id: string): Promise<boolean> {
  const text = 'update conversations set has_started = true where id = $1 and not has_started returning id';
  return (await tx.query(text, [id])).length > 0;
}

/** Whether somebody opened the chat: a token alone only names it. */
export async function hasStarted(db: Queryable, id: string): Promise<boolean> {
  return (await db.query('select 1 from conversations where id = $1 and has_started', [id])).length > 0;
}

/** The sequence number of the latest log entry, 0 when nothing was said yet. */
export async function lastSequence(db: Queryable, id: string): Promise<number> {
  const text = 'select last_sequence as latest from conversations where id = $1';
  return (await db.query<{ latest: number }>(text, [id]))[0]?.latest ?? 0;
}
