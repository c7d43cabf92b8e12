import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/** The key every process of this desk signs with, made by whichever comes first. */
export async function loadServerSecret(db: Database): Promise<string> {
  const made = randomBytes(32).toString('base64url');
  await db.query('insert into server_secret (secret) values ($1) on conflict do nothing', [made]);
  const [row] = await db.query<{ secret: string }>('select secret from server_secret');
  return row?.secret ?? made;
}
