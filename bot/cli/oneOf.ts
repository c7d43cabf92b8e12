import { UsageError } from './usageError.ts';

/** The value of an option, which must be one of a few; throws UsageError when it is not. */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) {
    throw new UsageError(
      `--${option} cannot be ${JSON.stringify(value)}. Write one of: ${allowed.join(', ')}.`,
    );
  }
  return found;
}
