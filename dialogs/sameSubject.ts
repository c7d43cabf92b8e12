import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';
import { saysHelpless } from './saysHelpless.ts';
import type { TalkTurn } from './talkTurn.ts';

const products =
  'outlook|teams|word|excel|power ?point|one ?drive|share ?point|exchange|one ?note|planner|forms|visio|project|access|skype|power ?bi|copilot|intune|office(?: ?365)?|(?:microsoft|m) ?365|e-?mails?|mails?|mailbox|calendar|level(?:ezes\\S*|ek)?|posta\\S*|naptar\\S*|邮件|邮箱|日历|会议|网盘';
const areas = 'sign-?in|log-?in|bejelentkezes\\S*|belepes\\S*|登[录陆]';
const mereName = new RegExp(
  `^(?:(?:it is|its|the|my|our|microsoft|ms|new|classic|web|az?|a|uj|regi|在|是|我的?)\\s?)*(?:${products}|${areas})(?:\\s?(?:app|client|web|desktop|mobile|online|alkalmazas|kliens|的|里))?[.!?。！？]?$`,
  'u',
);
const product = new RegExp(`(?<![\\p{Script=Latin}])(?:${products})(?![\\p{Script=Latin}])`, 'u');
/** What somebody sees, without what they see it in. */
const symptom =
  /\b(?:not|cannot|can't|won't|wont|doesn't|doesnt|isn't|isnt|never|keeps?|slow\w*|crash\w*|hang\w*|freez\w*|frozen|error|stuck|blank|white|missing|lost|gone|disappear\w*|fail\w*|loop\w*|asks?|open\w*|start\w*|load\w*|sync\w*|nem|nincs|lass\w*|lefagy\w*|osszeoml\w*|hiba\w*|eltunt|ures|kidob|folyton|mindig|keri|ker)\b|打不开|不了|不上|不到|没|慢|卡|崩|闪退|报错|空白|丢|不见|一直|总是|老是|失败/u;
const longest = { letters: 60, han: 16 };

/** Whether a text is the mere name of a product or of a part of the service: "outlook", "a Teams", "邮箱". */
export function isMereName(text: string | null): boolean {
  return text !== null && text.length <= 40 && mereName.test(fold(text.trim()));
}

/**
 * What is seen, together with what it is seen in: "it won't open" after "outlook" is read as "outlook it won't open".
 * The text as it is when it names something of its own, or the question before was more than a name.
 */
export function withSubject({ profile: { question }, knowledge, language, cloud }: TalkTurn, text: string) {
  if (question === null || !isMereName(question)) return text;
  const said = fold(text.replace(/[’‘`´]/g, "'"));
  const han = countHan(said);
  if (han > longest.han || said.length - han > longest.letters || product.test(said)) return text;
  if (!symptom.test(said) && !saysHelpless(text)) return text;
  const joined = `${question.trim().replace(/[.!?。！？]$/u, '')} ${text}`;
  return knowledge.search(joined, { language, cloud }).outcome === 'none' ? text : joined;
}
