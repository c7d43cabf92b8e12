/** One row of a CSV file. */
export interface CsvRow {
  /** Line of the file on which the row starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Lines with quotes that do not add up, and why. */
  readonly faults: readonly { readonly line: number; readonly problem: string }[];
}

const separators = [',', ';', '\t'];

/**
 * The rows of a CSV text (RFC 4180), empty ones left out.
 *
 * Takes what spreadsheets really write: comma, semicolon or tab between cells, whichever the first line uses;
 * LF, CRLF or CR; a byte order mark; Excel's `sep=;` line; quotes inside a cell that does not start with one.
 */
export function readCsv(text: string): CsvTable {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const declared = /^sep=(.)(\r\n|\n|\r)/i.exec(text.slice(start, start + 7));
  const separator = declared?.[1] ?? firstSeparator(text, start);
  return readRows(text, start + (declared?.[0].length ?? 0), declared ? 2 : 1, separator);
}

/** CSV that Excel opens as it is: byte order mark, CRLF, quotes where they are needed. */
export function writeCsv(rows: readonly (readonly string[])[], separator = ','): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoted(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n\uFEFF]|^\s|\s$|^sep=/i.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

function firstSeparator(text: string, start: number): string {
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && separators.includes(sign)) return sign;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break;
  }
  return ',';
}

function readRows(text: string, start: number, firstLine: number, separator: string): CsvTable {
  const rows: CsvRow[] = [];
  const faults: { line: number; problem: string }[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let rowLine = firstLine;
  let at = start;

  const endRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: rowLine, cells });
    cells = [];
  };

  while (at < text.length) {
    if (cells.length === 0) rowLine = line;
    const read = text.charAt(at) === '"' ? readQuoted : readPlain;
    const cell = read(text, at, separator);
    if (cell.problem) faults.push({ line, problem: cell.problem });
    cells.push(cell.value);
    line += cell.lines;
    at = cell.end;
    const sign = text.charAt(at);
    if (sign === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    endRow();
    if (sign === '\r' || sign === '\n') {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
    }
  }
  return { rows, faults };
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** Line ends inside the cell. */
  readonly lines: number;
  readonly problem: string | null;
}

/** From the opening quote up to the next separator or line end. */
function readQuoted(text: string, open: number, separator: string): Cell {
  const close = closingQuote(text, open + 1);
  const value = text.slice(open + 1, close).replaceAll('""', '"');
  const lines = value.match(/\r\n|\n|\r/g)?.length ?? 0;
  if (close === text.length) {
    return { value, end: close, lines, problem: 'a quote (") is opened and never closed' };
  }
  const rest = readPlain(text, close + 1, separator);
  const problem =
    rest.value.trim() === '' ? null : 'there is text between a closing quote (") and the next cell';
  return { value, end: rest.end, lines, problem };
}

function readPlain(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length) {
    const sign = text.charAt(end);
    if (sign === separator || sign === '\n' || sign === '\r') break;
    end += 1;
  }
  return { value: text.slice(start, end), end, lines: 0, problem: null };
}

/** Where the quote is that is not doubled, or the end of the text. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
