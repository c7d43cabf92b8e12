/** Longer texts are seldom seen again. */
const longest = 24;
const most = 20_000;

/** The same function of a text, quick for texts met lately: the same words come again and again. */
export function remember<Result>(make: (text: string) => Result): (text: string) => Result {
  const lately = new Map<string, Result>();
  return (text) => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (lately.size >= most) lately.clear();
    if (text.length <= longest) lately.set(text, made);
    return made;
  };
}
