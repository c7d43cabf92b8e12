import { readImpact } from '../knowledge/impactFromText.ts';
import type { Answer } from '../knowledge/knowledgeBase.ts';
import type { Language } from '../knowledge/language.ts';
import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';

/** A longer text tells more than that something is down. */
const longest = { letters: 110, han: 36 };
/** What a whole organization works with; what else "nobody can" do is no outage. */
const service =
  /e-?mail|\bmail(?:s|t|ek)?\b|\bteams\b|outlook|exchange|share ?point|one ?drive|skype|\boffice\b|\b(?:office|microsoft|m) ?365\b|\bword\b|\bexcel\b|\b(?:sign|log)(?:ged|ing)? ?in\b|\b(?:sign|log)-?ins?\b|\blocked out\b|intranet|level(?!el)|posta|bejelentkez|belep|\bkizar|邮件|邮箱|收信|发信|登[录陆不]|会议|站点|网盘|办公软件/u;
/** Said of all, although it counts nobody. */
const everywhere = /\b(?:everyone|everybody)'?s\b|\bcompany-wide\b|\bsehol (?:sem?|nem)\b|大家(?:全|都)/u;
/** Whoever tells what was changed, who looked at service health, and who asks for a level, is helped by an article. */
const more =
  /\b(?:after|because|due to|ever since|since (?:we|i|the|our|it|they|an?)|expir\w*|renew\w*|migrat\w*|(?:un)?paid|pay|invoices?|mx|dns|spf|ad ?fs|mfa|vpn|proxy|firewall|green|listed|posted|known issue|knows?|no info|severity)\b|\b(?:miutan|amiota|mert|mivel|csere|atallas|atalltunk|frissit|valtozas|valtoztat|lejart|fizet|utal|meghosszabbit|tuzfal|zold|bejelentett|uzemzavar|nem irnak|sulyossag|ketlepcsos)\w*|\btudja,? (?:hogy|ki|mi|hol|melyik)\b|\butan\b|之后|以后|自从|因为|由于|过期|到期|迁移|更改|更换|升级后|改了|换了|更新后|防火墙|代理|付款|缴费|欠费|绿的|显示正常|没列|查不到|没人通知|优先级|响应|验证/u;
const code = /\b0x|\d{4,}|\baadsts|\b\d\.\d\.\d|\b[45]\d\d\b/u;
const asksHow =
  /\bhow\b.{0,12}\b(?:do|can|to|should|would)\b|\bhogyan\b|\bhogy (?:kell|lehet|tud)|怎么(?:设置|配置|让|给|把|关|禁|才能)|如何/u;
/** The article on where to look first; those related to it are on outages, too. */
const healthArticle = 'check-service-health';
/** Whatever the knowledge base is as sure of is no mere outage. */
const sure = 0.93;

/**
 * Whether a text says that something is down for everybody and nothing more, so that known incidents come first,
 * whatever the knowledge base has on the service. R013.
 */
export function outageFirst(text: string, language: Language, found: Answer): boolean {
  const isElsewhere = found.outcome === 'answer' && found.confidence >= sure && !isOnHealth(found);
  return !isElsewhere && tellsOutage(text, language, found);
}

function isOnHealth({ hits: [best] }: Answer): boolean {
  return best?.article.id === healthArticle || (best?.article.related.includes(healthArticle) ?? false);
}

function tellsOutage(text: string, language: Language, found: Answer): boolean {
  const said = fold(text);
  const han = countHan(said);
  if (han > longest.han || said.length - han > longest.letters) return false;
  if (!service.test(said) || more.test(said) || code.test(said) || asksHow.test(said)) return false;
  const { state, users } = readImpact(text, language);
  if (state?.value !== 'down') return false;
  const isHealthItself = found.outcome === 'answer' && found.hits[0]?.article.id === healthArticle;
  return users?.value === 'all' || everywhere.test(said) || (isHealthItself && users?.value !== 'one');
}
