import { readImpact } from '../knowledge/impactFromText.ts';
import type { Language } from '../knowledge/language.ts';
import { classifyRequest } from '../knowledge/requestKind.ts';
import { fold } from '../knowledge/text/fold.ts';
import { ticketKindOf } from '../knowledge/ticketKind.ts';

/** Where one matter may end and another begin. */
const joints =
  /[.!?。！？；;\n]\s{0,9}|[,，]\s{0,9}(?:(?:and|és|es|valamint|illetve|meg|而且|并且)\s{1,3})?|\s(?:and|és|es|valamint|illetve)\s/giu;
const mostParts = 12;
/** What is read of each part. */
const longest = 300;

/** Bills and cards, and what somebody wishes to buy or give back: without it there is only one matter. */
const money =
  /invoice|\bbill|credit card|refund|szaml|bankkarty|visszaterit|发票|账单|信用卡|退款|(?:like|want|need|please|order|buy|cancel)\b.{0,40}(?:licen[cs]|subscription|seats)|(?:licenc|elofizetes|csomag)\S* (?:\S{1,20} ){0,4}?(?:venni|veszunk|vennenk|rendel|kerunk|kernenk|szeretn|lemond|mondj)|(?:szeretn|kerunk|kernenk|venni|vennenk|mondj)\S* (?:\S{1,20} ){0,5}?(?:licenc|elofizetes|csomag)|(?:想|(?<!需)要|请).{0,8}(?:买|购|退|取消).{0,10}(?:许可|订阅|套餐)/u;
/** What a fault of its own is a fault of: "the page stays blank" may be the page of the invoice. */
const product =
  /outlook|teams|sharepoint|onedrive|exchange|office|\bword\b|\bexcel|power ?point|one ?note|skype|planner|e-?mail|\bmails?\b|mailbox|calendar|printer|scanner|password|sign.?in|log.?in|wordo|wordb|wordn|posta|level(?!en)|naptar|nyomtato|szkenner|jelszo|bejelentkez|belep|邮件|邮箱|日历|打印|扫描|密码|登录|登不/u;
/** What a fault may come from, or what was done before it. */
const mayCause =
  /(?:subscription|licen[cs]e?|plan|trial|tenant|account|elofizetes|licenc|csomag|fiok|berlo)\S{0,12}(?: \S{1,20}){0,5}? (?:expir|disabl|suspend|deactivat|ended|ran out|cancel|remov|assign|gone|lejar|letilt|felfuggeszt|megszun|elvett|elfogy)|(?:expir|disabl|suspend|deactivat|lejart?|letilt|felfuggeszt|megszunt)\S{0,12}(?: \S{1,20}){0,3}? (?:subscription|licen|plan|elofizet|licenc)|unlicensed|\b(?:paid|renew|added|assigned|bought|upgraded)\b|(?:payment|debit) (?:was |is |has )?(?:been )?(?:fail|refus|declin|reject)|kifizett|megujit|hozzaad|kioszt|atvalt|fizetes\S{0,6} (?:\S{1,20} )?(?:sikertelen|elutasit)|(?:订阅|许可|套餐|试用|账户).{0,8}(?:过期|到期|停|取消|收回|没了|用完)|已?付了?款|续费|续订|欠费|分配|付款失败|买了|(?:invoices?|bills?|quotes?) (?:must|have to|has to|need to)|szamlaz(?:ni|unk|as)\b|开票/u;
/** Begins what belongs to the sentence before, or leads to the one after. */
const leans =
  /^(?:(?:and |but )?(?:because|since|so|as|which|that|although|though|but|now|therefore|until|after|while|when|if|once|still|yet|then|even)\b|(?:es |de )?(?:mert|mivel|ezert|igy|hogy|pedig|de|ami|amig|amiota|miota|miutan|most|azota|ha|amikor|mar|megis|ettol)\b|因为|由于|所以|导致|结果|因此|但|可是|不过|虽然|现在|于是|自从|以后|之后|如果|然后|还是|仍)/u;

/**
 * A message cut where a fault ends and a bill or a purchase begins, or the other way round; null when it is one matter.
 *
 * Nothing is cut where the one may come from the other: a subscription that has expired, a licence that was given.
 */
export function cutAtAnotherMatter(
  text: string,
  language: Language,
  isLongEnough: (part: string) => boolean,
): readonly [string, string] | null {
  const folded = fold(text);
  if (!money.test(folded) || mayCause.test(folded) || leans.test(folded)) return null;
  const parts = partsOf(text);
  const matters = parts.map((it) => matterOf(it.text.slice(0, longest), language));
  const first = matters.find((it) => it !== null);
  const other = matters.findIndex((it) => it !== null && it !== first);
  const cut = parts[other];
  if (!cut || leans.test(fold(cut.text))) return null;
  const [before, after] = [text.slice(0, cut.from).trim(), text.slice(cut.at).trim()];
  return isLongEnough(before) && isLongEnough(after) ? [before, after] : null;
}

interface Part {
  readonly text: string;
  /** Where it begins, and where the joint before it does. */
  readonly at: number;
  readonly from: number;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let from = 0;
  const add = (end: number) => {
    if (end > at) parts.push({ text: text.slice(at, end), at, from });
  };
  for (const joint of text.matchAll(joints)) {
    if (parts.length === mostParts) break;
    const isMark = !/[,，\s]/u.test(joint[0][0] ?? '');
    add(joint.index);
    from = joint.index + (isMark ? 1 : 0);
    at = joint.index + joint[0].length;
  }
  add(text.length);
  return parts;
}

function matterOf(part: string, language: Language): 'fault' | 'money' | null {
  const folded = fold(part);
  const kind = ticketKindOf(part, language);
  if (money.test(folded) && kind !== 'technical' && isAboutMoney(part, language)) return 'money';
  const isTold = kind === 'technical' || (kind === null && readImpact(part, language).state !== null);
  return isTold && product.test(folded) ? 'fault' : null;
}

function isAboutMoney(part: string, language: Language): boolean {
  const { kind, alternatives } = classifyRequest(part, language);
  return [...(kind ? [kind] : []), ...alternatives].every((it) => it === 'billing' || it === 'presales');
}
