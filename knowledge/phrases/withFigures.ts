const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Chinese numerals of two signs and more in figures: `六十` → `60`. One sign alone stays, it is often no number, unless
 * it counts people: `九个人`. Figures in parts become one: `1 200 users`, `1千用户`, and `3/4 of` a percentage.
 */
export function withFigures(text: string): string {
  const counted = text
    .replace(/[五六七八九](?=个人|名|位)/g, (digit) => String(digits.indexOf(digit)))
    .replace(/(?<![\d.,:/-]|\d )(\d{1,3})[ \u00a0\u202f](\d{3})(?=\s{1,3}\p{L})/gu, '$1$2')
    .replace(/(?<!\d)(\d{1,3})(百|千|万)(?=[个名位人用员])/g, (_, count: string, power: string) =>
      String(Number(count) * (power === '万' ? 10_000 : (powers[power] ?? 1))),
    )
    .replace(
      /(?<![\d/])([1-9])\/([2-9])(?=\s?(?:of\b|的|-?(?:e|a|ed|ad)\b|része))/g,
      (part, a: string, b: string) =>
        Number(a) < Number(b) ? String(Math.round((100 * Number(a)) / Number(b))) : part,
    );
  return counted.replace(/[零一二两三四五六七八九十百千]{2,6}/g, (numeral) => {
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
