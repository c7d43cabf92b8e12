import type { Attempt, Purpose } from '../identity/signInRules.ts';
import { later } from '../later.ts';
import type { Database, Queryable } from './database.ts';

interface NewAttempt {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

interface NewCode {
  readonly email: string;
  readonly hash: Buffer;
  readonly salt: Buffer;
  readonly expiresAt: Date;
  readonly nextCodeAt: Date;
}

interface Tally {
  /** How often it happened in the running window, this time included. */
  readonly count: number;
  readonly endsAt: Date;
}

/** Sign-in links, their codes, and how often codes were asked for. */
export interface SignInStore {
  /** Adds a link for a conversation; it will work in the browser that holds the conversation, if one does. */
  addForConversation(tx: Queryable, attempt: NewAttempt, conversationId: string): Promise<void>;
  addForAgent(tx: Queryable, attempt: NewAttempt, browserHash: Buffer): Promise<void>;
  find(tokenHash: Buffer, purpose: Purpose): Promise<Attempt | null>;
  /** Locks the link until the transaction ends. */
  lock(tx: Queryable, tokenHash: Buffer, purpose: Purpose): Promise<Attempt | null>;
  /** Ties a link that no browser holds yet to this one. */
  bindBrowser(tx: Queryable, id: string, browserHash: Buffer): Promise<void>;
  saveCode(tx: Queryable, id: string, code: NewCode): Promise<void>;
  countTry(tx: Queryable, id: string, nextTryAt: Date): Promise<void>;
  markUsed(tx: Queryable, id: string, now: Date): Promise<void>;
  /** Counts one more of `key`; the window of `seconds` begins with the first. */
  count(tx: Queryable, key: Buffer, seconds: number, now: Date): Promise<Tally>;
}

const columns = `a.id, a.purpose, a.conversation_id as "conversationId", a.browser_hash as "browserHash", a.email,
  a.code_hash as "codeHash", a.code_salt as "codeSalt", a.code_expires_at as "codeExpiresAt", a.tries,
  a.next_try_at as "nextTryAt", a.next_code_at as "nextCodeAt", a.expires_at as "expiresAt", a.used_at as "usedAt",
  (select language from conversations where id = a.conversation_id) as language`;

const findText = `select ${columns} from sign_in_attempts a where token_hash = $1 and purpose = $2`;

/** The sign-in links in the database. */
export function createSignInStore(db: Database): SignInStore {
  return {
    async addForConversation(tx, { id, tokenHash, createdAt, expiresAt }, conversationId) {
      await tx.query(
        `insert into sign_in_attempts
           (id, token_hash, purpose, conversation_id, browser_hash, created_at, expires_at)
         select $1, $2, 'user', id, browser_hash, $4, $5 from conversations where id = $3`,
        [id, tokenHash, conversationId, createdAt, expiresAt],
      );
    },
    async addForAgent(tx, { id, tokenHash, createdAt, expiresAt }, browserHash) {
      await tx.query(
        `insert into sign_in_attempts (id, token_hash, purpose, browser_hash, created_at, expires_at)
         values ($1, $2, 'agent', $3, $4, $5)`,
        [id, tokenHash, browserHash, createdAt, expiresAt],
      );
    },
    async find(tokenHash, purpose) {
      return (await db.query<Attempt>(findText, [tokenHash, purpose]))[0] ?? null;
    },
    async lock(tx, tokenHash, purpose) {
      return (await tx.query<Attempt>(`${findText} for update of a`, [tokenHash, purpose]))[0] ?? null;
    },
    async bindBrowser(tx, id, browserHash) {
      await tx.query('update sign_in_attempts set browser_hash = $2 where id = $1', [id, browserHash]);
    },
    async saveCode(tx, id, { email, hash, salt, expiresAt, nextCodeAt }) {
      await tx.query(
        `update sign_in_attempts set email = $2, code_hash = $3, code_salt = $4, code_expires_at = $5, next_code_at = $6
         where id = $1`,
        [id, email, hash, salt, expiresAt, nextCodeAt],
      );
    },
    async countTry(tx, id, nextTryAt) {
      await tx.query('update sign_in_attempts set tries = tries + 1, next_try_at = $2 where id = $1', [
        id,
        nextTryAt,
      ]);
    },
    async markUsed(tx, id, now) {
      await tx.query('update sign_in_attempts set used_at = $2, code_hash = null where id = $1', [id, now]);
    },
    async count(tx, key, seconds, now) {
      const endsAt = later(now, seconds);
      const [tally] = await tx.query<Tally>(
        `insert into sign_in_counters as known (key, count, ends_at) values ($1, 1, $2)
         on conflict (key) do update set
           count = case when known.ends_at <= $3 then 1 else known.count + 1 end,
           ends_at = case when known.ends_at <= $3 then excluded.ends_at else known.ends_at end
         returning count, ends_at as "endsAt"`,
        [key, endsAt, now],
      );
      return tally ?? { count: 1, endsAt };
    },
  };
}
