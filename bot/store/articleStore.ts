import { z } from 'zod';
import { languages } from '../../knowledge/language.ts';
import type { ArticleStore, ArticleVersion, NewVersion } from '../learning/articleVersions.ts';
import type { Database, Queryable } from './database.ts';

const writer = z.object({ id: z.string(), name: z.string() }).nullable();
const instant = z.date().nullable();
const version = z.object({
  id: z.number(),
  article: z.string(),
  number: z.number(),
  state: z.enum(['draft', 'approved', 'withdrawn']),
  texts: z.partialRecord(z.enum(languages), z.string()),
  base: z.number(),
  misses: z.array(z.coerce.number()),
  author: writer,
  createdAt: z.date(),
  approvedBy: writer,
  approvedAt: instant,
  withdrawnBy: writer,
  withdrawnAt: instant,
});

const agent = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
const select = `select v.id, v.article_id as article, v.number, v.state, v.texts, v.base, v.misses,
    ${agent('w')} as author, v.created_at as "createdAt",
    ${agent('a')} as "approvedBy", v.approved_at as "approvedAt",
    ${agent('d')} as "withdrawnBy", v.withdrawn_at as "withdrawnAt"
  from article_versions v
    left join agents w on w.id = v.author_id
    left join agents a on a.id = v.approved_by
    left join agents d on d.id = v.withdrawn_by`;

/** The articles of this desk in the database. */
export function createArticleStore(db: Database): ArticleStore {
  return {
    live: () =>
      read(db, `${select} where v.state = 'approved' and v.number = ${liveNumber} order by v.article_id`),
    drafts: () => read(db, `${select} where v.state = 'draft' order by v.id desc limit 200`),
    versions: (article) =>
      read(db, `${select} where v.article_id = $1 order by v.number desc limit 200`, [article]),
    find: (id) => find(db, id),

    addDraft: (draft, now) =>
      db.transaction(async (tx) => {
        await lock(tx, draft.article);
        return insert(tx, draft, now);
      }),

    approve: (id, agentId, now) =>
      db.transaction(async (tx) => {
        const draft = await lockVersion(tx, id);
        if (!draft) return 'unknown';
        if (draft.state !== 'draft') return 'over';
        if ((await liveOf(tx, draft.article))?.number !== (draft.base === 0 ? undefined : draft.base))
          return 'outdated';
        await tx.query(
          `update article_versions set state = 'approved', approved_by = $2, approved_at = $3 where id = $1`,
          [id, agentId, now],
        );
        return (await find(tx, id)) ?? 'unknown';
      }),

    discard: (id, agentId, now) =>
      db.transaction(async (tx) => {
        const draft = await lockVersion(tx, id);
        if (!draft) return 'unknown';
        if (draft.state !== 'draft') return 'over';
        await withdraw(tx, [id], agentId, now);
        return (await find(tx, id)) ?? 'unknown';
      }),

    rollBack: (article, to, agentId, now) =>
      db.transaction(async (tx) => {
        await lock(tx, article);
        const approved = await read(tx, `${select} where v.article_id = $1 and v.state = 'approved'`, [
          article,
        ]);
        const later = approved.filter(({ number }) => number > to).map(({ id }) => id);
        const isThere = to === 0 || approved.some(({ number }) => number === to);
        if (!isThere || later.length === 0) return 'unknown';
        await withdraw(tx, later, agentId, now);
        await tx.query(
          `update misses set state = 'open', handled_by = null where handled_by = any($1) and state = 'handled'`,
          [later],
        );
        return 'done';
      }),

    importLive: (article, texts, now) =>
      db.transaction(async (tx) => {
        await lock(tx, article);
        const live = await liveOf(tx, article);
        const merged = { ...live?.texts, ...texts };
        if (live && languages.every((language) => merged[language] === live.texts[language])) return null;
        const base = live?.number ?? 0;
        const added = await insert(tx, { article, texts: merged, base, misses: [], authorId: null }, now);
        await tx.query(`update article_versions set state = 'approved', approved_at = $2 where id = $1`, [
          added.id,
          now,
        ]);
        return find(tx, added.id);
      }),
  };
}

const liveNumber = `(select max(l.number) from article_versions l
  where l.article_id = v.article_id and l.state = 'approved')`;

async function read(on: Queryable, text: string, values: readonly unknown[] = []): Promise<ArticleVersion[]> {
  return (await on.query(text, values)).map((row) => version.parse(row));
}

async function find(on: Queryable, id: number): Promise<ArticleVersion | null> {
  return (await read(on, `${select} where v.id = $1`, [id]))[0] ?? null;
}

async function liveOf(tx: Queryable, article: string): Promise<ArticleVersion | null> {
  const text = `${select} where v.article_id = $1 and v.state = 'approved' order by v.number desc limit 1`;
  return (await read(tx, text, [article]))[0] ?? null;
}

/** Changes of one article wait for each other. */
async function lock(tx: Queryable, article: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext(current_schema() || '/article/' || $1))`, [article]);
}

async function lockVersion(tx: Queryable, id: number): Promise<ArticleVersion | null> {
  const before = await find(tx, id);
  if (!before) return null;
  await lock(tx, before.article);
  return find(tx, id);
}

async function insert(
  tx: Queryable,
  {
    article,
    texts,
    base,
    misses,
    authorId,
  }: Omit<NewVersion, 'authorId'> & { readonly authorId: string | null },
  now: Date,
): Promise<ArticleVersion> {
  const [row] = await tx.query<{ id: number }>(
    `insert into article_versions (article_id, number, texts, base, misses, author_id, created_at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from article_versions where article_id = $1
     returning id`,
    [article, JSON.stringify(texts), base, misses, authorId, now],
  );
  const added = row && (await find(tx, row.id));
  if (!added) throw new Error('The version that was just added is not there.');
  return added;
}

async function withdraw(tx: Queryable, ids: readonly number[], agentId: string, now: Date): Promise<void> {
  await tx.query(
    `update article_versions set state = 'withdrawn', withdrawn_by = $2, withdrawn_at = $3 where id = any($1)`,
    [ids, agentId, now],
  );
}
