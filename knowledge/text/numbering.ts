const fewestSlots = 1 << 10;

/** Numbers for keys (whole numbers from 0 to 2³¹−1), in the order in which they come: 0, 1, 2… */
export interface Numbering {
  /** The number of a key; a new one for one that is new. */
  numberFor(key: number): number;
  /** The number of a key, or -1. */
  numberOf(key: number): number;
  size(): number;
}

/** A table that is never more than half full: quicker than a Map for hundreds of thousands of keys. */
export function createNumbering(): Numbering {
  let keys = new Int32Array(fewestSlots);
  /** One more than the number; 0 where nothing is. */
  let numbers = new Int32Array(fewestSlots);
  let size = 0;

  function slotOf(key: number): number {
    const last = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (slot &= last; numbers[slot] !== 0 && keys[slot] !== key; ) slot = (slot + 1) & last;
    return slot;
  }

  function grow(): void {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Int32Array(oldKeys.length * 2);
    numbers = new Int32Array(oldKeys.length * 2);
    for (let old = 0; old < oldKeys.length; old += 1) {
      if (oldNumbers[old] === 0) continue;
      const slot = slotOf(oldKeys[old] ?? 0);
      keys[slot] = oldKeys[old] ?? 0;
      numbers[slot] = oldNumbers[old] ?? 0;
    }
  }

  return {
    numberFor(key) {
      const slot = slotOf(key);
      const known = numbers[slot] ?? 0;
      if (known > 0) return known - 1;
      keys[slot] = key;
      numbers[slot] = size += 1;
      if (size * 2 > keys.length) grow();
      return size - 1;
    },
    numberOf: (key) => (numbers[slotOf(key)] ?? 0) - 1,
    size: () => size,
  };
}
