/** What to tell an agent who was refused: the words under the refusal's code in the first list that has it. */
export function refusalWords(code: string, known: readonly object[], other: string): string {
  for (const words of known) {
    const found = Object.entries(words).find(([name]) => name === code);
    if (found) return String(found[1]);
  }
  return other;
}
