import { fold } from '../knowledge/text/fold.ts';

const notWorking =
  '(?:work|help|fix|solv|resolv|open|start|load|function|go|send|sync|chang|improv|do (?:it|anything)|good|ok\\b|okay|right|better|gone|there yet)';

/** What says that a fault is there, by language; accents are left out. */
const unsolved: readonly RegExp[] = [
  new RegExp(
    [
      `\\b(?:not|cannot|(?:is|are|was|does|do|did|has|have|can|could|will|would|wo|ca|ai)n'?t|dont|doesnt|isnt|wont) (?:yet |really |actually |at all |even |it |that |this |anything )*(?:re)?${notWorking}`,
      '\\b(?:un(?:re)?solved|re-?open|persists?|remains?|continues?)\\b',
      '\\bstill\\b(?! (?:good|great|happy|fine|ok|okay|satisfied|works?\\b|working|a (?:bit|little)|no (?:complaint|problem|issue|trouble|question)|(?:have|has|had) (?:a |one |another |some |no )*(?:question|complaint)))',
      "\\b(?:it|problem|issue|error|fault|message|trouble)(?:'s| is| has| came| comes| come)* back\\b",
      '\\b(?:happen(?:s|ed|ing)?|broken|down|failing|stuck) again\\b|\\bagain (?:broken|down|the same|failing)',
      '\\bsame (?:old )?(?:problem|error|issue|fault|thing|message|as (?:before|ever|yesterday))\\b|\\b(?:the|is|all) same\\b(?! (?:person|agent|day|time))',
      '\\b(?:no|without any) (?:change|improvement|difference|luck|success|use)\\b|\\bnothing (?:has )?(?:changed|helped|works?)\\b|\\b(?:no|not any) better\\b',
      '\\bkeeps? (?:happening|failing|coming back|crashing)\\b',
    ].join('|'),
    'u',
  ),
  new RegExp(
    [
      '\\bnem (?:is )?(?:oldodott|oldodik|oldott\\w*|javult|javitott\\w*|lett (?:jo|jobb|megoldva)|segit(?:ett)?|hasznalt|valtozott|hozott|sikerult|mukodik|megy|nyilik|indul|jo)\\b',
      '\\bnincs (?:meg )?(?:meg)?oldva|\\bmegoldatlan',
      '\\bugyan(?:az|ez) (?:a |az )?(?:hiba|gond|problema|baj|tortenik|van|maradt|jelenik)|\\b(?:megint|ujra|ismet|meg mindig|most is) ugyanaz',
      '\\bmeg (?:mindig(?! (?:eleged|jo|szuper|koszon))|most se|most sem|most is|igy se|igy sem)\\b',
      '\\b(?:ugyanugy|valtozatlanul|ujra|megint|ismet|sajnos|azota) (?:se |sem |is )?(?:elojott|jelentkez\\w*|elromlott|leallt|nem|rossz|hib\\w*|all\\b)(?!,)',
      '\\btovabbra (?:sem? |is (?:nem|fennall|rossz|hib|ugyanaz|lass|problem|baj|gond|ott|jelentkez))',
      '\\b(?:hiba|gond|problema|baj) (?:megmaradt|maradt|tovabbra|ujra|meg mindig|visszajott|fennall|nem)|\\bvisszajott\\b',
      '\\bsemmi(?:t)? (?:sem |se |nem )?(?:valtoz|segit)|\\b(?:most|azota) (?:se|sem) (?:jo|megy|mukodik|tud|nyilik|jon)',
      '\\bnyissa(?:k|tok)? (?:meg )?ujra\\b|\\bujranyit',
    ].join('|'),
    'u',
  ),
  new RegExp(
    [
      '没有?(?:真正|完全|得到|被)?(?:解决|修好|搞定|处理好|用(?!处理)|效果|什么?效|变化|改善|好转|成功|起作用)|未(?:能)?解决',
      '还(?:是)?(?:不(?!错|用|需)|没(?!问题|有?问题)|老样子|一样|报|有(?:同样|这个|那个|问题$|毛病)|打不|登不|用不|收不|发不|连不|出错|卡)',
      '仍(?:然|旧)?(?:不(?!错)|没(?!问题)|无法|报错|有(?!一个|个)|打不|登不)|依然|依旧|照旧',
      '(?:又|再次)(?:出现|发生|坏|不行|报错|来了|打不|登不|断)',
      '同样的?(?:错误|问题|报错|故障)|老问题|还在(?:报错|出错)|(?:问题|故障|错误)(?:还在|依|又来)|不管用|不好使|不起作用|重新打开|^不行',
    ].join('|'),
    'u',
  ),
];

/** A longer message tells a problem of its own. */
const longest = 160;

/** Whether somebody whose ticket was resolved says that it is not: "it still does not work", "még mindig nem megy". */
export function saysUnsolved(text: string): boolean {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return false;
  const said = fold(text);
  return unsolved.some((pattern) => pattern.test(said)) && (goesOn.test(said) || !subject.test(said));
}

/** What goes on, or was dealt with: the fault of before is meant, whatever else is named. */
const goesOn =
  /\b(?:still|again|same|back|persists?|remains?|continues?|keeps?|(?:re)?solved|fixed|help\w*|chang\w*|re-?open)\b|\b(?:meg mindig|ugyan\S*|ujra\S*|megint|ismet|tovabbra|valtozatlan\S*|visszajott|megmaradt|oldod\S*|oldott\S*|megold\S*|javult|segit\S*|valtoz\S*|most sem|azota)\b|还|又|仍|依|照旧|同样|解决|修好|变化|好转|效/u;
/** A product or place of its own: something new that does not work. */
const subject =
  /\b(?:outlook|teams|word|excel|powerpoint|one ?drive|share ?point|exchange|e-?mails?|mailbox|calendar|printer|phone|vpn|licen[cs]e|invoice|users?|colleagues?|posta\w*|level\w*|naptar\w*|nyomtato\w*|telefon\w*|licenc\w*|szamla\w*|kolleg\w*|felhasznalo\w*)|邮件|邮箱|日历|打印|手机|许可|发票|同事|用户|会议/u;
