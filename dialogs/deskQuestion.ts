import type { Severity } from '../knowledge/severity.ts';
import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';
import { privacyWords } from './privacyWords.ts';

/** What somebody asks about the desk itself, which the support policy answers. */
export type DeskQuestion =
  | { readonly about: 'severity'; readonly level: Severity | null }
  | { readonly about: 'hours' | 'first-reply' | 'queue' | 'readers' | 'keeping' };

const longest = { letters: 110, han: 34 };

const somebody =
  "(?:some(?:body|one)|any(?:body|one)|an? (?:agent|person|human)|a colleague|you(?: guys| people)?|the (?:desk|agents?)|i|we|they|support)(?:'ll)?";
const answers =
  '(?:answer|repl(?:y|ies)|respon|react|hear (?:back|from|something|anything)|get back|get (?:an? |any |your |some )?(?:answer|reply|response|help|support)|write(?:s)? (?:to me|back)|contact|help|look|take (?:it|my|over|care)|deal|pick|wait)';

const patterns: Readonly<Record<DeskQuestion['about'], RegExp>> = {
  ...privacyWords,
  queue: new RegExp(
    [
      '\\bhow many (?:people |persons |others |other people |tickets |requests |customers |users |cases )?(?:are |is |do i have |have i |still )*(?:there )?(?:ahead|before|in front|waiting|in (?:the |this |your )?queue)',
      '\\bhow many (?:people|others|tickets|requests|customers|cases) (?:are |wait)\\w* ?(?:still |there )?(?:ahead|before|in front|waiting|in (?:the )?queue)',
      '\\b(?:my|what) (?:place|position|number|turn)\\b.{0,12}\\b(?:queue|line)\\b',
      '\\bwhere am i in (?:the |your )?(?:queue|line)\\b',
      '\\b(?:what|which) (?:place|position) (?:am|do) i\\b|\\bwhat number am i\\b|^am i (?:the )?next\\b',
      '\\bmikor kerul(?:ok|unk) (?:mar )?sorra\\b|\\bmikor jovok (?:en )?sorra\\b|\\bhol (?:allok|tartok|vagyok) a (?:sor|varolist)',
      '轮到我|(?:排队|等)的?人(?:多吗|多不多)|要排(?:队)?多久',
      '\\bhow (?:long|big|full) is (?:the|your) (?:queue|line)\\b',
      '\\b(?:hanyan|mennyien) (?:\\S+ ){0,2}(?:elottem|elottunk)\\b',
      '\\bhanyan vannak (?:meg )?(?:a )?(?:sorban|varolistan|varakoznak)',
      '\\bhanyadik(?:ak)? (?:vagyok|vagyunk|a jegyem|vagyok a sorban)',
      '\\b(?:milyen|mekkora|hosszu) (?:hosszu )?(?:most )?a (?:sor|varolista)\\b',
      '\\bhol tartok a (?:sorban|varolistan)',
      '(?:前面|前边|我之前|排在我前)(?:还|现在|目前)?(?:有|排着?)?(?:着)?(?:多少|几)',
      '排(?:队)?(?:在|到)?(?:了)?第几',
      '(?:还有)?(?:多少|几)(?:个)?人(?:在)?(?:排队|等)',
      '队(?:伍|列)?(?:现在|还)?(?:有)?(?:多长|多少人|几个人)',
    ].join('|'),
    'u',
  ),
  'first-reply': new RegExp(
    [
      `\\bhow (?:long|soon|fast|quick(?:ly)?)\\b(?: (?:until|till|before|will|would|do|does|can|could|is|must|should|it|take|takes|be|have|for|to|i|we|expect|has))* ${somebody}\\b.{0,40}${answers}`,
      '\\bhow (?:long|soon|fast|quick(?:ly)?) (?:do|does|will|can|would|are|must|should|is) (?:you|the desk|support|agents|i|we|the wait|the waiting)\\b.{0,30}(?:answer|repl|respon|react|get back|wait|take)',
      '\\bhow long is the (?:wait|waiting)',
      `\\bwhen (?:will|do|does|can|could|should|would|may|is|are|am) ${somebody}(?: going to)?\\b.{0,30}${answers}`,
      '\\b(?:what|how long|whats|what is|expected|your|current|average)\\b.{0,25}\\b(?:response|reply|answer|reaction|waiting|wait|queue) times?\\b',
      '\\b(?:mennyi ido(?:n|t)?|mennyi idon|mikor(?:ra)?|meddig|milyen (?:gyorsan|hamar)|mennyit|hany (?:ora|oran|perc|percen|nap|napon)|milyen soka)\\b(?!.*(?:automatikus|hazon kivul)).{0,40}(?:valaszol(?:nak|tok|nak-e)?\\b|valaszt kap|kap(?:ok|unk|hatok) (?:\\S+ )?(?:valasz|segits)|valaszolnak|jelentkez(?:nek|ik valaki)|szolnak|reagal(?:nak)?|var(?:nom|nunk|ni|jak|junk) (?:kell|a valasz)|kell varn|foglalkoznak|felveszik|keresnek meg|segitenek)',
      '\\bmikor(?:ra)? (?:varhat\\w*|keres(?:nek|ik)? (?:meg|fel)|szol(?:nak|al)?|jelentkez\\w*|ir(?:nak)?)\\b(?!.*(?:level|szamla|csomag|teams|outlook))',
      '\\b(?:amig|mire) (?:valaki|egy munkatars|valaszol|jelentkez)',
      '\\b(?:valaszido|reakcioido|varakozasi ido)\\w*\\b(?!.*(?:teams|outlook|sharepoint|onedrive|lassu))',
      '(?:多久|多长时间|什么时候|啥时候|何时|几时|要等|大概)(?!.*(?:自动|邮件|密码|同步)).{0,8}(?:回复|答复|回应|响应|(?:有人|人工|客服|你们|工作人员).{0,4}(?:回|联系|处理|帮|接|答|理)|联系我)',
      '(?:你们|首次|平均|第一次)?(?:的)?(?:回复|响应|等待|等候|排队)时间(?:是|要|有)?(?:多久|多长|多少|什么|呢|$)',
      '(?:还)?(?:要|得|需要)?等(?:待)?(?:多久|多长时间|到什么时候)',
      '(?:回复|答复|响应).{0,4}(?:要|需要)?(?:多久|多长时间|多快)',
    ].join('|'),
    'u',
  ),
  hours: new RegExp(
    [
      '\\b(?:your|the desk.?s|desk|support|office|business|opening|working|service|helpdesk) (?:opening |working |business |support )?hours\\b(?!.*\\b(?:teams|calendar|outlook|bookings|phone|auto))',
      '\\b(?:when|what time|until when|till when|how late|what hours|which days|what days) (?:are you|do you|does the (?:desk|support)|is the (?:desk|support)|are people|is (?:some|any)(?:body|one)) ?(?:\\w+ )?(?:open|close|work|there|available|here|reachable)',
      '\\b(?:are you|do you|is (?:the )?(?:desk|support(?! line)|helpdesk|office)|is (?:some|any)(?:body|one)|does (?:the )?(?:desk|support|any(?:body|one))|are people|is a person)\\b.{0,30}\\b(?:open|work|working|available|reachable|there|here|on duty|answer|help|on|staffed)\\b.{0,15}\\b(?:sundays?|saturdays?|week-?ends?|holidays?|nights?|evenings?|24/7|24x7|around the clock|christmas|tomorrow|right now|today|mondays?|fridays?|easter)',
      '\\b(?:week-?end|night|24\\/7|holiday|sunday|saturday|evening|christmas) (?:support|service|cover(?:age)?|hours)\\b|\\b(?:anybody|anyone|somebody|someone) on duty\\b',
      '\\bmikor vannak (?:bent|ott|nyitva)\\b|\\bvan (?:most |meg |mar )?(?:ott|bent) valaki\\b',
      '\\b(?:are you|is the desk|is support) (?:still |already )?(?:open|closed)\\b',
      '\\b(?:meddig|mikor|mettol|hanyig|hany ora(?:ig|tol)|milyen napokon) (?:vagytok|vannak|van|tartanak|tartotok)(?: \\S+)? (?:nyitva|ott|bent|elerhetok?)\\b',
      '\\bnyitva ?(?:tart|vannak|vagytok|van)|\\bnyitvatart|\\bugyfelfogad|\\b(?:munka|ugyeleti) ?id(?:o|e)(?:je|jük|tok|ben)?(?: van)? (?:az ugyfelszolgalat|onoknek)',
      '\\b(?:vasarnap|szombat|hetveg|unnepnap|ejjel|ejszaka|este|karacsony|holnap|mindennap|minden nap|0-24)\\S* (?:is )?(?:\\S+ ){0,2}(?:dolgoznak|dolgoztok|elerhetok|elerheto(?:k|ek)?(?!nek)(?! ?lat| ?mut)|nyitva|zarva|van ott valaki|valaszolnak|segitenek|fogadnak|ugyelet|van valaki|mukodik az ugyfel)',
      '\\b(?:dolgoznak|elerhetok|elerheto az ugyfelszolgalat|van ugyelet|valaszolnak)(?: \\S+){0,2} (?:vasarnap|szombat|hetveg|unnepnap|ejjel|ejszaka|este)',
      '\\b(?:mikor|meddig|hany oraig|hany oratol|mettol|melyik napokon) (?:meddig )?(?:dolgoznak|dolgoztok|elerhetok|elerheto az ugyfelszolgalat|vannak (?:ott|nyitva)|lehet onoket elerni)',
      '(?:你们|客服|服务台|贵司|支持|人工)?(?:的)?(?:工作|营业|上班|服务|办公|支持)时间(?!.*(?:日历|Teams|Outlook|设置|怎么改))',
      '(?:几点|什么时候|到几点|哪几天|哪天)(?:开始)?(?:上班|下班|开门|关门|营业|有人(?:在|值班|服务))',
      '(?:周末|双休日|星期[天日六]|周[日六天]|礼拜[天日六]|节假日|假期|晚上|夜里|夜间|半夜|凌晨|春节|国庆|明天|今天)(?!.*(?:打|电话)).{0,6}(?:上班|有人(?!看|用|把|登|发|改|删|偷|访问)|营业|开门|服务吗|工作吗|在吗|值班|休息吗|能联系)',
      '(?:24|二十四) ?小时(?!.*电话).{0,4}(?:服务|在线|值班|有人|吗)',
    ].join('|'),
    'u',
  ),
  severity: new RegExp(
    [
      '\\b(?:what|when|how|which|explain|define|definition|meaning|difference|tell me)\\b.{0,40}\\b(?:severit(?:y|ies)|sev|urgency)\\b',
      '\\b(?:severity|sev) (?:[abc]|levels?)\\b.{0,20}\\b(?:mean|means|meaning|definition|is|for)\\b ?\\??$',
      '\\bwhat.{0,20}\\b(?:counts?|qualif\\w+|consider(?:ed)?|regard(?:ed)?|call|mean|makes?)\\b.{0,30}\\b(?:critical|urgent|an? emergency)\\b',
      '\\b(?:is|as|be) (?:critical|urgent) (?:for|to) you\\b',
      '\\b(?:which|what) problems? (?:is|are) (?:critical|urgent)\\b',
      '\\bwho (?:decides|sets|chooses|assigns)\\b.{0,15}\\b(?:severity|level|priority)\\b|\\bwhen is (?:something|a problem|an issue) (?:critical|urgent)\\b',
      '\\bis my (?:issue|problem|ticket|case|request) (?:severity|critical|urgent)\\b|\\bdifference between [abc] (?:and|or) [abc]\\b|\\bwhat do a,? b,? (?:and )?c\\b',
      '\\bki (?:dont\\w*|hatarozza|allapitja|adja)\\b.{0,20}\\b(?:sulyossag|szint)|谁(?:来)?(?:决定|判定|定).{0,6}级',
      '\\b(?:what|which).{0,20}\\b(?:level|priority|class) [abc]\\b',
      '^(?:and |so )?what (?:does|would|do you mean (?:by|with)|is meant by) (?:an? |the )?[abc](?: means?| stand for| here)*[?]?$',
      '^(?:es |de )?(?:mit jelent|mi) (?:az? )?[abc](?: (?:itt|betu))?[?]?$|^(?:es |de )?(?:az? )?[abc] (?:mit jelent|micsoda)[?]?$',
      '^那?[abc](?:是|代表|指)(?:什么|啥)(?:意思)?[?？]?$',
      '\\b(?:mi|mit|mitol|mikor|melyik|milyen|hogyan|hogy|mire|miert)\\b.{0,40}\\b(?:sulyossag|surgossegi szint|fontossagi szint)',
      '\\b(?:mi|mit|mitol|mikor|milyen|hogyan)\\b.{0,30}\\b(?:szamit|minosul|jelent|tekint\\S*|tartanak)\\b.{0,25}\\b(?:kritikus|surgos)',
      '\\b(?:mi|mikor|milyen hiba) (?:a )?(?:kritikus|surgos)\\b.{0,12}\\b(?:nalatok|onoknel|naluk|itt)\\b',
      '\\b(?:mi|mit|mitol|mikor|milyen)\\b.{0,25}\\b[abc](?:[ -](?:s )?(?:szint|sulyossag|fokozat))',
      '[abc] ?(?:级|等级)(?:别)?(?!.*(?:申请|提交|购买|升级|协议|签)).{0,6}(?:什么|意思|怎么(?!办)|标准|条件|定义|区别|指|呢)',
      '(?:什么|怎样|怎么|哪些|哪种|如何).{0,8}(?:算|属于|叫|是)(?:得上)? ?(?:[abc] ?级|严重|紧急|关键)',
      '(?:什么|怎么|如何|哪些|解释|说明|区别|标准|分(?:为)?几).{0,10}(?:严重(?:级别|程度|等级|性)|优先级别?)',
      '(?:严重(?:级别|程度|等级)|优先级别?).{0,8}(?:什么|意思|怎么|标准|区别|几级|定义)',
    ].join('|'),
    'u',
  ),
};

