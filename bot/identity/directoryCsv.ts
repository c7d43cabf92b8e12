import { roleNames } from '../../knowledge/roles.ts';
import { type CsvRow, readCsv, writeCsv } from './csv.ts';
import {
  checkDirectory,
  type DirectoryFault,
  type DirectoryReading,
  type OrganizationEntry,
  type PersonEntry,
  type Unchecked,
  type UncheckedOrganization,
} from './directoryEntries.ts';

type Group = 'organization' | 'partner' | 'person';

interface Column {
  readonly heading: string;
  readonly group: Group;
  readonly field: string;
  readonly isRequired: boolean;
}

const columns: readonly Column[] = [
  column('organization_id', 'organization', 'id', true),
  column('organization', 'organization', 'name', true),
  column('cloud', 'organization', 'cloud', true),
  column('country', 'organization', 'country', true),
  column('time_zone', 'organization', 'timeZone', true),
  column('languages', 'organization', 'languages'),
  column('advanced_agreement', 'organization', 'hasAdvancedAgreement'),
  column('tenant_id', 'organization', 'tenantId'),
  column('partner', 'partner', 'name'),
  column('partner_phone', 'partner', 'phone'),
  column('partner_email', 'partner', 'email'),
  column('partner_website', 'partner', 'website'),
  column('name', 'person', 'name', true),
  column('email', 'person', 'email', true),
  column('phone', 'person', 'phone'),
  column('roles', 'person', 'roles'),
  column('language', 'person', 'language'),
  column('entra_object_id', 'person', 'entraObjectId'),
];

const key = columns[0];

/**
 * The directory out of a CSV text: one row a person, with the columns of their organization beside them.
 *
 * Only the first row of an organization needs its columns; later rows repeat `organization_id` and may leave the
 * others empty. A row without name and e-mail describes an organization that has no people yet. Columns may stand
 * in any order, with any letter case, and spaces or hyphens instead of underscores. Cells with several values
 * (languages, roles) take commas, semicolons or line ends between them.
 */
export function readDirectoryCsv(text: string): DirectoryReading {
  const table = readCsv(text);
  const faults: DirectoryFault[] = table.faults.map(({ line, problem }) => ({
    line,
    field: null,
    problem: `${problem}. Put quotes around the whole cell and double those inside it.`,
  }));
  const [header, ...rows] = table.rows;
  if (!header) {
    const problem = `the file is empty. Its first line names the columns: ${headings().join(', ')}.`;
    return { organizations: null, faults: [{ line: 1, field: null, problem }] };
  }
  const order = readHeader(header, faults);
  // Without a column every row would only say once more that it is missing.
  if (columns.some((column) => column.isRequired && !order.includes(column))) {
    return { organizations: null, faults };
  }
  const groups = new Map<string, OrganizationRows>();
  for (const row of rows) gather(row, order, groups, faults);
  return checkDirectory([...groups.values()].map(unchecked), faults);
}

/** The CSV text of a directory; reading it back gives the same directory. */
export function writeDirectoryCsv(organizations: readonly OrganizationEntry[], separator: string): string {
  const rows = organizations.flatMap((organization) => {
    const people = organization.people.length > 0 ? organization.people : [null];
    return people.map((person) => columns.map((column) => cellOf(column, organization, person)));
  });
  return writeCsv([headings(), ...rows], separator);
}

interface Cell {
  readonly value: string;
  readonly line: number;
}

interface OrganizationRows {
  readonly line: number;
  readonly cells: Map<Column, Cell>;
  readonly people: { readonly line: number; readonly cells: Map<Column, Cell> }[];
}

