import { createTermsOf, groupMisses } from '../../../knowledge/missGroups.ts';
import { writeCsv } from '../../identity/csv.ts';
import type { KeptMiss } from '../../learning/misses.ts';
import type { LearnedDeps } from './learnedDeps.ts';

const mostMisses = 100_000;
const columns = [
  'group',
  'asked',
  'language',
  'cloud',
  'question',
  'outcome',
  'shown',
  'chosen',
  'solved by',
  'ticket',
  'ticket state',
  'state',
];

/** The missed questions of the last ninety days as CSV for a spreadsheet, near-equal ones with the same group number. */
export async function missesAsCsv(
  { misses, clock }: Pick<LearnedDeps, 'misses' | 'clock'>,
  separator: string,
): Promise<string> {
  const groups = groupMisses(await misses.list(clock(), mostMisses), createTermsOf());
  const rows = groups.flatMap(({ id, misses: members }) => members.map((miss) => row(id, miss)));
  return writeCsv([columns, ...rows.map((cells) => cells.map(harmless))], separator);
}

function row(group: number, miss: KeptMiss): readonly string[] {
  const { at, language, cloud, text, outcome, shown, chosen, solvedBy, ticket, state } = miss;
  return [
    String(group),
    at.toISOString(),
    language,
    cloud ?? '',
    text,
    outcome,
    shown.join(' '),
    chosen ?? '',
    solvedBy ?? '',
    ticket ? String(ticket.number) : '',
    ticket?.state ?? '',
    state,
  ];
}

/** Spreadsheets run what starts like a formula. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
