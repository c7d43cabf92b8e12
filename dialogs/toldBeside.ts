import { fold } from '../knowledge/text/fold.ts';
import { ticketKindOf } from '../knowledge/ticketKind.ts';
import { problemBeside } from './problemBeside.ts';
import type { Action } from './route.ts';
import { removedMark } from './secretWords.ts';
import type { TalkTurn } from './talkTurn.ts';

/** Whether nothing is left to answer once a code was taken out: "my code is •••" asks for nothing. */
export function isSecretAlone(text: string): boolean {
  const rest = fold(text.replaceAll(removedMark, ' '))
    .replace(/\S{1,64}@\S{1,120}/g, ' ')
    .replace(stating, ' ');
  return !/[\p{L}]/u.test(rest);
}

/** What states a secret and asks for nothing. */
const stating =
  /\b(?:the|my|our|his|her|your|this|that|it|its|a|an|is|was|are|were|and|or|to|for|of|here|new|old|temp(?:orary)?|current|verification|security|sign|log|in|login|logged|app|one|time|otp|pin|pins|pwd|pw|codes?|passcode|passwords?|keys?|secrets?|tokens?|client|api|card|number|user|username|name|account|admin|email|e-mail|mail|hi|hello|ok|okay|yes|i|use|used|sent|got|received|az?|ez|es|meg|kod\S{0,4}|pin-?kod\S{0,4}|jelsz\S{0,10}|titok|titkos|kulcs\S{0,3}|uj|regi|ideiglenes|belepesi|ellenorzo|biztonsagi|felhasznalo\S{0,5}|fiok\S{0,4}|volt|lett|itt|van|igen|szia|kaptam|lett)\b|我们?|的|是|为|这|这个|验证码|驗證碼|校验码|动态码|安全码|密码|口令|密钥|令牌|新|旧|临时|账[号户]|帐[号户]|用户名?|管理员|和|改成|改为|设置?为|收到|了|您好|你好|好|给/gu;

/** What words that start something also say is wrong: "phone number, please" says nothing. */
export function problemIn(action: Action, text: string, { language }: TalkTurn): string | null {
  if (action === 'person-now') return problemBeside(text, language);
  return action === 'service-health' || action === 'own-network' || action === 'third-party' ? text : null;
}

/** Before buying a person is open to others than administrators, too; the problem itself decides later. K9. */
export function kindSoFar({ profile: { question }, language }: TalkTurn): 'presales' | null {
  return question && ticketKindOf(question, language) === 'presales' ? 'presales' : null;
}

/** Whether a wish for a person is for a call, or for somebody at once: who may rather call themselves. R011, R012. */
export function wantsCall(text: string): boolean {
  return callOrHurry.test(fold(text));
}

const callOrHurry =
  /\bcall|phone|\bring\b|urgent|right (?:now|away)|immediately|\basap\b|hiv|telefon|surgos|azonnal|rogton|电话|打给|紧急|马上|立刻|立即|急/u;
