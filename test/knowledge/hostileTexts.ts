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

/** The time a reader takes for a text in milliseconds: the best of several runs, since other work disturbs. */
export function timeFor(text: string, read: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 6; run += 1) {
    const start = performance.now();
    read(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How many times longer a text takes than its first half; 1 when both are too fast to tell. */
export function growth(text: string, read: (text: string) => unknown): number {
  const whole = timeFor(text, read);
  const half = timeFor(text.slice(0, text.length / 2), read);
  return whole < 1 ? 1 : whole / half;
}
