import { fold } from '../knowledge/text/fold.ts';
import { wordsFor } from './locales/index.ts';
import { isOneOf } from './sameWords.ts';

/** A longer text tells something of the problem, too. */
const longest = 60;
const calledOff =
  /\bnever ?mind\b|\bforget (?:it|about it|that)\b|\b(?:do not|don't|no longer) need (?:it|this|you|help|a person|anybody|anyone|anything)\b|\bnot needed (?:any ?more|any longer)\b|\bno longer needed\b|\bchanged my mind\b|\bcancel (?:it|this|that|everything|(?:my|the|this) (?:request|ticket))\b|\b(?:solved|fixed) (?:it|itself)\b|\bmegsem?\b(?! (?:megy|mukod|jo|jutott|erkez|tud|lehet))|\bhagyjuk\b|\bfelejts(?:e|uk) el\b|\b(?:mar )?nem (?:kell|szukseges|kerem|kerek)(?: mar)?(?: segitseg)?[.!]?$|\bmeggondoltam magam\b|\btargytalan\b|\bmegoldodott\b|算了|不用了|不需要了|不必了|用不着了|没事了|不麻烦了|已经(?:好了|解决)|自己(?:好了|解决)|^(?:请|想|我想|我要)?(?:帮我)?(?:撤回|取消|撤销)(?:吧|了|它|这个|工单|请求)?[。!]?$|\b(?:works?|working|ok|okay|fine|good|fixed|solved) (?:again|now|meanwhile|by itself)\b(?! (?:after|for|if|when|until|only|and then|with))|\b(?:is|it's|its|got|been) (?:fixed|solved|resolved)\b|\b(?:megjavult|helyreallt|rendbe jott)\b|\b(?:ujra|mar|most mar) (?:mukodik|megy|jo)\b(?! (?:ha|miutan|de|csak))|(?:现在|已经|刚才|又|自己|突然)(?:都)?(?:好了|正常了|恢复了|能用了|可以了)|(?:恢复|修好|正常)了[。!！]?$/u;
/** What works again and yet not is not over. */
const butNot =
  /\b(?:but|still|not yet|only|sometimes|there is|there's|again (?:broken|down))\b|\b(?:de|csak|neha|meg mindig|van (?:ra |egy |mas )?(?:kerulo )?megoldas)\b|但|不过|有时|还是/u;

/** Whether help is no longer wanted: "no, never mind", "közben megjavult, nem kell", "现在好了，不用了". */
export function saysCalledOff(text: string): boolean {
  const said = fold(text);
  if (isOneOf(text, wordsFor('withdraw'))) return true;
  return said.length <= longest && calledOff.test(said) && !butNot.test(said);
}
