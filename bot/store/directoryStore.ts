import type { Organization, Person } from '../../dialogs/ports.ts';
import type { Directory } from '../identity/directory.ts';
import type { OrganizationEntry } from '../identity/directoryEntries.ts';
import type { Queryable } from './database.ts';

const organizationJson = `jsonb_build_object('id', o.id, 'name', o.name, 'cloud', o.cloud, 'partner', o.partner,
  'hasAdvancedAgreement', o.has_advanced_agreement, 'timeZone', o.time_zone, 'country', o.country)`;

/** The local directory: customers of the desk as they were imported. */
export function createDirectory(db: Queryable): Directory {
  async function findPerson(condition: string, values: readonly unknown[]): Promise<Person | null> {
    const text = `select p.id, p.name, p.email, p.phone, p.roles, p.language, ${organizationJson} as organization
      from people p join organizations o on o.id = p.organization_id where ${condition}`;
    return (await db.query<Person>(text, values))[0] ?? null;
  }

  return {
    personById: (id) => findPerson('p.id = $1', [id]),
    personByEmail: (email) => findPerson('p.email = $1', [email.trim().toLowerCase()]),
    personByTeams: (aadObjectId, tenantId) =>
      findPerson('p.aad_object_id = $1 and o.tenant_id = $2', [
        aadObjectId.toLowerCase(),
        tenantId.toLowerCase(),
      ]),
    async organizationById(id) {
      const text = `select ${organizationJson} as organization from organizations o where o.id = $1`;
      const [row] = await db.query<{ organization: Organization }>(text, [id]);
      return row?.organization ?? null;
    },
  };
}

/** The whole directory, sorted by organization id and e-mail address. */
export async function exportDirectory(db: Queryable): Promise<OrganizationEntry[]> {
  return db.query<OrganizationEntry>(
    `select o.id, o.name, o.cloud, o.country, o.time_zone as "timeZone", o.languages,
       o.has_advanced_agreement as "hasAdvancedAgreement", o.tenant_id as "tenantId", o.partner,
       coalesce(
         (select jsonb_agg(jsonb_build_object('name', p.name, 'email', p.email, 'phone', p.phone, 'roles', p.roles,
            'language', p.language, 'entraObjectId', p.aad_object_id) order by p.email collate "C")
          from people p where p.organization_id = o.id),
         '[]') as people
     from organizations o order by o.id collate "C"`,
  );
}

/** True before the first import. */
export async function isDirectoryEmpty(db: Queryable): Promise<boolean> {
  return (await db.query('select 1 from organizations limit 1')).length === 0;
}
