/** The words of a folded text, each Chinese character by itself. */
export function unitsOf(folded: string): string[] {
  return folded.match(/\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{N}+/gu) ?? [];
}
