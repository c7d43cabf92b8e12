import type { File } from '../desk/change.ts';
import type { Queryable } from './database.ts';

/** The files in the order they were asked for, or null when one of them is not an upload of this conversation. */
export async function conversationFiles(
  tx: Queryable,
  conversationId: string,
  ids: readonly string[],
): Promise<readonly File[] | null> {
  if (ids.length === 0) return [];
  const text = `select id, name, content_type as "contentType" from uploads
    where conversation_id = $1 and id = any($2)`;
  const rows = await tx.query<File>(text, [conversationId, ids]);
  const found = new Map(rows.map((file) => [file.id, file]));
  const files = ids.flatMap((id) => found.get(id) ?? []);
  return files.length === ids.length ? files : null;
}
