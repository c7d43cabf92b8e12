/**
 * How many letters two words differ in – one missing, added, changed, or two neighbours swapped – or null when it is
 * more than `most`. Looks only at a band around the diagonal, so long words cost no more than short ones.
 */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  const beyond = most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(beyond);
    row[0] = Math.min(i, beyond);
    let best = row[0];
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j - 1] ?? beyond) + (same ? 0 : 1),
        (last[j] ?? beyond) + 1,
        (row[j - 1] ?? beyond) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? beyond) + 1);
      row[j] = Math.min(cost, beyond);
      best = Math.min(best, cost);
    }
    if (best > most) return null;
    [before, last] = [last, row];
  }
  const distance = last[b.length] ?? beyond;
  return distance > most ? null : distance;
}
