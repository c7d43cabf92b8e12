import { randomUUID } from 'node:crypto';
import type { AgentSession, AgentStore, DeskAgent, NewSession } from '../desk/agents.ts';
import { later } from '../later.ts';
import { createSecret, hashSecret } from '../secret.ts';
import type { Database, Queryable } from './database.ts';

const hourSeconds = 60 * 60;
const sessionSeconds = 12 * hourSeconds;
const linkSeconds = 24 * hourSeconds;
const columns = 'id, name, email, may_approve as "mayApprove"';

/** Agents in the database; sessions end after twelve hours, links after a day or their first use. */
export function createAgentStore(db: Database): AgentStore {
  return {
    async add({ name, email, mayApprove = false }, now) {
      const rows = await db.query<DeskAgent>(
        `insert into agents (id, name, email, may_approve, created_at) values ($1, $2, $3, $4, $5)
         on conflict (email) do update
           set name = excluded.name, may_approve = excluded.may_approve, is_active = true
           where not agents.is_active
         returning ${columns}`,
        [randomUUID(), name.trim(), address(email), mayApprove, now],
      );
      return rows[0] ?? 'exists';
    },

    list: () => db.query<DeskAgent>(`select ${columns} from agents where is_active order by name, email`),

    async remove(email, now) {
      return db.transaction(async (tx) => {
        const [agent] = await tx.query<DeskAgent>(
          `update agents set is_active = false where email = $1 and is_active returning ${columns}`,
          [address(email)],
        );
        if (!agent) return 'unknown';
        const sessions =
          'update agent_sessions set revoked_at = $2 where agent_id = $1 and revoked_at is null';
        await tx.query(sessions, [agent.id, now]);
        await tx.query('update console_links set used_at = $2 where agent_id = $1 and used_at is null', [
          agent.id,
          now,
        ]);
        return agent;
      });
    },

    async findByEmail(email) {
      const text = `select ${columns} from agents where email = $1 and is_active`;
      return (await db.query<DeskAgent>(text, [address(email)]))[0] ?? null;
    },

    activeTickets(agentId) {
      const text = `select number, claim_number as "claimNumber" from tickets
        where agent_id = $1 and state = 'active' order by number`;
      return db.query(text, [agentId]);
    },

    createSession: (agentId, now) => createSession(db, agentId, now),

    async findSession(token, now) {
      const text = `select a.id, a.name, a.email, a.may_approve as "mayApprove", s.csrf_token as "csrfToken", s.expires_at as "expiresAt"
        from agent_sessions s join agents a on a.id = s.agent_id
        where s.token_hash = $1 and s.expires_at > $2 and s.revoked_at is null and a.is_active`;
      const [row] = await db.query<DeskAgent & Pick<AgentSession, 'csrfToken' | 'expiresAt'>>(text, [
        hashSecret(token),
        now,
      ]);
      if (!row) return null;
      const { csrfToken, expiresAt, ...agent } = row;
      return { agent, csrfToken, expiresAt };
    },

    async endSession(token, now) {
      const text = 'update agent_sessions set revoked_at = $2 where token_hash = $1 and revoked_at is null';
      await db.query(text, [hashSecret(token), now]);
    },

    async createLink(agentId, now) {
      const token = createSecret();
      await db.query(
        'insert into console_links (token_hash, agent_id, created_at, expires_at) values ($1, $2, $3, $4)',
        [hashSecret(token), agentId, now, later(now, linkSeconds)],
      );
      return token;
    },

    async useLink(token, now) {
      return db.transaction(async (tx) => {
        const [used] = await tx.query<{ agentId: string }>(
          `update console_links l set used_at = $2 from agents a
           where l.token_hash = $1 and l.used_at is null and l.expires_at > $2 and a.id = l.agent_id and a.is_active
           returning l.agent_id as "agentId"`,
          [hashSecret(token), now],
        );
        return used ? createSession(tx, used.agentId, now) : null;
      });
    },
  };
}

async function createSession(tx: Queryable, agentId: string, now: Date): Promise<NewSession> {
  const session = {
    token: createSecret(),
    csrfToken: createSecret(),
    expiresAt: later(now, sessionSeconds),
  };
  await tx.query(
    `insert into agent_sessions (token_hash, agent_id, csrf_token, created_at, expires_at)
     values ($1, $2, $3, $4, $5)`,
    [hashSecret(session.token), agentId, session.csrfToken, now, session.expiresAt],
  );
  return session;
}

function address(email: string): string {
  return email.trim().toLowerCase();
}

/** The id of the agent with this address, or null; inside a transaction when one is given. */
export async function findAgentId(on: Queryable, email: string): Promise<string | null> {
  const text = 'select id from agents where email = $1 and is_active';
  return (await on.query<{ id: string }>(text, [address(email)]))[0]?.id ?? null;
}
