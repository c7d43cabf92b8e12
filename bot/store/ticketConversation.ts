import type { Conversation } from './conversation.ts';
import type { Queryable } from './database.ts';

/** Where the customer of a ticket is reached; null when there is no such ticket. */
export async function ticketConversation(
  db: Pick<Queryable, 'query'>,
  number: number,
): Promise<Pick<Conversation, 'id' | 'channel' | 'reference'> | null> {
  const text = `select c.id, c.channel, c.reference from tickets t join conversations c on c.id = t.conversation_id
    where t.number = $1`;
  const rows = await db.query<Pick<Conversation, 'id' | 'channel' | 'reference'>>(text, [number]);
  return rows[0] ?? null;
}
