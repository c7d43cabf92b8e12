import { UsageError } from './usageError.ts';

/** The value of `--separator`, which stands between the cells of a CSV; throws UsageError when it cannot. */
export function readSeparator(value: string): string {
  if ([',', ';', '\t'].includes(value)) return value;
  throw new UsageError('--separator is a comma, a semicolon (in quotes: ";") or a tab.');
}
