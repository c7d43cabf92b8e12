import type { ContactWords } from './contactWords.ts';

/** More dates than anybody gives: the rest is left as it is. */
const mostDates = 8;

/** Written dates (`2026-11-24`, `24.11.`, `11/24`) out of the way of numbers and times. */
export function withDates(
  text: string,
  order: ContactWords['dateOrder'],
): { plain: string; dates: readonly (string | null)[] } {
  const dates: (string | null)[] = [];
  const plain = text
    .replace(
      /(?<!\d)(\d{4})\s?(?:[-./]|年|upto)\s?(\d{1,2})\s?(?:[-./]|月|upto)\s?(\d{1,2})(?:日|号|\.)?(?!\d)/g,
      (all, y, m, d) => {
        if (dates.length >= mostDates) return all;
        dates.push(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
        return ` datum ${dates.length} `;
      },
    )
    .replace(
      /(?<![\d:.])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4})?|(?=[\s,]|$))(?![\d:])/g,
      (all, a, sign, b, y) => {
        if (dates.length >= mostDates || (sign === '.' && !all.endsWith('.') && !y)) return all;
        dates.push(
          dayAndMonth(
            Number(a),
            Number(b),
            y ? Number(y) : null,
            sign === '.' ? (order ?? 'day-month') : order,
          ),
        );
        return ` datum ${dates.length} `;
      },
    );
  return { plain, dates };
}

/** Day and month in the order of the language, or the only one they can be in; null when both could be either. */
function dayAndMonth(
  a: number,
  b: number,
  year: number | null,
  order: ContactWords['dateOrder'],
): string | null {
  const read = a > 12 ? 'day-month' : b > 12 ? 'month-day' : order;
  if (!read && a !== b) return null;
  const [day, month] = read === 'day-month' ? [a, b] : [b, a];
  return `${year ?? '____'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