/** "And at A?", "B级呢": the same for another level. */
const levelAlone =
  /^(?:(?:and|or|what about|how about)(?: at| for| with| in)? (?:severity |level |sev )?(?:an? )?|(?:severity|sev|level) |es (?:az? )?)([abc])(?:(?:[ -]?s)?[ -]?(?:nal|nel|szint\S*|sulyossag\S*))? ?\??$|^(?:那么?|那)?([abc]) ?级(?:别)?呢[?？]?$/u;
/** Nothing but the wish for a level: "I want severity A", "A szintet kérek", "我要请严重性A". */
const levelWished =
  /^(?:(?:hi|please|pls|can|could|may|i|we|you|would|'d|i'd|we'd|like|want|need|to|have|get|request|ask|for|raise|set|make|open|give|me|us|it|this|my|our|an?|the|ticket|case|request|problem|issue|how|do|is|as|with|at|be|must|should|treated) )*(?:severity|sev|priority) (?:level )?([abc])(?: (?:please|pls|ticket|case|support|now|level|request|for (?:my|this|our|the) (?:ticket|case|request|problem|issue)))*[.!? ]*$|^(?=.*(?:ker[enu]|szeretn|kell|akar|igeny|legyen|lehet))(?:(?:hogyan?|miert|en|mi|kerem|legyen|legyszives|szeretnek|szeretnenk|kerek|kerunk|kernek|lehet|tudok|tudunk|kell|akarok|ez|a|az) )*([abc])[ -](?:s )?(?:sulyossag|szint|fokozat|prioritas)\S*(?: (?:jegyet|kerest|kerek|kerunk|kernek|kerem|kerni|kerhetek|kerhetunk|szeretnek|szeretnenk|kell|akarok|igenyelni|igenyelek|legyen|ez|a|jegy|jegyem|bejelentest|tamogatast))*[.!? ]*$|^(?=.*(?:严重|级))(?:请问?|我们?|想|要|需要|能|可以|申请|提|请求?|开|给|设|为|成|定|希望|把|工单|问题|的|是|个|一|这|改|升|到|如何|怎么|怎样|您好|你好|[,，\s])*(?:严重(?:性|级别|程度|等级)?|优先级|级别)?[为是\s]*([abc])\s?级?(?:别)?(?:的|严重性?|工单|支持|案例|服务|级别)*(?:怎么|如何|怎样)?(?:提交?|申请|开|弄|办|请|设)?[吗呢?？!！。\s]*$/u;
const levelIn =
  /^(?:and |so )?what [a-z ]{2,20} ([abc])(?: means?| stand for| here)*[?]?$|^(?:es |de )?(?:mit jelent|mi) (?:az? )?([abc])(?: (?:itt|betu))?[?]?$|^(?:es |de )?(?:az? )?([abc]) (?:mit jelent|micsoda)[?]?$|^那?([abc])(?:是|代表|指)|\b(?:severity|sev|level|priority|class) ([abc])\b|\baz (a)[ -](?:s )?(?:szint|sulyossag|fokozat)|\b([bc])[ -](?:s )?(?:szint|sulyossag|fokozat)|^mikor (a)[ -]szint|(?<![a-z])([abc]) ?级|\b(?:sulyossag\S*|szint\S*) ([abc])\b/u;
const wantsIt =
  /\b(?:get|request|apply|want|need|buy|sign|raise|ask for)\b|\b(?:kerni|kerhet|igenyel|szeretn|kerek|kotni)\S*|申请|提交|购买|签|要求/u;
const several =
  /\b[abc](?: ?[,/] ?| and | or | vs\.? | to (?=[bc]\b)| es (?:az? )?| vagy (?:az? )?| ?级? ?[和与、到跟] ?)[abc](?:\b|(?= ?级))|\ba,? b,? (?:and |es )?c\b/u;
/** What is asked about 21Vianet by name has articles of its own. */
const aboutChina = /vianet|世纪互联|\bkina|\bchin(?:a|ese)\b/u;
const critical = /\b(?:critical|kritikus\S*)\b|算?(?:严重|关键)(?!级|程度|性|等)/u;

/** What a text asks about the desk itself: its levels of severity, hours, replies and queue; null when nothing. */
export function deskQuestionIn(text: string): DeskQuestion | null {
  const said = fold(text.trim());
  const han = countHan(said);
  if (han > longest.han || said.length - han > longest.letters) return null;
  if (privacyWords.readers.test(said)) return { about: 'readers' };
  if (privacyWords.keeping.test(said)) return { about: 'keeping' };
  if (aboutChina.test(said) || asksWhy(text) || tellsMore(said)) return null;
  const alone = levelAlone.exec(said)?.slice(1).find(Boolean);
  if (alone) return { about: 'severity', level: levelOf(alone) };
  if (patterns.severity.test(said) && !wantsIt.test(said)) {
    return { about: 'severity', level: levelNamed(said) };
  }
  for (const about of ['queue', 'first-reply', 'hours'] as const)
    if (patterns[about].test(said)) return { about };
  return null;
}

/** The level somebody wishes for, in a message that says nothing else; null when it is none. */
export function severityWished(text: string): Severity | null {
  return levelOf(levelWished.exec(fold(text.trim()))?.slice(1).find(Boolean));
}

/** The level that is wished for where a level stands in front of the eyes, in fewer words: "make it A", "legyen A". */
export function levelWishedHere(text: string): Severity | null {
  const short = wishedHere.exec(fold(text.trim()))?.slice(1).find(Boolean);
  return severityWished(text) ?? levelOf(short);
}

const wishedHere =
  /^(?:but |and |no,? |ok,? |please,? |pls )*(?:can you |could you )?(?:(?:make|set|change|raise|lower|put|turn|upgrade|downgrade|increase) (?:it|this|that|the severity|severity|the level|the ticket)(?: up| down)?(?: to| be| as| into| an?)*|(?:i|we) (?:want|need|would like)(?: it)?(?: to be| as| an?)*|it (?:should|must|has to) be(?: an?)?|should be(?: an?)?) (?:severity |level |sev )?([abc])(?: please| instead| now)*[.!]*$|^(?:de |inkabb |kerem |nem |legyen |tegye |allitsa |modositsa |emelje |valtoztassa |at |szeretnem |szeretnenk |ha |ez |a |sulyossag |szint )+(?:,? ?az? )?([abc])(?:[ -]?(?:ra|re|s|szint|szintu|szintre|sulyossag\S*|legyen|kell|kerem))*[.!]*$|^(?:az? )?([abc])(?:[ -]?(?:s|szint\S*))? legyen[.!]*$|^(?:请|把|它|这个|工单|帮我|给我|级别|严重级别|优先级|还是|应该|要)*(?:改|调|升|降|设|定|提)?(?:成|为|到|是)([abc])(?:级|吧|好了?|[。！!])*$/u;

/** Whether another clause tells something of its own: "nobody gets mail, how long do we have to wait?" */
function tellsMore(said: string): boolean {
  const all = Object.values(patterns);
  return said.split(/[,.;:!?\n，。；：！？]+/u).some((clause) => {
    const han = countHan(clause);
    const letters = clause.match(/\p{L}/gu)?.length ?? 0;
    return (han >= 5 || letters - han >= 14) && !all.some((pattern) => pattern.test(clause));
  });
}

/** The one level a question is about; all of them when it compares some, or names none. */
function levelNamed(said: string): Severity | null {
  if (several.test(said)) return null;
  const named = levelIn.exec(said)?.slice(1).find(Boolean);
  return levelOf(named) ?? (critical.test(said) ? 'A' : null);
}

function levelOf(letter: string | undefined): Severity | null {
  return letter === 'a' ? 'A' : letter === 'b' ? 'B' : letter === 'c' ? 'C' : null;
}

/** Whether somebody asks for reasons: "why not A?", "miért csak B?", "为什么不是A级？" */
export function asksWhy(text: string): boolean {
  return why.test(fold(text.trim()));
}

const why =
  /^(?:but |and |es |de )?(?:why\b|how come\b|miert\b|为什么|为啥|怎么(?:不是|只是|才是|才给|才定))/u;
