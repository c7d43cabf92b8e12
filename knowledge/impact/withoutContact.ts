/**
 * A text without the stretches that only say how, when or whom to call or write: they tell nothing about the impact,
 * and neither the `I` of "only I am on this number" nor the `instead` of "call my colleague instead" counts.
 *
 * A stretch that speaks of trouble as well stays: "nobody can call us". R099.
 */
export function withoutContact(text: string): string {
  if (!mayBeContact.test(text)) return text;
  let dropped = false;
  const kept = text.split(joints).filter((part) => {
    const isContact = part !== undefined && part.length <= longest && isAboutContact(part);
    dropped ||= isContact;
    return !isContact;
  });
  return dropped ? kept.join('').trim() : text;
}

/** Longer stretches tell more than a number and a time. */
const longest = 160;

/** Whether a stretch of a text says how, when or whom to call or write, and tells of no trouble. */
function isAboutContact(part: string): boolean {
  const said = part.normalize('NFKC').toLowerCase().replace(/’/g, "'").trim();
  if (said === '' || !wishes.some((it) => it.test(said))) return false;
  return !trouble.test(said.replace(calmNo, ' '));
}

const mayBeContact =
  /\d{3}|@|call|ring|phone|mobile|number|reach|contact|mail|text|writ|office|meeting|away|available|free|work|open|h[ií]v|keres|[ií]rj|telef|mobil|sz[aá]m|c[ií]m|chat|cseveg|[eé]rtes|el[eé]rhet|szabad|[eé]rtekez|megbesz|dolg|nyitva|vagyok|leszek|电话|手机|号|联系|邮|打给|致电|短信|微信|分机|座机|地址|我|到/iu;

