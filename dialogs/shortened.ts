/** A text on one line, cut with `…` when it is longer than `most` characters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${cut(line, most)}…` : line;
}

/** The beginning of a text with its lines, for a card; the ticket keeps the whole. */
export function beginningOf(text: string, most = 700): string {
  return text.length > most ? `${cut(text, most)} …` : text;
}

/** Never through the middle of a character of two code units, such as an emoji. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
