import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';

const solved =
  /\b(?:solved|resolved|fixed|sorted|works?|working|worked|helped|did (?:the trick|it)|all (?:good|fine|set)|(?:good|fine|ok(?:ay)?) (?:now|again))\b|\b(?:megold(?:od|ott|va)\S*|mukod(?:ik|ott)|bejott|segitett|sikerult|megjavult|rendbe (?:jott|jottem)|jo lett|jol megy|mar (?:megy|jo)|megy mar)\b|解决|搞定|(?:好|可以|行|能用|正常|修好|弄好|成功|恢复)了|有用|有效|管用|有帮助/u;
const denied =
  /\b(?:not|no|never|nothing|only|but|still|partly|almost|yet|unless|until|if|nem|sem|se|nincs|de|csak|reszben|meg (?:mindig|nem)|ha)\b|没|不|未|但|还|仅|如果|才/u;
/** "Is it fixed", without a mark at its end. */
const isAsking = /^\s*(?:is|are|was|were|has|have) (?:it|this|that|the|everything|all|you|my|our)\b/u;
/** What is said beside it without asking for anything. */
const beside =
  /\b(?:thanks?|thank you|thx|ty|cheers|great|perfect(?:ly)?|super|awesome|nice|cool|wow|brilliant|excellent|hurray|yes|yeah|yep|ok(?:ay)?|oh|ah|it|its|that|thats|this|is|was|has|have|been|all|everything|now|again|already|finally|meanwhile|just|did|the|trick|answer|article|steps?|advice|problem|issue|a lot|so|very|much|really|actually|totally|me|my|i|we|us|you|for|your|help|fine|good|well|seems?|to|be|got|like|a|charm|appreciated|solution|first|second|last|one|out|by|itself|myself|koszi|kosz|koszonom|koszonjuk|szepen|nagyon|igen|szuper|remek|tokeletes|nagyszeru|ez|az?|azt|ezt|mar|most|minden|jol|ujra|vegre|problema\S*|gond\S*|hiba\S*|megoldas\S*|valasz\S*|otlet\S*|szerencsere|sokat|is|hala|istennek|oke|jo|rendben|megvan|kozben|magatol|magam|nekem|tipp\S*)\b|谢谢|多谢|感谢|您|你|们|太好|太棒|问题|已经|已|终于|真的?|很|非常|了|的|是|这|那|个|方法|办法|答案|它|现在|都|完全|啦|哈|嗯|好|对|可以|行|我|自己|刚才|帮助|帮|大忙|果然|按照?|步骤|照做|后|就/gu;
const longest = { letters: 70, han: 20 };

/** Whether a text says that it is solved, and nothing else: "thx that worked", "köszi, megoldódott", "谢谢，解决了". */
export function saysSolved(text: string): boolean {
  if (/[?？吗么]\s*$/u.test(text)) return false;
  const said = fold(text).replace(/n't\b/g, ' not').replace(/'/g, '');
  const han = countHan(said);
  if (han > longest.han || said.length - han > longest.letters) return false;
  if (isAsking.test(said) || !solved.test(said) || denied.test(said)) return false;
  return !/[\p{L}\p{N}]/u.test(said.replace(new RegExp(solved, 'gu'), ' ').replace(beside, ' '));
}
