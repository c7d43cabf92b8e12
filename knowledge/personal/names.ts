import { fold } from '../text/fold.ts';

const mark = '•••';

/** Names that are words of their own too: taken for a name only where they are written as one. */
const alsoWords = new Set(
  (
    'mark will may rose west young long day page grant bill rich frank sue pat art guy king brown white green black ' +
    'small nagy kis kiss fekete feher voros magyar kiraly szabo biro boros balla pap virag hajnal'
  ).split(' '),
);
/** Parts of an organization's name that many have. */
const generic = new Set(
  'kft zrt nyrt bt ltd limited inc corp corporation company group gmbh holding the and europe hungary china'.split(
    ' ',
  ),
);
const hungarianEnding =
  /^(?:e|ek|et|ot|at|t|k|ne|nek|nak|nel|nal|tol|hoz|hez|rol|ra|re|ban|ben|bol|be|ba|val|vel|[bcdfghjklmnprstvz]{1,2}(?:al|el)|ert|ig|ve|va|ek(?:nek|nel|tol|et)?|eke|kent|ja|je|i|s|m|d)$/;
const latinWord = /[\p{Script=Latin}]+(?:['’-][\p{Script=Latin}]+)*/gu;
const name = "\\p{Lu}[\\p{Script=Latin}'’-]+(?:[ -]\\p{Lu}[\\p{Script=Latin}'’-]*\\.?){0,3}";
const loose = "[\\p{Script=Latin}'’-]{2,30}";

/** Where people say who somebody is; the name is the group called `who`. */
const introduced: readonly RegExp[] = [
  new RegExp(`(?<=\\b[Mm]y (?:full )?name(?: is|'s|:) )(?<who>${name}|${loose})`, 'gu'),
  new RegExp(`(?<=\\b(?:[Tt]his is|[Ii]t['’]?s|[Ii] am|I['’]m|call me) )(?<who>${name})(?=[ ,.;!]|$)`, 'gu'),
  new RegExp(
    `(?<=\\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|[Ss]zia|[Kk]edves|[Tt]isztelt|[Mm]r\\.?|[Mm]rs\\.?|[Mm]s\\.?|[Dd]r\\.?) )(?<who>${name})`,
    'gu',
  ),
  new RegExp(
    `(?<=(?:[Rr]egards|[Bb]est|[Tt]hanks|[Tt]hank you|[Cc]heers|[Üü]dv(?:özlettel)?|[Kk]öszi|[Kk]öszönettel|[Kk]öszönöm)[ ,!:]{1,3})(?<who>${name})(?=[.!\\s]*$)`,
    'gu',
  ),
  new RegExp(
    `(?<=\\b(?:[Uu]sers?|[Cc]olleagues?|[Ee]mployees?|[Bb]oss|[Mm]anager|named|called|[Ff]elhasználónk?|[Kk]olléganőm?|[Kk]ollég[aá]m?|[Mm]unkatárs(?:am|unk)?|[Ff]őnököm|[Ii]gazgatónk|nevű) )(?<who>${name})`,
    'gu',
  ),
  new RegExp(`(?<=\\b[Aa] nevem[ :]{1,2})(?<who>${name}|${loose})`, 'gu'),
  new RegExp(`(?<who>${name})(?= (?:vagyok|nevű)\\b)`, 'gu'),
  /(?<=我(?:的名字)?叫(?:做)?|我的名字是|姓名[:：是]\s?|本人)(?<who>\p{Script=Han}{2,4}?)(?=[，,。；;！!\s]|我|的|$)/gu,
  /(?<=我是)(?<who>\p{Script=Han}{2,3})(?=[，,。；;])/gu,
  /(?<=用户|同事|员工|领导|经理)(?<who>[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾][\p{Script=Han}]{1,2}?)(?=的|无法|不能|没|说|在|登|[，,。\s])/gu,
  /(?<who>[小老]?[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾])(?=先生|女士|小姐|总(?![是算共])|经理|老师)/gu,
];
const products =
  /^(?:Outlook|Teams|Office|Exchange|Microsoft|OneDrive|SharePoint|Windows|Active|Directory|Admin|Azure|Entra|Excel|Word|PowerPoint|Skype|Defender|Intune|Mailbox|Account|Support|Global|All|The|My|I|It|In|On|We|Can|Could|How|Why|Please|Team|Desk|Sir|Madam|Ügyfélszolgálat|Hölgyem|Uram|Cím)(?:$|[ '’-])/u;

/** The text without the names known, whatever their ending or accents, and without those of people who are introduced. */
export function removeNames(text: string, known: readonly string[]): string {
  let rest = text;
  for (const pattern of introduced) {
    rest = rest.replace(pattern, (who: string) => (products.test(who) ? who : mark));
  }
  const parts = new Set(known.flatMap(latinParts));
  if (parts.size > 0) rest = rest.replace(latinWord, (word) => (isName(word, parts) ? mark : word));
  for (const han of known.flatMap(hanParts)) rest = rest.replaceAll(han, mark);
  return rest;
}

function latinParts(full: string): string[] {
  const words = full.replace(/@.*$/, '').match(/[\p{Script=Latin}]+/gu) ?? [];
  return words.map(fold).filter((part) => part.length >= 2 && !generic.has(part));
}

/** A Chinese name whole, and without its first character, the family name. */
function hanParts(full: string): string[] {
  const whole = full.match(/\p{Script=Han}{2,}/gu) ?? [];
  return whole.flatMap((each) => (each.length === 3 ? [each, each.slice(1)] : [each]));
}

function isName(word: string, parts: ReadonlySet<string>): boolean {
  const isWritten = /^\p{Lu}/u.test(word);
  return word.split(/['’-]/).some((piece) => {
    const folded = fold(piece);
    for (let length = folded.length; length >= 2; length--) {
      const part = folded.slice(0, length);
      if (!parts.has(part)) continue;
      if (!isWritten && (part.length < 3 || alsoWords.has(part))) return false;
      return length === folded.length || (part.length > 2 && hungarianEnding.test(folded.slice(length)));
    }
    return false;
  });
}
