import { fold } from '../knowledge/text/fold.ts';

const none =
  /\b(?:there(?: is|'s| isn't| is not)|we have|i have|they have) (?:no\b|none|nothing|any|a(?:ny)? way)|\b(?:not|n't) work\w* either|\bneither\b|\b(?:is|are) (?:also|too) (?:down|broken|dead)|\b(?:down|broken|dead),? (?:too|as well)\b|\bno (?:work ?around|alternative|other way|way around)|\bnincs\b.{0,20}\b(?:megoldas|kerulo|mod|lehetoseg|mas)|\bnincs ra\b|\b(?:az|a|ott|ugy) ?\S{0,20} (?:sem|se)\b|没有(?:别的|其他|替代|什么)?(?:办法|方法|方案)|没办法|也(?:不|没|坏)/u;
const some =
  /\bthere(?: is|'s) (?:one|a|an|some)\b|\b(?:i|we|he|she|they|users?|people) (?:can|could|may) (?:still |also |now |at least )?(?:use|work|switch|go|do it|get|send|read)\b|\bvan (?:ra |egy |mas |kerulo|megoldas|lehetoseg|mod)|\bmegoldhato\b|^有(?!人|时)/u;

/**
 * What an answer to "is there a way around it?" says in a sentence: "actually there is one", "there is no way".
 *
 * Null when its words do not tell; a refusal wins, since "there is one, but it does not work either" is none.
 */
export function wayAround(text: string): 'yes' | 'no' | null {
  const said = fold(text.slice(0, 500));
  return none.test(said) ? 'no' : some.test(said) ? 'yes' : null;
}