function readHeader(header: CsvRow, faults: DirectoryFault[]): (Column | null)[] {
  const { line } = header;
  const order = header.cells.map((heading) => {
    const found = columns.find((column) => plain(column.heading) === plain(heading)) ?? null;
    if (!found && heading.trim() !== '') {
      const problem = `is no column of a directory file. Correct its name or remove it; there are: ${headings().join(', ')}.`;
      faults.push({ line, field: heading.trim(), problem });
    }
    return found;
  });
  for (const column of columns) {
    const count = order.filter((found) => found === column).length;
    if (count > 1)
      faults.push({ line, field: column.heading, problem: 'stands twice. Remove one of the columns.' });
    if (count === 0 && column.isRequired) {
      faults.push({
        line,
        field: column.heading,
        problem: 'is missing. Add the column; the first line names all columns.',
      });
    }
  }
  return order;
}

function gather(
  row: CsvRow,
  order: readonly (Column | null)[],
  groups: Map<string, OrganizationRows>,
  faults: DirectoryFault[],
): void {
  if (row.cells.length > order.length && row.cells.slice(order.length).some((cell) => cell.trim() !== '')) {
    const problem = `has ${row.cells.length} cells for ${order.length} columns. Put quotes around cells that hold a separator.`;
    faults.push({ line: row.line, field: null, problem });
    return;
  }
  const cells = new Map<Column, Cell>();
  for (const [index, column] of order.entries()) {
    const value = row.cells[index]?.trim() ?? '';
    if (column && value !== '') cells.set(column, { value, line: row.line });
  }
  const id = (key && cells.get(key)?.value.toLowerCase()) ?? '';
  // A row without a key stands alone, so that its other faults are named as well.
  const groupKey = id || `line ${row.line}`;
  const group = groups.get(groupKey) ?? { line: row.line, cells: new Map<Column, Cell>(), people: [] };
  groups.set(groupKey, group);
  const person = new Map<Column, Cell>();
  for (const [column, cell] of cells) {
    if (column.group === 'person') person.set(column, cell);
    else merge(group.cells, column, cell, faults);
  }
  if (person.size > 0) group.people.push({ line: row.line, cells: person });
}

function merge(cells: Map<Column, Cell>, column: Column, cell: Cell, faults: DirectoryFault[]): void {
  const first = cells.get(column);
  if (!first) cells.set(column, cell);
  else if (first.value.toLowerCase() !== cell.value.toLowerCase()) {
    const problem = `"${cell.value}" differs from line ${first.line} ("${first.value}") for the same organization. Make them equal, or leave this one empty.`;
    faults.push({ line: cell.line, field: column.heading, problem });
  }
}

function unchecked({ line, cells, people }: OrganizationRows): UncheckedOrganization {
  const partner = part('partner', line, cells);
  return {
    ...part('organization', line, cells),
    partner: Object.keys(partner.value).length > 0 ? partner : null,
    people: people.map((person) => part('person', person.line, person.cells)),
  };
}

function part(group: Group, line: number, cells: ReadonlyMap<Column, Cell>): Unchecked {
  const own = columns.filter((column) => column.group === group);
  const value = Object.fromEntries(
    own.flatMap((column) => {
      const cell = cells.get(column);
      return cell ? [[column.field, cell.value]] : [];
    }),
  );
  return {
    value,
    locate([field]) {
      const column = own.find((candidate) => candidate.field === field);
      return { line: (column && cells.get(column)?.line) ?? line, field: column?.heading ?? null };
    },
  };
}

function cellOf(column: Column, organization: OrganizationEntry, person: PersonEntry | null): string {
  const source: object | null = { organization, partner: organization.partner, person }[column.group];
  const value: unknown = source && Reflect.get(source, column.field);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return value === null || value === undefined ? '' : String(value);
  const words = column.field === 'roles' ? value.map((id: string) => roleNames([id])[0] ?? id) : value;
  return words.join(', ');
}

function column(heading: string, group: Group, field: string, isRequired = false): Column {
  return { heading, group, field, isRequired };
}

function headings(): string[] {
  return columns.map(({ heading }) => heading);
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[\s_-]/g, '');
}
