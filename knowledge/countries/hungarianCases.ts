const endings = [
  'ban', 'ben', 'bol', 'ba', 'be', 'on', 'en', 'n', 'rol', 'ra', 're', 'nal', 'nel', 'tol', 'hoz', 'hez', 'ig', 'ert',
  'nak', 'nek', 'val', 'vel', 'kent', 'bani', 'beni', 'beli', 'i', 'iak', 'iek', 'ia', 'ot', 'et', 'at', 't', 'k',
]; // biome-ignore format: one list

/** The forms a folded Hungarian word may have had before its case ending: `magyarorszagrol` → `magyarorszag`. */
export function withoutCase(word: string): readonly string[] {
  const bases = new Set<string>();
  const strip = (from: string, depth: number) => {
    for (const ending of endings) {
      const base = from.slice(0, -ending.length);
      if (!from.endsWith(ending) || base.length < (ending.length === 1 ? 5 : 3) || bases.has(base)) continue;
      bases.add(base);
      if (depth > 1) strip(base, depth - 1);
    }
  };
  strip(word, 2);
  return [...bases];
}
