import { type Document, isNode, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { roleNames } from '../../knowledge/roles.ts';
import {
  checkDirectory,
  type DirectoryFault,
  type DirectoryReading,
  type OrganizationEntry,
  type Unchecked,
  type UncheckedOrganization,
} from './directoryEntries.ts';

type Path = readonly PropertyKey[];

const record = z.record(z.string(), z.unknown());

/**
 * The directory out of a JSON text: `{"organizations": [{"id", "name", …, "partner": {…}, "people": [{…}]}]}`.
 * Faults name lines, so the text is also read by a parser that remembers where everything stood.
 */
export function readDirectoryJson(text: string): DirectoryReading {
  const lines = new LineCounter();
  const options = { schema: 'json', uniqueKeys: true, prettyErrors: false, lineCounter: lines } as const;
  const document = parseDocument(text.replace(/^\uFEFF/, ''), options);
  // After the first fault the parser only guesses.
  const faults: DirectoryFault[] = document.errors.slice(0, 1).map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    field: null,
    problem: `is not valid JSON: ${whatIsWrong(error)}. Mend it; an editor with JSON support shows the place.`,
  }));
  if (faults.length > 0) return { organizations: null, faults };
  return check(text, (path) => lineOf(document, lines, path));
}

function whatIsWrong({ code }: YAMLParseError): string {
  return code === 'DUPLICATE_KEY'
    ? 'the same name stands twice in one object'
    : 'a quote, comma or bracket is missing or too many';
}

/** The JSON text of a directory; reading it back gives the same directory. */
export function writeDirectoryJson(organizations: readonly OrganizationEntry[]): string {
  const named = organizations.map((organization) => ({
    ...organization,
    people: organization.people.map((person) => ({
      ...person,
      roles: person.roles.map((id) => roleNames([id])[0] ?? id),
    })),
  }));
  return `${JSON.stringify({ organizations: named }, null, 2)}\n`;
}

function check(text: string, lineAt: (path: Path) => number): DirectoryReading {
  const faults: DirectoryFault[] = [];
  const refuse = (path: Path, problem: string): null => {
    faults.push({ line: lineAt(path), field: path.length > 0 ? String(path.at(-1)) : null, problem });
    return null;
  };

  /** The object at a path, ready to be checked, without the parts that are checked on their own. */
  function part(value: unknown, path: Path, apart: readonly string[] = []): Unchecked | null {
    const object = record.safeParse(value);
    if (!object.success) return refuse(path, 'is no object. Write { … }.');
    const own = Object.entries(object.data).filter(([key]) => !apart.includes(key));
    return {
      value: Object.fromEntries(own),
      locate: (inner) => ({
        line: lineAt([...path, ...inner]),
        field: inner.filter((key) => typeof key === 'string').join('.') || null,
      }),
    };
  }

  function list(value: unknown, path: Path): readonly unknown[] {
    if (Array.isArray(value)) return value;
    if (value !== undefined && value !== null) refuse(path, 'is no list. Write [ … ].');
    return [];
  }

  function organization(value: unknown, path: Path): UncheckedOrganization[] {
    const own = part(value, path, ['partner', 'people']);
    if (!own) return [];
    const { partner, people } = record.parse(value);
    const at = [...path, 'people'];
    return [
      {
        ...own,
        partner: partner === undefined || partner === null ? null : part(partner, [...path, 'partner']),
        people: list(people, at).flatMap((person, index) => part(person, [...at, index]) ?? []),
      },
    ];
  }

  const parsed = parseJson(text);
  if (parsed === undefined) {
    const problem = 'is not valid JSON: all names and texts need quotes ("), and comments are not allowed.';
    return { organizations: null, faults: [{ line: 1, field: null, problem }] };
  }
  const top = part(parsed, []);
  if (top && !('organizations' in top.value))
    refuse([], '"organizations" is missing. Write {"organizations": [ … ]}.');
  for (const key of Object.keys(top?.value ?? {})) {
    if (key !== 'organizations') refuse([key], 'is not known here. Correct its spelling or remove it.');
  }
  const organizations = list(top?.value.organizations, ['organizations']);
  const unchecked = organizations.flatMap((value, index) => organization(value, ['organizations', index]));
  return checkDirectory(unchecked, faults);
}

/** Undefined for what the other parser takes but JSON does not know, such as comments. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The line of the value at a path, or of the closest thing around it that is there. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
