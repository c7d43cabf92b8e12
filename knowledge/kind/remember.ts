/** Longer words are seldom seen again. */
const longest = 24;
const most = 20_000;

/** The same function of a word, quick for words met lately: the same words come again and again. */
export function remember<Result>(of: (word: string) => Result): (word: string) => Result {
  const lately = new Map<string, Result>();
  return (word) => {
    const known = lately.get(word);
    if (known !== undefined) return known;
    const result = of(word);
    if (lately.size >= most) lately.clear();
    if (word.length <= longest) lately.set(word, result);
    return result;
  };
}
