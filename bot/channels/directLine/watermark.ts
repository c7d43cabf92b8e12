/**
 * The log position a client has reached. Absent, empty, `-`, `0` and anything that was never given out mean the
 * start: hearing something again is harmless to a client, missing it is not.
 */
export function parseWatermark(text: string | null): number {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
