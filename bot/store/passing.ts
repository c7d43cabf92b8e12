const codes = new Set([
  // The server is not there, or its connection broke.
  'ENOENT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  // It is going down, coming up, or full.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // A transaction was given up for others, or because nothing came for long.
  '40001',
  '40P01',
  '25P03',
]);

/** Whether a query failed for a reason that passes by itself: the same work done again may succeed. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    codes.has(code) || /timeout ex(?:pired|ceeded)|Connection terminated|not queryable/.test(error.message)
  );
}
