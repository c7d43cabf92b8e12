import { fold } from '../knowledge/text/fold.ts';

/** Two problems in one message, as they were written. */
export type TwoProblems = readonly [first: string, second: string];

/** Words that begin another problem, whatever it is about. */
const another =
  /(?:another|a second|the second|one more|a different|the other) (?:problem|issue|question|thing)|secondly|egy masik (?:problema|gond|hiba|kerdes|dolog)|a masik (?:problema|gond|hiba|kerdes)|meg egy (?:problema|gond|hiba|kerdes|dolog)|masodszor|masreszt|另一个问题|另外一个问题|还有一个问题|第二个问题|其次/u;
/** Words that may also go on with the same problem: they count when another service is meant. */
const also =
  /^(?:and |es )?(?:also|besides|additionally|in addition|on top of that|apart from that|moreover|furthermore|emellett|ezen kivul|ezenkivul|tovabba|raadasul|valamint)\b|^(?:另外|此外|还有|同时|并且)/u;

const services: readonly RegExp[] = [
  /outlook|exchange|e-?mail|mailbox|\bmail|level|postafiok|邮件|邮箱/u,
  /teams|meeting|ertekezlet|会议/u,
  /sharepoint|site|webhely|站点|网站/u,
  /onedrive|sync|szinkron|同步/u,
  /licen[cs]e?|subscription|invoice|billing|szamla|elofizetes|许可|订阅|账单|发票/u,
  /password|sign.?in|log.?in|mfa|jelszo|bejelentkez|密码|登录/u,
  /domain|dns|tartomany|域名/u,
  /install|activat|telepit|aktival|安装|激活/u,
  /calendar|naptar|日历/u,
];

const shortest = { letters: 15, han: 5 };
const mostRead = 4_000;

/**
 * The two problems of a message that holds two, or null.
 *
 * A list of two or more entries, or a sentence that begins another problem; "also" alone only when it turns to
 * another service. Nothing is guessed from a plain "and". R137.
 */
export function splitProblems(text: string): TwoProblems | null {
  const read = text.slice(0, mostRead);
  const entries = read
    .split(/(?:^|\n)\s{0,9}(?:\d{1,2}[.)、]|[-*•])\s{1,9}/u)
    .filter((part) => isLongEnough(part));
  const [head, ...others] = entries;
  if (head && others.length > 0 && /(?:^|\n)\s{0,9}(?:2[.)、]|[-*•])/u.test(read)) {
    return [head.trim(), others.join('\n').trim()];
  }
  let at = 0;
  for (const sentence of read.split(/(?<=[.!?。！？；;])\s{0,9}/u)) {
    const start = read.indexOf(sentence, at);
    const before = read.slice(0, start).trim();
    at = start + sentence.length;
    if (isLongEnough(sentence) && beginsAnother(fold(sentence), before) && isLongEnough(before)) {
      return [before, read.slice(start).trim()];
    }
  }
  return null;
}

function beginsAnother(sentence: string, before: string): boolean {
  if (another.test(sentence.slice(0, 60))) return true;
  if (!also.test(sentence)) return false;
  const named = services.filter((service) => service.test(sentence));
  const earlier = fold(before);
  return named.length > 0 && named.every((service) => !service.test(earlier));
}

function isLongEnough(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= shortest.han || text.trim().length >= shortest.letters;
}
