/** A stretch of folded text: a word with its parts, or a run of Han characters. */
export type Piece =
  | {
      readonly han: false;
      /** The words inside: `sign-in` → `sign`, `in`; `user's` → `user`; `don't` → `dont`. */
      readonly parts: readonly string[];
      /** The whole, when it is a code or a setting's name: `5.7.57`, `0x80070005`, `set-mailbox`. */
      readonly exact: string | null;
    }
  | { readonly han: true; readonly run: string };

const pieces =
  /[\p{Script=Han}〇]+|[^\p{Script=Han}〇\s]*[^\p{Script=Han}〇\s\p{P}\p{S}][^\p{Script=Han}〇\s]*/gu;
const edges = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
/** A word that needs no more reading. */
const simple = /^[a-z]{1,40}$/;
const isHan = /^[\p{Script=Han}〇]/u;
const joints = /[^\p{L}\p{N}]+/u;
const contraction = /n't\b/g;
const ending = /'(?:s|d|ll|re|ve|m)?(?=$|[^\p{L}])/gu;
const code = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}._-]+$|_/u;
const command =
  /^(?:add|clear|connect|disable|enable|export|get|import|install|new|remove|reset|restore|revoke|set|start|stop|test|update)-[a-z]{4,}$/;
const betweenDigits = /(?<=\d)-(?=\d)/g;
/** Error numbers are typed with and without it. */
const hexPrefix = /^0x(?=[\da-f]{4,}$)/;
const longestWord = 40;

/** The pieces of a folded text in reading order. */
export function split(folded: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const match of folded.replace(betweenDigits, ' ').match(pieces) ?? []) {
    if (simple.test(match)) found.push({ han: false, parts: [match], exact: null });
    else if (isHan.test(match)) found.push({ han: true, run: match });
    else found.push(latin(match.replace(edges, '').slice(0, longestWord)));
  }
  return found;
}

function latin(raw: string): Piece {
  const word = raw.includes("'") ? raw.replace(contraction, 'nt').replace(ending, '') : raw;
  if (!joints.test(word)) return { han: false, parts: [word.replace(hexPrefix, '')], exact: null };
  const parts = word.split(joints).filter((part) => part !== '');
  const numeric = parts.every((part) => /^\d+$/.test(part));
  return {
    han: false,
    parts: numeric ? [] : parts,
    exact: code.test(word) || command.test(word) ? word : null,
  };
}
