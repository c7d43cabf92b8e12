import { editDistance } from '../phrases/editDistance.ts';
import { fold } from '../text/fold.ts';
import { everydayWords, isEveryday, pairsOf } from './everydayWords.ts';

const longest = 300;
const mostWords = 20;
const before =
  /^(?:in|from|for|to|of|number|numbers|hotline|phone|line|support|telefonszam|telefonszama|szama?|hivoszam)$/;
const after =
  /^(?:number|numbers|phone|hotline|line|support|telefonszam\p{L}*|hivoszam\p{L}*|szam\p{L}*|forrodrot\p{L}*)$/u;
const inside = /.{4}(?:ban|ben|bol|rol)$/;
const hanPlace =
  /(\p{Script=Han}{2,8}?)(?:那边|这边)?的?(?:客服|支持|服务|技术支持|联系)?(?:电话|热线|号码)/u;

/**
 * Whether a wish for a phone number names a place that is no country known here: "phone number atlantis".
 *
 * A place is a word nobody uses when asking for a number, where a place would stand.
 */
export function namesUnknownPlace(text: string): boolean {
  const words = everydayWords();
  const folded = fold(text.slice(0, longest));
  const han = hanPlace.exec(folded)?.[1];
  if (han && pairsOf(han).every((pair) => !words.has(pair))) return true;
  const said = (folded.match(/[^\P{L}\p{Script=Han}]+/gu) ?? []).slice(0, mostWords);
  return said.some((word, at) => {
    const isThere = before.test(said[at - 1] ?? '') || after.test(said[at + 1] ?? '') || inside.test(word);
    return isThere && word.length >= 4 && isStrange(word);
  });
}

function isStrange(word: string): boolean {
  if (word.endsWith('ly') || isEveryday(word)) return false;
  const most = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  for (const it of everydayWords()) if (editDistance(word, it, most) !== null) return false;
  return true;
}
