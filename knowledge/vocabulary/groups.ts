/** Groups of words, one group a line, separated by commas. */
export function groupsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()));
}
