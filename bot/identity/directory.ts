import type { Organization, Person } from '../../dialogs/ports.ts';

/** Who the desk's customers are. Every answer is a fact of the directory, never something a person claimed. */
export interface Directory {
  personById(id: string): Promise<Person | null>;
  /** Finds a person by work e-mail address in any letter case. */
  personByEmail(email: string): Promise<Person | null>;
  /** Finds a person by the Entra object id and tenant id that a guarded Teams activity carries. */
  personByTeams(aadObjectId: string, tenantId: string): Promise<Person | null>;
  organizationById(id: string): Promise<Organization | null>;
}
