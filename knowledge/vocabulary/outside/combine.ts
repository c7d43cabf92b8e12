const formsEach = 4;

/** Each thing in four of the forms, taken in turn so that all forms are used about equally. `{}` is the thing. */
export function combine(things: readonly string[], forms: readonly string[]): readonly string[] {
  return things.flatMap((thing, place) =>
    Array.from({ length: formsEach }, (_, turn) =>
      (forms[(place * formsEach + turn) % forms.length] ?? '{}').replace('{}', thing),
    ),
  );
}
