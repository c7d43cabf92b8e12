/** A stretch of text as it was typed, with its parts in the compared spelling. */
export interface Token {
  /** As typed. */
  readonly word: string;
  /** Folded: the words inside (`sign-in` → `sign`, `in`), or one Han run. */
  readonly parts: readonly string[];
  /** Folded whole, when it is a code or a setting's name: `5.7.57`, `0x80070005`, `set-mailbox`. */
  readonly exact: string | null;
  readonly han: boolean;
}

const tokens = /[\p{Script=Han}〇]+|[\p{L}\p{N}]+(?:[._'+@&/-][\p{L}\p{N}]+)*/gu;
const han = /\p{Script=Han}/u;
const hanRuns = /[\p{Script=Han}〇]+|[^\p{Script=Han}〇]+/gu;
const code = /^(?=.*\d)[\p{L}\p{N}._-]{3,}$|^\p{L}{3,}-\p{L}{3,}$|_/u;

/** The tokens of a folded text. Letters of other scripts next to Han characters are tokens of their own. */
export function split(folded: string): readonly Token[] {
  const found: Token[] = [];
  for (const [match] of folded.matchAll(tokens)) {
    if (!han.test(match)) found.push(latin(match));
    else
      for (const [run] of match.matchAll(hanRuns)) {
        if (han.test(run)) found.push({ word: run, parts: [run], exact: null, han: true });
        else found.push(latin(run));
      }
  }
  return found;
}

function latin(word: string): Token {
  const parts = word.split(/[._'+@&/-]/).filter((part) => part !== '');
  const numeric = parts.length > 1 && parts.every((part) => /^\d+$/.test(part));
  return { word, parts: numeric ? [] : parts, exact: code.test(word) ? word : null, han: false };
}
