import { randomUUID } from 'node:crypto';
import type { OrganizationEntry, PersonEntry } from '../identity/directoryEntries.ts';
import type { Database, Queryable } from './database.ts';
import { onceMore } from './onceMore.ts';

/** What an import came to. */
interface ImportResult {
  readonly organizations: Counts;
  readonly people: Counts;
  /** People taken out because the file no longer names them. */
  readonly removed: number;
}

/** What became of the entries of one kind. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Values of the file belong to somebody in the directory who is not in the file; nothing was taken over. */
export class DirectoryConflict extends Error {
  constructor(conflicts: readonly string[]) {
    super(conflicts.join('\n'));
    this.name = 'DirectoryConflict';
  }
}

/**
 * Takes a checked file over into the directory: all of it or nothing. The same file twice changes nothing.
 *
 * Organizations are known by their id, people by their e-mail address; who is not in the file stays, unless
 * `removeMissing` takes out the people of the file's organizations that it no longer names.
 * Throws DirectoryConflict when an id of the file belongs to somebody else.
 */
export async function importDirectory(
  db: Database,
  entries: readonly OrganizationEntry[],
  { removeMissing = false } = {},
): Promise<ImportResult> {
  // One order for everybody, so that two imports at once wait for each other instead of blocking each other.
  const organizations = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const people = organizations
    .flatMap(({ id, people: own }) =>
      own.map((person) => ({ ...person, id: randomUUID(), organizationId: id })),
    )
    .sort((a, b) => (a.email < b.email ? -1 : 1));
  const takeOver = async (tx: Queryable): Promise<ImportResult> => {
    const conflicts = [
      ...(await findTenantConflicts(tx, organizations)),
      ...(removeMissing ? [] : await findObjectConflicts(tx, people)),
    ];
    if (conflicts.length > 0) throw new DirectoryConflict(conflicts);
    const organizationCounts = await saveOrganizations(tx, organizations);
    const removed = removeMissing ? await removePeople(tx, organizations) : 0;
    return { organizations: organizationCounts, people: await savePeople(tx, people), removed };
  };
  return onceMore(() => db.transaction(takeOver));
}

type PersonRow = PersonEntry & { readonly id: string; readonly organizationId: string };

async function saveOrganizations(
  tx: Queryable,
  organizations: readonly OrganizationEntry[],
): Promise<Counts> {
  const rows = await tx.query<{ added: boolean }>(
    `insert into organizations as known
       (id, name, cloud, partner, has_advanced_agreement, languages, time_zone, country, tenant_id)
     select id, name, cloud, nullif(partner, 'null'), "hasAdvancedAgreement",
       array(select jsonb_array_elements_text(languages)), "timeZone", country, "tenantId"
     from jsonb_to_recordset($1) as entry(id text, name text, cloud text, partner jsonb, "hasAdvancedAgreement" boolean,
       languages jsonb, "timeZone" text, country text, "tenantId" text)
     on conflict (id) do update set name = excluded.name, cloud = excluded.cloud, partner = excluded.partner,
       has_advanced_agreement = excluded.has_advanced_agreement, languages = excluded.languages,
       time_zone = excluded.time_zone, country = excluded.country, tenant_id = excluded.tenant_id
     where known is distinct from excluded
     returning xmax = 0 as added`,
    [JSON.stringify(organizations)],
  );
  return count(rows, organizations.length);
}

async function savePeople(tx: Queryable, people: readonly PersonRow[]): Promise<Counts> {
  const rows = await tx.query<{ added: boolean }>(
    `insert into people as known (id, organization_id, name, email, phone, roles, aad_object_id, language)
     select id, "organizationId", name, email, phone, array(select jsonb_array_elements_text(roles)),
       "entraObjectId", language
     from jsonb_to_recordset($1) as entry(id text, "organizationId" text, name text, email text, phone text,
       roles jsonb, "entraObjectId" text, language text)
     on conflict (email) do update set organization_id = excluded.organization_id, name = excluded.name,
       phone = excluded.phone, roles = excluded.roles, aad_object_id = excluded.aad_object_id,
       language = excluded.language
     where (known.organization_id, known.name, known.phone, known.roles, known.aad_object_id, known.language)
       is distinct from (excluded.organization_id, excluded.name, excluded.phone, excluded.roles,
         excluded.aad_object_id, excluded.language)
     returning xmax = 0 as added`,
    [JSON.stringify(people)],
  );
  return count(rows, people.length);
}

/**
 * Takes people out who are missing in the file. Their conversations and tickets, which forget them, are locked first: a
 * turn locks its conversation before it writes that a person is in it, and neither may wait for the other.
 */
async function removePeople(tx: Queryable, organizations: readonly OrganizationEntry[]): Promise<number> {
  const emails = organizations.flatMap((organization) => organization.people.map((person) => person.email));
  const missing = await tx.query<{ id: string }>(
    'select id from people where organization_id = any($1) and email <> all($2)',
    [organizations.map(({ id }) => id), emails],
  );
  const ids = missing.map(({ id }) => id);
  await tx.query('select 1 from conversations where person_id = any($1) order by id for update', [ids]);
  await tx.query('select 1 from tickets where person_id = any($1) order by number for no key update', [ids]);
  return (await tx.query('delete from people where id = any($1) returning id', [ids])).length;
}

/** Tenant ids of the file that belong to an organization it does not name. */
async function findTenantConflicts(
  tx: Queryable,
  organizations: readonly OrganizationEntry[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string; value: string }>(
    'select id, tenant_id as value from organizations where tenant_id = any($1) and id <> all($2)',
    [organizations.map(({ tenantId }) => tenantId), organizations.map(({ id }) => id)],
  );
  return rows.map(
    ({ id, value }) =>
      `The tenant id ${value} belongs to ${id}, which is not in the file. Correct one of the two.`,
  );
}

/** Entra object ids of the file that belong to a person it does not name. */
async function findObjectConflicts(tx: Queryable, people: readonly PersonRow[]): Promise<string[]> {
  const rows = await tx.query<{ email: string; value: string }>(
    `select known.email, known.aad_object_id as value
     from people known join jsonb_to_recordset($1) as entry("organizationId" text, "entraObjectId" text)
       on known.organization_id = entry."organizationId" and known.aad_object_id = entry."entraObjectId"
     where known.email <> all($2)`,
    [JSON.stringify(people), people.map(({ email }) => email)],
  );
  return rows.map(
    ({ email, value }) =>
      `The object id ${value} belongs to ${email}, who is not in the file. If that is the same person with a new address, add --remove-missing.`,
  );
}

function count(rows: readonly { readonly added: boolean }[], total: number): Counts {
  const added = rows.filter((row) => row.added).length;
  return { added, changed: rows.length - added, same: total - rows.length };
}
