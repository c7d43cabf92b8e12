import type { Language } from '../knowledge/language.ts';
import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';
import { cutAtAnotherMatter } from './cutAtAnotherMatter.ts';

/** Words that begin another problem, whatever it is about. */
const another =
  /(?:another|a second|the second|one more|a different|the other) (?:problem|issue|question|thing)|secondly|egy masik (?:problema|gond|hiba|kerdes|dolog)|a masik (?:problema|gond|hiba|kerdes)|meg egy (?:problema|gond|hiba|kerdes|dolog)|masodszor|masreszt|另一个问题|另外一个问题|还有一个问题|第二个问题|其次/u;
/** Words that may also go on with the same problem: they count when another service and another fault are meant. */
const joiners = [
  "also|besides|additionally|in addition|on top of (?:that|this|it)|(?:apart|aside) from (?:that|this)|other than that|moreover|furthermore|plus|separately|by the way|btw|incidentally|on (?:another|a different) (?:note|topic|subject)|(?:i|we)(?:'d| would)? also|while (?:i am|i'm|we are|we're) at it",
  'emellett|e mellett|(?:ez|az|ezek|azok)[eo]n ?k[ií]v[uü]l|(?:ez|az)[eo]n ?fel[uü]l|tov[aá]bb[aá]|r[aá]ad[aá]sul|valamint|illetve|m[eé]g az is|meg m[eé]g|plusz|am[uú]gy|egy[eé]bk[eé]nt|mellesleg|ett[oő]l f[uü]ggetlen[uü]l',
].join('|');
const hanJoiners =
  '另外|此外|还有(?!人|点|些)|除此之外|除此以外|除了这个|同时|并且|顺便|顺带|对了|再就是|再有';
const also = new RegExp(`^(?:and |oh,? (?:and )?|[eé]s |but |de )?(?:${joiners})\\b|^(?:${hanJoiners})`, 'u');

/** Where another problem may begin: after a sentence, after a comma, or at words that join two sentences. */
const beginnings = new RegExp(
  `[.!?。！？；;\\n]\\s{0,9}|[,，]\\s{0,9}(?=(?:and|oh|é?s|es|but|de|${joiners}|another|secondly|egy m|m[aá]sr|m[aá]sod|第二|其次|另一|${hanJoiners}))|\\s(?=(?:and (?:i |we )?also|meg m[eé]g|(?:ez|az)[eo]n ?k[ií]v[uü]l|(?:apart|aside) from that|on top of that|by the way|btw)\\s)`,
  'giu',
);
/** Nobody tells more sentences of one problem in a chat; hostile text does. */
const mostBeginnings = 60;

/** A service, or what belongs together: the calendar is in the mailbox, and an activation needs a licence. */
const services: readonly RegExp[] = [
  /outlook|exchange|e-?mail|mailbox|\bmail|level|postafiok|calendar|naptar|邮件|邮箱|日历/u,
  /teams|meeting|ertekezlet|会议/u,
  /sharepoint|site|webhely|站点|网站/u,
  /onedrive|sync|szinkron|同步/u,
  /licen[cs]e?|subscription|invoice|billing|\bbill|(?:credit|bank|debit) card|payment|receipt|refund|szamla|nyugta|elofizetes|bankkarty|fizetes|许可|订阅|账单|发票|收据|信用卡|付款|退款/u,
  /password|sign.?in|log.?in|\bmfa|jelszo|bejelentkez|belep|密码|登录|登不/u,
  /excel|\bword(?!s)|power ?point/u,
  /printer|scanner|nyomtato|szkenner|打印|扫描/u,
  /domain|dns|tartomany|域名/u,
  /licen[cs]e?|install|activat|telepit|aktival|许可|安装|激活/u,
];

