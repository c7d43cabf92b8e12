import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';

/** That something is wrong. */
const trouble =
  /\b(?:not|never|no longer|cannot) (?:really |even |it |this |that |at all )?(?:work|go|function)|\bcannot use|\b(?:still|again) (?:not|nothing)\b|\bnothing (?:works?|is working|helps?)|\bstopped (?:work|function)|\b(?:broken|broke|wrong|problems?|errors?|issues?|trouble|help|fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|down|dead|stuck|kaputt?|frozen)\b|\bnem (?:megy|mukodik|mukodnek|indul|jo|lehet hasznalni|tudom hasznalni|tudok csinalni semmit)\b|\bmindig (?:nem|sem|se)\b|\bsemmi (?:sem|se|nem)\b|\b(?:minden (?:all|rossz)|all minden)\b|\b(?:elromlott|tonkrement|rossz|hiba|gond|baj|problema|problemam|segitseg(?:et)?|segits(?:en|enek)?|segiteni|leallt|lefagyott|megallt)\b|坏|不行|用不了|不能用|不好使|不管用|没用|出错|问题|报错|故障|不工作|没反应|挂了|失败|打不开|救命|帮|求助|还是不/u;
const denied =
  /\b(?:no|not any|without) (?:more )?(?:problems?|issues?|trouble|errors?|help)\b|\bnot need\b|\bnem (?:kell|baj|gond|hiba|problema)\b|\bnincs(?:en)? (?:semmi )?(?:gond|hiba|baj|problema)|不(?:需要|用)帮|没有?(?:什么)?(?:问题|事)/u;
/** What says nothing of what is wrong. */
const empty =
  /\b(?:it|its|it's|this|that|these|those|everything|something|anything|nothing|all|my|our|the|an?|is|are|was|am|i'm|im|has|have|had|had|got|get|i|we|you|me|us|there|there's|still|please|pls|hi|hello|hey|just|again|suddenly|now|today|here|with|need|some|big|really|at|any ?more|any ?longer|and|but|so|my boss is angry|boss|angry|urgent(?:ly)?|asap|computer|pc|laptop|machine|thing|stuff|what|whats|should|do|does|did|to|why|can|can't|cant|could|cannot|don't|doesn't|isn't|won't|didn't|dont|doesnt|isnt|wont|n't|not|no|longer|never|even|wo|stopped|works?|working|worked|go(?:es|ing)?|function(?:s|ing)?|use|anything|yet|for|of|someone|somebody|anyone|oh|god|ugh|simply|unfortunately|sorry|completely|totally|properly|right|user|broken|broke|wrong|problems?|errors?|issues?|trouble|help|fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|down|dead|stuck|kaputt?|frozen)\b|\b(?:az?|ez|azt|ezt|semmi|semmit|minden|valami|valamit|meg|mindig|sem|se|itt|nekem|nalam|nalunk|nekunk|kerem|kerek|kernek|kellene|kene|kell|legyszives|legyen szives|szia|sziasztok|jo|napot|udv|most|mar|megint|ujra|van|vannak|volt|nagy|sos|de|hat|miert|mit|csinaljak|tegyek|tehetek|surgos|surgosen|azonnal|ma|tobbe|is|vele|hol|hogy|hogyan|mi|egyaltalan|gep|gepem|szamitogep|tenyleg|igazan|valaki|tudna|tudom|tud|tudok|hasznalni|nem|megy|mukodik|mukodnek|akar|indul|lehet|nincs|elromlott|tonkrement|rossz|hiba|hibas|gond|baj|problema|problemam|segitseg(?:et)?|segits(?:en|enek)?|segiteni|leallt|lefagyott|megallt|doglott|all|lett|olyan|csak|kicsit|elnezest|bocsanat|fonok|a fonokom|duhos|egyszeruen|teljesen|sajnos)\b|我们?|的|它|这|那|个|东西|全部?|都|什么|也|了|啊|呀|吧|呢|吗|请|帮忙|帮助|帮帮?|怎么办|怎么回事|怎么|咋办|咋回事|为什么|又|还是|还|一直|突然|今天|现在|电脑|系统|里|有点|有|点|好像|完全|所有|紧急|很急|急|在线等|你好|您好|您|你|老板|生气|一下|出|坏掉?|不行|用不了|不能用|不好使|不管用|没用|错|问题|报错|故障|不工作|没反应|挂|失败|打不开|救命|求助|可是|但是?|真的|需要|不了|不|用|能|是|得|啦|哦|嘛|就|人|反正|根本|完了/gu;
const longest = { letters: 70, han: 18 };

/** Whether a text says that something is wrong and nothing of what: "nem megy", "it does not work", "坏了". */
export function saysHelpless(text: string): boolean {
  return saysOnlyTrouble(text, trouble);
}

/** Whether a short text has `heart` in it and says nothing of what is wrong, not counting what is `beside` it either. */
export function saysOnlyTrouble(text: string, heart: RegExp, beside: RegExp | null = null): boolean {
  const said = plainly(text);
  const han = countHan(said);
  if (han > longest.han || said.length - han > longest.letters || !heart.test(said) || denied.test(said))
    return false;
  const rest = beside ? said.replace(beside, ' ') : said;
  return !/[\p{L}\p{N}]/u.test(rest.replace(empty, ' '));
}

/** A text in the spelling that is compared, its short forms written out: "didn't" and "didnt" are "did not". */
export function plainly(text: string): string {
  return fold(text)
    .replace(/can't\b|\bcant\b/g, 'cannot')
    .replace(/n't\b/g, ' not')
    .replace(/\b(do|does|did|is|wo)nt\b/g, '$1 not')
    .replace(/\bthats\b/g, 'that')
    .replace(/'(?:s|m|re|ve)\b/g, ' ');
}
