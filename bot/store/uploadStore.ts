import { createSecret } from '../secret.ts';
import type { UploadedFile } from '../uploadedFile.ts';
import type { Queryable } from './database.ts';

/** Keeps a file of a conversation; answers the unguessable id it is fetched with. */
export async function saveUpload(
  db: Queryable,
  conversation: string,
  file: UploadedFile,
  now: Date,
): Promise<string> {
  const id = createSecret();
  await db.query(
    'insert into uploads (id, conversation_id, name, content_type, bytes, created_at) values ($1, $2, $3, $4, $5, $6)',
    [id, conversation, file.name, file.contentType, file.bytes, now],
  );
  return id;
}

/** The file with this id, or null. */
export async function findUpload(db: Queryable, id: string): Promise<UploadedFile | null> {
  const text = 'select name, content_type as "contentType", bytes from uploads where id = $1';
  const [file] = await db.query<UploadedFile>(text, [id]);
  return file ?? null;
}
