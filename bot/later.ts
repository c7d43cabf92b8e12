/** An instant so many seconds after another; before it when they are negative. */
export function later(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}
