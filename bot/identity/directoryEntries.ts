import type { z } from 'zod';
import type { Organization } from '../../dialogs/ports.ts';
import type { Language } from '../../knowledge/language.ts';
import { organizationFields, partnerFields, personFields } from './directoryFields.ts';

/** An organization with its people, as a directory file gives it and the store keeps it. */
export interface OrganizationEntry extends Organization {
  /** Languages its people work in. */
  readonly languages: readonly Language[];
  /** Entra tenant id in lower case; needed to know its people in Teams. */
  readonly tenantId: string | null;
  readonly people: readonly PersonEntry[];
}

/** A person as a directory file gives them; the e-mail address is what tells two people apart. */
export interface PersonEntry {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  /** E.164. */
  readonly phone: string | null;
  /** Entra role template ids, in the order of the file. */
  readonly roles: readonly string[];
  readonly language: Language | null;
  readonly entraObjectId: string | null;
}

/** Something in a directory file that has to be mended before any of it is taken. */
export interface DirectoryFault {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The column or key, as the file calls it; null when the line as a whole is wrong. */
  readonly field: string | null;
  /** What is wrong and how to mend it. */
  readonly problem: string;
}

/** A part of a file before it is checked. */
export interface Unchecked {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a field stands and what the file calls it. */
  locate(path: readonly PropertyKey[]): { readonly line: number; readonly field: string | null };
}

/** An organization of a file before it is checked. */
export interface UncheckedOrganization extends Unchecked {
  /** `null`: bought directly. */
  readonly partner: Unchecked | null;
  readonly people: readonly Unchecked[];
}

/** A whole directory, or everything that is wrong with its file. */
export type DirectoryReading =
  | { readonly organizations: readonly OrganizationEntry[]; readonly faults: readonly [] }
  | { readonly organizations: null; readonly faults: readonly DirectoryFault[] };

/** Checks everything and gives either all organizations or all faults, in the order of the file. */
export function checkDirectory(
  organizations: readonly UncheckedOrganization[],
  earlierFaults: readonly DirectoryFault[] = [],
): DirectoryReading {
  const faults = [...earlierFaults];
  const seen = createSeen(faults);
  const entries: OrganizationEntry[] = [];
  for (const organization of organizations) {
    const region = readOne(organizationFields.shape.country, organization.value.country);
    const own = check(organizationFields, organization, faults);
    const id = readOne(organizationFields.shape.id, organization.value.id);
    seen.once('id', id, organization);
    seen.once(
      'tenantId',
      readOne(organizationFields.shape.tenantId, organization.value.tenantId),
      organization,
    );
    const partner = organization.partner && check(partnerFields(region), organization.partner, faults);
    const schema = personFields(region);
    const people = organization.people.flatMap((person) => {
      seen.once('email', readOne(schema.shape.email, person.value.email), person);
      const objectId = readOne(schema.shape.entraObjectId, person.value.entraObjectId);
      seen.once(`entraObjectId of ${id}`, objectId, person, 'entraObjectId');
      return check(schema, person, faults) ?? [];
    });
    if (own) entries.push({ ...own, partner, people });
  }
  if (faults.length === 0) return { organizations: entries, faults: [] };
  return { organizations: null, faults: faults.sort((a, b) => a.line - b.line) };
}

function check<Schema extends z.ZodType>(
  schema: Schema,
  part: Unchecked,
  faults: DirectoryFault[],
): z.infer<Schema> | null {
  const parsed = schema.safeParse(part.value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const problem = 'is not known here. Correct its spelling or remove it.';
      for (const key of issue.keys) faults.push({ ...part.locate([...issue.path, key]), problem });
    } else faults.push({ ...part.locate(issue.path), problem: issue.message });
  }
  return null;
}

/** One field on its own, so that faults beside it hide nothing; null when it is wrong or empty. */
function readOne(schema: z.ZodType<string | null>, input: unknown): string | null {
  return schema.safeParse(input).data ?? null;
}

/** Refuses values that must stand in a file only once. */
function createSeen(faults: DirectoryFault[]) {
  const firstLines = new Map<string, number>();
  return {
    once(group: string, value: string | null, part: Unchecked, name = group): void {
      if (value === null) return;
      const place = part.locate([name]);
      const key = `${group} ${value}`;
      const firstLine = firstLines.get(key);
      if (firstLine === undefined) firstLines.set(key, place.line);
      else {
        const problem = `"${value}" stands on line ${firstLine} already. Keep one of the two.`;
        faults.push({ ...place, problem });
      }
    },
  };
}