/** Marks, which stay with the stretch before them, and words that lead to a wish. */
const joints =
  /(?<=[,;!?\n，；！？。]|\.(?=\s|$))(?!\s*(?!(?:kérem|kérjük|inkább|ezért|és|de|most|majd|csak|akkor|tehát|szóval|holnap|ma|please)\s)[^\s,]+ (?:hívj|keress|írj))|(?<=\s)(?=(?:(?:so|and|but|or) )?(?:please |just )?(?:call|ring|phone|reach|contact|e-?mail|write to) (?:me|us|my|him|her)\b)|(?<=\s)(?=(?:and|but|so) (?:please|my|i am|i'm|we) )|(?<=\s)(?=(?:és|de|ezért|úgyhogy) (?:kérem|inkább|a számom|hívj))|(?=请(?:打|致电|联系|给我|改用))|(?=我的(?:电话|手机|号码))/iu;

const times =
  '(?:about |around |only )?(?:\\d|noon|lunch|midnight|half|mon|tue|wed|thu|fri|sat|sun|tomorrow)';
const lead =
  "(?:(?:so|and|but|or|then|also|please|kindly|just|rather|instead|better|only|actually|no|yes|can you|could you|you can|you may|you could|i would like you to|i want you to|do not|don't|never|not)[ ,]+)*";

const wishes: readonly RegExp[] = [
  // English: whom, how and when
  new RegExp(
    `^${lead}(?:call|ring|phone|reach|contact|text|notify|e-?mail|mail|write to|write|speak to|talk to|ask for)\\s+(?:me|us|my|him|her|them|our|back|later|tomorrow|today|tonight|before|after|between|again|first|instead|only|at|on|in|this|that|the (?:other|same|office|reception|mobile))\\b`,
    'u',
  ),
  new RegExp(`^${lead}(?:by|via|per|over the) (?:e-?mail|mail|phone|chat|text|sms)\\b(?:\\s\\S+){0,5}$`, 'u'),
  new RegExp(
    `^${lead}(?:use|take|try|send (?:it|that|answers|replies|everything) to|reply to) (?:my|this|the other|another|the)\\b.{0,30}\\b(?:e-?mail|address|number|mobile|phone)\\b`,
    'u',
  ),
  /\bmy (?:\S+ ){0,2}?(?:phone|mobile|cell|number|extension|line|e-?mail|address)(?: (?:number|address))?(?:'s| is| has| changed|:| =)\s?(?:now\b|changed|[+\d(]|\S+@)/u,
  /\b(?:this|that|my) (?:\S+ ){0,2}?number\b/u,
  /\bi(?:'m| am| will be|'ll be) (?:only |not |also |usually |best )?(?:available|reachable|free|in the office|out of (?:the )?office|(?:out|away|off|in|here|back)(?= (?:until|till|from|after|before|today|tomorrow|on|at|this)\b|$)|on (?:holiday|vacation|leave)|in (?:a |the )?meetings?|at lunch)\b/u,
  new RegExp(
    `\\b(?:we|i) (?:only |usually )?(?:work|close|open|finish|stay|start|leave|(?:are|am) (?:open|here|in|available|there))(?: only)? (?:until|till|from|between|at|to|by) ${times}`,
    'u',
  ),
  // Hungarian
  /(?<!\p{L})(?:(?:vissza|fel)?hívj(?:anak|on|atok|ák|ál|a|ad)|hívhat\p{L}*|keress(?:enek|en|etek|ék|él|e)|kereshet\p{L}*|írj(?:anak|on|atok|ál)|telefonálj(?:anak|on|atok)|értesíts\p{L}*|válaszolj(?:anak|on))(?!\p{L})/u,
  /^(?:(?:de|és|inkább|csak|kérem|kérjük|mégis|ne|nem|jobb|hanem|majd)[ ,]+)*(?:telefonon|e-?mailben|mailben|levélben|chaten|csevegésben|írásban|sms-ben)(?:\s\S+){0,4}$/u,
  /(?:szám(?:om|unk|omat|unkat)|telefon(?:om|unk)|mobil(?:om|unk)|cím(?:em|ünk|emet|ünket))(?!\p{L}).{0,40}(?:\d[\d /-]{4,}|@|változott|lett|módosult)/u,
  /(?:cím|szám)\p{L}* .{0,20}használj|használj\p{L}* .{0,30}(?:cím|szám)/u,
  /(?<!\p{L})(?:ezen|azon|ezt|azt) a (?:telefon)?szám/u,
  /(?<!\p{L})(?:házon kívül|szabadság\p{L}*|értekezleten|megbeszélésen|tárgyalok|elérhető|bent|otthon|irodában|szabad)(?!\p{L}).{0,30}(?:vagyok|leszek)|(?:vagyok|leszek).{0,20}(?:elérhető|bent|házon kívül|szabadságon|értekezleten|megbeszélésen)|(?<!\p{L})ráérek/u,
  /(?:\d|dél|este|hat|öt|négy|hét|nyolc|kettő|három)\p{L}*-?(?:ig|tól|től)(?!\p{L}).{0,25}(?:dolgozunk|vagyunk|dolgozom|vagyok|nyitva)/u,
  // Chinese
  /联系(?!人)|联络|致电|打给|回电|回拨|拨打|给.{1,8}(?:打|回).{0,3}电话|打.{0,5}(?:手机|座机|分机|号码)|打(?:个|我|他|她)?.{0,2}电话/u,
  /(?:电话|手机|号码?|分机|座机|邮箱|地址|联系方式).{0,3}(?:改成|改为|换成|变成|更新为)/u,
  /(?:电话|手机|号码?|分机|座机|联系方式|邮箱|地址).{0,6}(?:\d[\d\s-]{4,}|\S+@)/u,
  /(?:改用|换成?|用|发到|写到|回复到).{0,4}我.{0,6}(?:邮箱|号码?|电话|手机|地址)/u,
  /(?:这个|那个|此)(?:手机|电话)?(?:号码|电话|号)/u,
  /^(?:请|还是|最好|麻烦|希望|就|改|先)*(?:用|通过|发|写|走)?(?:电话|电子邮件|邮件|短信|微信)(?:联系|沟通|回复|通知|给我|吧|就好|就行|即可)/u,
  /我.{0,8}(?:不在|开会|出差|休假|有空|方便接|接电话|下班|外出)|我们?.{0,4}(?:上班|工作|营业)到/u,
  // A number or an address with a few words around it
  /^(?:[\p{L}'-]+[\s:：]+){0,5}\+?\(?\d[\d\s()/-]{6,}\W*$/u,
  /^(?:[\p{L}'-]+[\s:：]+){0,5}\S+@\S+\W*$/u,
];

/** "Not by phone", "do not call", "I am not in": no trouble. */
const calmNo =
  /(?:do not|don't|never|not) (?=call|ring|phone|contact|e-?mail|mail|text|write|use|by|via|before|after|available|reachable|in the|free)|(?:nem|ne) (?=telefonon|e-?mailben|hívj|keress|vagyok|leszek|elérhet|\d)|不(?:要|用|必)?(?=打|在|方便|便|接|给)|(?:do not|don't) (?=reach)/gu;

/** What is told of the service, and of people who have it. */
const trouble =
  /\b(?:cannot|can ?not|can't|cant|couldn't|nobody|no ?one|none|everyone|everybody|all (?:of us|our|the|users)|users?|not|n't|fail\w*|errors?|down|broken|stuck|crash\w*|freez\w*|frozen|slow\w*|late|missing|twice|half|without|locked|stopped|unable|outage|problems?|issues?|work ?around)\b|n't\b|(?<!\p{L})(?:nem|sem|senki\p{L}*|mindenki\p{L}*|nincs\p{L}*|hib[aá]\p{L}*|lass[uú]\p{L}*|leáll\p{L}*|lefagy\p{L}*|összeoml\p{L}*|elromlott|rossz\p{L}*|probléma\p{L}*|problémá\p{L}*|gond\p{L}*|eltűn\p{L}*|hiányz\p{L}*|felhasználó\p{L}*)(?!\p{L})|不|没|无法|无人|谁都|谁也|慢|卡|崩|挂了|断|坏|故障|异常|所有人|大家|全公司|全部/u;
