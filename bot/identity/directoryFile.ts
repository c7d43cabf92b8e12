import { readDirectoryCsv, writeDirectoryCsv } from './directoryCsv.ts';
import type { DirectoryFault, DirectoryReading, OrganizationEntry } from './directoryEntries.ts';
import { readDirectoryJson, writeDirectoryJson } from './directoryJson.ts';

/** The forms a directory file can have. */
export type DirectoryFormat = 'csv' | 'json';

/** Reads a directory file, told apart by its content: JSON starts with `{`, everything else is CSV. */
export function readDirectoryFile(bytes: Uint8Array): DirectoryReading {
  const text = decode(bytes);
  if (text === null) {
    const problem =
      'the file is not in UTF-8, so accents and Chinese would be lost. In Excel save it as "CSV UTF-8 (Comma delimited)".';
    return { organizations: null, faults: [{ line: 1, field: null, problem }] };
  }
  return /^\uFEFF?\s*[{[]/.test(text) ? readDirectoryJson(text) : readDirectoryCsv(text);
}

/** Writes a directory file; `separator` is for CSV only. */
export function writeDirectoryFile(
  organizations: readonly OrganizationEntry[],
  format: DirectoryFormat,
  separator = ',',
): string {
  return format === 'csv' ? writeDirectoryCsv(organizations, separator) : writeDirectoryJson(organizations);
}

/** A fault as one line for a person: where, what is wrong, how to mend it. */
export function describeFault({ line, field, problem }: DirectoryFault): string {
  return `line ${line}${field ? `, ${field}` : ''}: ${problem}`;
}

/** UTF-8, or the UTF-16 of Excel's "Unicode Text"; null when it is neither. */
function decode(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
