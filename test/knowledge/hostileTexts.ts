import { cpuTimeOf } from '../support/cpuTimeOf.ts';

const pieces = [
  'cannot ', 'nobody can ', 'not not ', '1 of 2 users ', '<<<((( ', 'at dot at dot ', 'a@b.', 'call me at 10 ',
  '+1 2 3 4 ', 'saint ', 'aaaaaaaaaa', 'é', 'e\u0301', 'if what happens ', '0', '12:30 ', '- / - / ', '1/2/', '2026-1-1 ',
  'nem tud ', 'senki ', 'kukac pont ', 'fél 4-kor ', 'szigetekrol ', 'ha ha ', '无法', '没有人能', '三点半', '点', '如果',
  '一二三四', '没', '圣', '刚果', '\u0000', '😀', '\n', '. , ; ', '?!',
]; // biome-ignore format: one list

/** Texts of 2,000 characters that cost most: what the readers look for, over and over. */
export const hostileTexts: readonly string[] = pieces.map((piece) =>
  piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000),
);

/** The time a reader takes for a text in milliseconds of the processor: the best of several runs. */
export function timeFor(text: string, read: (text: string) => unknown): number {
  return Math.min(...Array.from({ length: 6 }, () => cpuTimeOf(() => read(text))));
}

/** How many times longer a text takes than its first half; 1 when both are too fast to tell. */
export function growth(text: string, read: (text: string) => unknown): number {
  const whole = timeFor(text, read);
  const half = timeFor(text.slice(0, text.length / 2), read);
  return whole < 1 ? 1 : whole / half;
}
