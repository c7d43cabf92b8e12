/** The error that a promise is rejected with; throws when it is fulfilled instead. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error('It was expected to fail and did not.');
}