/** A fault that one cause gives to several services at once. */
const faults: readonly RegExp[] = [
  /\bdown\b|not work|n[o']t work|cannot be used|unavailable|not (?:open|start|load)|n't (?:open|start|load)|nem (?:mukodi|megy|elerheto|nyili|indul|tolt)|sem (?:mukodi|megy|elerheto|nyili|indul|tolt)|leall|打不开|用不了|不能用|无法使用|无法打开|不可用|挂了|瘫痪|中断/u,
  /slow|lassu|akad|很慢|卡/u,
  /crash|fr[eo]ez|\bhang|fagy|osszeoml|崩溃|闪退|卡死/u,
  /sign.?in|log.?in|password|bejelentkez|belep|jelszo|登录|登不|密码/u,
];

const shortest = { letters: 15, han: 5 };
const mostRead = 4_000;
/** More are told by nobody who wants them solved one by one: the last one holds the rest. */
const most = 3;

/**
 * The two or three problems of a message that holds several, as they were written, or null.
 *
 * A list of two or more entries, or a sentence that begins another problem; "also" alone only when it turns to
 * another service with another fault. A plain "and" joins two problems only when one is a fault and the other a bill
 * or a purchase that cannot have caused it. R137.
 */
export function splitProblems(text: string, language: Language): readonly string[] | null {
  const read = text.slice(0, mostRead);
  const listed = entriesOf(read);
  if (listed) return limited(listed);
  const problems: string[] = [];
  let rest = read;
  while (problems.length < most - 1) {
    const [first, other] = splitOnce(rest, language) ?? [];
    if (first === undefined || other === undefined) break;
    problems.push(first);
    rest = other;
  }
  return problems.length > 0 ? [...problems, rest] : null;
}

function limited(entries: readonly string[]): readonly string[] {
  const last = entries.slice(most - 1).join('\n');
  return [...entries.slice(0, most - 1), ...(last === '' ? [] : [last])];
}

function entriesOf(read: string): readonly string[] | null {
  if (!/(?:^|\n)\s{0,9}(?:2[.)、]|[-*•])/u.test(read)) return null;
  const entries = read
    .split(/(?:^|\n)\s{0,9}(?:\d{1,2}[.)、]|[-*•])\s{1,9}/u)
    .map((part) => part.trim())
    .filter(isLongEnough);
  const [head = '', ...others] = entries;
  const announced = others.length > 1 && announces.test(endOf(head));
  const problems = announced ? others : entries;
  return problems.length > 1 && (announced || !tellsOfOne(head)) ? problems : null;
}

function splitOnce(read: string, language: Language): readonly [string, string] | null {
  let count = 0;
  for (const found of read.matchAll(beginnings)) {
    if (++count > mostBeginnings) return null;
    const before = read.slice(0, found.index + 1).trim();
    const after = read.slice(found.index + found[0].length).trim();
    if (isLongEnough(before) && isLongEnough(after) && beginsAnother(firstSentence(after), before))
      return [before.replace(/(?:[,，]|\s(?:and|és|es))$/u, ''), after];
  }
  return cutAtAnotherMatter(read, language, isLongEnough);
}

/** Comes before a list that belongs to one problem: what was tried, how it shows, or a signature. */
function tellsOfOne(head: string): boolean {
  return belongs.test(endOf(head));
}

function endOf(head: string): string {
  return fold(head.trim()).slice(-40);
}

const belongs =
  /[:：]$|\b(?:tried|steps?|did|done|symptoms?|details?|thanks|thank you|regards|probaltam|probaltuk|lepesek|tunetek|reszletek|koszonettel|udvozlettel)\W*$|(?:试过|尝试|步骤|现象|情况|详情|谢谢)\W*$/u;
/** "We have two problems:" is none of them. */
const announces = /problems|issues|questions|things|\btwo\b|gond|problema|kerdes|\bket\b|问题|两件|几件/u;

function firstSentence(text: string): string {
  return fold(/^[^.!?。！？；;\n]*/u.exec(text)?.[0] ?? '');
}

function beginsAnother(sentence: string, before: string): boolean {
  if (another.test(sentence.slice(0, 60))) return true;
  if (!also.test(sentence)) return false;
  const earlier = fold(before);
  const named = services.filter((service) => service.test(sentence));
  const hasSameFault = faults.some((fault) => fault.test(sentence) && fault.test(earlier));
  return !hasSameFault && named.length > 0 && named.every((service) => !service.test(earlier));
}

/** A Han character says about as much as three letters. */
function isLongEnough(text: string): boolean {
  const han = countHan(text);
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han >= shortest.han || text.trim().length >= shortest.letters || isMixed(han, letters);
}

/** "Outlook 很慢": a product and what is wrong with it. */
function isMixed(han: number, letters: number): boolean {
  return han >= 2 && letters + 3 * han >= 12;
}
