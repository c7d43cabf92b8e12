/** A line of two texts laid over each other. */
export interface DiffLine {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

const mostLines = 1500;

/** Which lines of a text were removed and added on its way to another; very long texts are compared as a whole. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length > mostLines || now.length > mostLines)
    return [...marked(old, 'removed'), ...marked(now, 'added')];
  const common = commonLengths(old, now);
  const found: DiffLine[] = [];
  let [from, to] = [0, 0];
  while (from < old.length || to < now.length) {
    const isSame = from < old.length && to < now.length && old[from] === now[to];
    if (isSame) {
      found.push({ change: 'same', text: old[from] ?? '' });
      from++;
      to++;
    } else if (
      to >= now.length ||
      (from < old.length && at(common, from + 1, to) >= at(common, from, to + 1))
    ) {
      found.push({ change: 'removed', text: old[from] ?? '' });
      from++;
    } else {
      found.push({ change: 'added', text: now[to] ?? '' });
      to++;
    }
  }
  return found;
}

/** The same without most of what did not change: `around` lines stay beside each change, null stands for a gap. */
export function changedLines(lines: readonly DiffLine[], around = 2): readonly (DiffLine | null)[] {
  const near = lines.map((_line, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ change }) => change !== 'same'),
  );
  return lines.flatMap((line, index) => {
    if (near[index]) return [line];
    return near[index - 1] || (index === 0 && near.some(Boolean)) ? [null] : [];
  });
}

function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let from = old.length - 1; from >= 0; from--) {
    const row = rows[from];
    if (!row) continue;
    for (let to = now.length - 1; to >= 0; to--) {
      row[to] =
        old[from] === now[to]
          ? at(rows, from + 1, to + 1) + 1
          : Math.max(at(rows, from + 1, to), at(rows, from, to + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], from: number, to: number): number {
  return rows[from]?.[to] ?? 0;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function marked(lines: readonly string[], change: DiffLine['change']): DiffLine[] {
  return lines.map((text) => ({ change, text }));
}
