import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { FaultAbout } from '../faultAbout.ts';

/** Something wrong at a line of a file. Lines count from 1. */
export interface Broken {
  readonly line: number;
  readonly says: string;
  readonly mend: string;
  readonly about?: FaultAbout;
}

interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Line of the value at a path, or of the nearest part of the path that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The YAML between the two `---` lines of a Markdown file, and the Markdown after it. */
export function readFrontMatter(text: string): FrontMatter | { readonly broken: readonly Broken[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    const mend = 'Start the file with a line `---`, the front matter, and a second line `---`.';
    return { broken: [{ line: 1, says: 'the front matter is missing or not closed', mend }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), {
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return {
      broken: document.errors.map((error) => ({
        line: lineAt(error.pos[0]),
        says: `the front matter is not YAML: ${error.message}`,
        mend: 'Put texts that hold `: ` or `#`, or begin with a sign, in single quotes.',
      })),
    };
  }
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    lineOf: (path) => lineAt(startOf(document.contents, path)),
  };
}

function startOf(node: Node | null, path: readonly PropertyKey[]): number {
  const own = node?.range?.[0] ?? 0;
  const [first, ...rest] = path;
  if (first === undefined) return own;
  if (isMap(node)) {
    const pair = node.items.find((item) => String(item.key) === String(first));
    if (!pair) return own;
    const key = isNode(pair.key) ? (pair.key.range?.[0] ?? own) : own;
    return rest.length > 0 && isNode(pair.value) ? startOf(pair.value, rest) : key;
  }
  if (isSeq(node)) {
    const item = node.items[Number(first)];
    return isNode(item) ? startOf(item, rest) : own;
  }
  return own;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
