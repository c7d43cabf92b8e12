/** A number for a part of a text, from 0 to 2³¹−1; the same for the same text and seed (FNV-1a). */
export function hash(text: string, seed = 0, from = 0, to = text.length): number {
  let value = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 1;
}
