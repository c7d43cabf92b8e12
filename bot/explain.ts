/** An error for whoever runs the product: what to mend in words; only a bug of ours shows where it is. */
export function explain(error: unknown): unknown {
  const isBug = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return error instanceof Error && !isBug ? error.message : error;
}
