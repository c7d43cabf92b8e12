import { createSecret } from '../secret.ts';
import type { Queryable } from './database.ts';

export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Keeps a file of a conversation; answers the unguessable id it is fetched with. */
export async function saveUpload(
  db: Queryable,
  conversation: string,
  file: StoredFile,
  now: Date,
): Promise<string> {
  const id = createSecret();
  await db.query(
    'insert into uploads (id, conversation_id, name, content_type, bytes, created_at) values ($1, $2, $3, $4, $5, $6)',
    [id, conversation, file.name, file.contentType, file.bytes, now],
  );
  return id;
}

export async function findUpload(db: Queryable, id: string): Promise<StoredFile | null> {
  const text = 'select name, content_type as "contentType", bytes from uploads where id = $1';
  const [file] = await db.query<StoredFile>(text, [id]);
  return file ?? null;
}
