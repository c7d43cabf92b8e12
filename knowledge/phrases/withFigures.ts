const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Chinese numerals of two signs and more in figures: `六十` → `60`. One sign alone stays, it is often no number. */
export function withFigures(text: string): string {
  return text.replace(/[零一二两三四五六七八九十百千]{2,6}/g, (numeral) => {
    const value = worth(numeral);
    return value === null ? numeral : String(value);
  });
}

function worth(numeral: string): number | null {
  let total = 0;
  let last = 0;
  for (const sign of numeral) {
    const power = powers[sign];
    const digit = sign === '两' ? 2 : digits.indexOf(sign);
    if (power) {
      total += (last || 1) * power;
      last = 0;
    } else if (digit >= 0 && last === 0) last = digit;
    else return null;
  }
  return total + last >= 10 ? total + last : null;
}
