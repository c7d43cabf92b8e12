import { fold } from '../knowledge/text/fold.ts';

const unsolved =
  /\bnot (?:yet |really |at all )?(?:re)?solved\b|\b(?:isn't|wasn't|aint|ain't) (?:re)?solved\b|\bun(?:re)?solved\b|\bnot (?:yet |really )?fixed\b|\b(?:isn't|wasn't) fixed\b|\bstill (?:not|does ?n[o']t|do ?n[o']t|did ?n[o']t|can ?no?'?t|broken|the same|happen|fail|no(?! (?:complaint|problem|issue|trouble|question))|have(?! (?:a |one |another |some |no )*(?:question|complaint)))|\b(?:does not|doesn't|did not|didn't|has not|hasn't) (?:really |actually )?(?:work|help)(?:ed)?\b|\bre-?open\b|\bproblem (?:is|came|has come|comes) back\b|\b(?:is|it's) back again\b|\bhappen(?:s|ed|ing)? again\b|\bbroken again\b|\bsame (?:old )?(?:problem|error|issue|fault|thing|message)\b|\bstill (?:an? |the )?(?:error|problem|issue)|\b(?:no|without any) (?:change|improvement|difference)\b|\bnothing (?:has )?(?:changed|helped)\b|\b(?:no|not any) better\b|\bno use\b|\bkeeps? (?:happening|failing|coming back)\b|\bnem (?:oldodott|oldodik|oldotta|oldottak|javult|javitotta|javitottak|lett jo|lett megoldva)|\bnem (?:is )?(?:segit(?:ett)?|hasznalt|valtozott|lett jobb|hozott eredmenyt)\b|\bsemmi (?:sem |nem )?valtoz|\bsemmit sem (?:segitett|valtozott)|\b(?:most|meg|azota) (?:se|sem) (?:jo|megy|mukodik|tud|nyilik|jon)|\bnincs (?:meg)?oldva|\bnincs (?:meg )?megoldva|\bmegoldatlan|\bugyan(?:az|ez) a (?:hiba|gond|problema|baj)|\bmeg (?:mindig(?! (?:eleged|jo|szuper|koszon))|most se|most sem|most is|igy se|igy sem)\b|\b(?:ujra|megint|ismet) (?:elojott|jelentkezik|elromlott|nem (?:megy|mukodik|jo)|rossz|ugyanaz)|\bnyissa(?:k|tok)? (?:meg )?ujra\b|\bujranyit|\btovabbra (?:sem? |is (?:nem|fennall|rossz|hib|ugyanaz|lass|problem|baj|gond|ott))|没有?(?:真正|完全|得到)?(?:被)?(?:解决|修好|搞定|处理好)|未(?:能)?解决|还(?:是)?(?:不(?!错)|没(?!问题|有?问题)|老样子|一样|报错|有(?:同样|这个|那个|问题$|毛病))|仍(?:然|旧)?(?:不(?!错)|没(?!问题)|无法|报错|有(?!一个|个))|依然|(?:又|再次)(?:出现|发生|坏|不行|报错|来了)|重新打开|(?:问题|故障|错误)还在|没修好|没有?用|不管用|不好使|没有?(?:什么)?(?:变化|改善|效果|好转)|同样的?(?:错误|问题|报错|故障)|老问题|还在(?:报错|出错)|故障依旧/u;

/** A longer message tells a problem of its own. */
const longest = 160;

/** Whether somebody whose ticket was resolved says that it is not: "it still does not work", "még mindig nem megy". */
export function saysUnsolved(text: string): boolean {
  return text.length <= longest && !/[?？]\s*$/u.test(text) && unsolved.test(fold(text));
}
