import { plainly, saysOnlyTrouble } from './saysHelpless.ts';

/** What was said before is meant: it was tried and did nothing, or the trouble goes on. */
const unhelped =
  /\b(?:still|again|even (?:so|then)) (?:not\b|no\b|nothing|cannot|the same|broken|failing|fails|does not|is not|have|has)|\b(?:not|nothing|cannot|never|no|any of that|none of (?:it|that|this)) (?:really |even |it |this |that |at all |of (?:it|this|that) )*(?:help|solv|fix|chang|do (?:it|anything)|any (?:help|better|use)|(?:any )?(?:luck|use|difference|effect|improvement|better|change|success)\b)|\b(?:useless|pointless)\b|\bnot (?:really )?(?:what i|the (?:right|thing|one|answer|article)|it\b|related|relevant)|\b(?:wrong|other) (?:answer|article|one|topic|thing)\b|\bmisunderst\w*|\b(?:not|cannot) (?:really )?(?:understand|follow|get it)\b|\bnem ertem\b|(?:没|不|看不|听不)太?(?:懂|明白)|\bsame (?:old )?(?:error|problem|issue|thing|result|message|again)\b|\b(?:did|does|has done) nothing\b|\b(?:what|and|but|so)? ?if (?:it|this|that|these|those|they) .*\bnot\b|\b(?:tried|did) (?:it|this|that|all|everything|them|those|these|so|the steps)\b.*\b(?:not|no|nothing|same|nope)\b|\bnem (?:igazan |sokat |is )?(?:segit\S*|hasznalt|valtozott|oldod\S*|oldott\S*|javult|vezetett|ert semmit)\b|\bsemmit (?:nem|sem) (?:er|ert|segit\S*|hasznalt|valtoz\S*)\b|\bsem (?:segit\S*|hasznalt|jo|megy|mukod\S*|oldott\S*)\b|\b(?:meg mindig|tovabbra|ugyanugy|igy|ettol|most|valtozatlanul) (?:se|sem|nem|rossz|hibas|ugyanaz|is)\b|\bugyanaz\b|\bnem (?:ez|ezt|azt|erre|arra|errol|arrol|ilyet)(?: (?:volt|a))?(?: (?:kerdes\S*|kerdeztem|kertem|gondoltam|irtam|mondtam|akartam|kerestem))?[.!]*$|\b(?:rossz|mas) (?:valasz|cikk)\b|\bfelreert\S*|\b(?:hiaba|haszontalan)\b|\bnincs (?:semmi )?(?:valtozas|javulas)\b|\bha (?:ez|az|igy|meg ez|ezek)(?: \S+)? (?:se|sem|nem)\b|\b(?:probaltam|kiprobaltam|megprobaltam|megcsinaltam|megtettem).*\b(?:nem|sem|se|semmi|hiaba|ugyanaz)\b|还是?(?:不|没|一样|老样子|报|出)|仍然?(?:不|没|旧)|依然|依旧|照旧|(?:没|无|没有|没什么)(?:用|效|帮助|效果|解决|变化|改善)|不管用|不起作用|不好使|同样(?:的)?(?:问题|错误)|一样的?(?:问题|错误)|(?:试|做|照做|弄|按).{0,6}(?:不行|没|不)|不是(?:这个|那个|我(?:要|问|想)|这意思)|答非所问|我问的(?:不是|是别)|理解错|(?:如果|要是|万一|假如).{0,8}(?:不|没)/u;
/** What says nothing of its own beside those. */
const beside =
  /\b(?:if|try|tried|trying|already|followed|did|done|all|steps?|answer|article|advice|solution|link|that|it|any|luck|use|useful|useless|pointless|difference|effect|improvement|better|change|changed|success|same|old|result|message|help(?:s|ed|ful)?|solv\S*|fix\S*|none|of|wrong|other|one|topic|right|related|relevant|what|asked|ask|meant|mean|wanted|want|need|question|misunderst\w*|understand|follow|get|ertem|did|was|much|out|then|so|even|either|nope|thanks|thank you|too|me|es|probaltam|kiprobaltam|megprobaltam|megcsinaltam|megtettem|ezt|azt|mar|ezek|igy|ettol|igazan|sokat|ha|segit\S*|hasznalt|hasznos|haszontalan|hiaba|valtozott|valtozas|valtozatlanul|oldod\S*|oldott\S*|megold\S*|javult|javulas|vezetett|ert|er|semmire|tovabbra|ugyanugy|ugyanaz|lepes\S*|cikk\S*|valasz\S*|koszonom|koszi|na|akkor|sikerult|nem|ezt|azt|erre|arra|errol|arrol|ilyet|kerdes\S*|kerdeztem|kertem|gondoltam|irtam|mondtam|akartam|kerestem|mas|felreert\S*|volt|en)\b|试过?|做过?|照做|照着|按照?|步骤|方法|办法|文章|答案|说的|过|之后|后|仍然?|旧|依然|依旧|照旧|一样|老样子|没有?|无|什么|效果?|帮助|解决|变化|改善|作用|起|管|如果|要是|万一|假如|话|同样|行|谢谢|那|呢|以上|以|上|意思|答非所问|问|想|要|理解|别|错|看|听|太|懂|明白/gu;

/** Whether a text says only that what was said last did not help, or asks what if it does not: "still not", "还是不行". */
export function saysUnhelped(text: string): boolean {
  return saysOnlyTrouble(text, unhelped, beside);
}

const longest = 90;
const stillSo = /\bstill\b(?! (?:good|great|fine|ok|works?\b|working))/u;

/** Whether a short text speaks of what was shown as no help, and may tell something beside it: "restarted, still nothing". */
export function soundsUnhelped(text: string): boolean {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return false;
  const said = plainly(text);
  return unhelped.test(said) || stillSo.test(said);
}
