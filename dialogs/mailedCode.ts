import { countHan } from '../knowledge/text/countHan.ts';
import { fold } from '../knowledge/text/fold.ts';

const longest = { letters: 140, han: 45 };

/** Codes that no mail of ours brings, and people who are not the one who types. */
const another =
  /\bpin\b|(?:error|status|zip|post(?:al)?|area|country|dial(?:ling)?|activation|product|source|bar|qr|promo|discount) ?-?codes?\b|\bcode (?:0x|[3-5]\d\d\b|[3-5]\.\d)|\b(?:users?|colleagues?|employees?|staff|students?|customers?|everybody|everyone|nobody|authenticator|mfa|2fa|outlook|teams|sharepoint|onedrive)\b|hibakod|iranyitoszam|\b(?:felhasznalo|kolleg|munkatars|dolgozo|senki|mindenki|diak)|(?:错误|激活|产品|邮政|国家)(?:代)?码|二维码|条码|用户|同事|员工|学生|大家|所有人|没有?人/u;
const code =
  /\b(?:codes?|otp|passcode)\b|\b(?:belepo|ellenorzo|biztonsagi|bejelentkezesi|egyszeri)?kod(?:ot|om|omat|ja|ra|dal|ok|okat|nak|rol|ert|hoz)?\b|验证码|校验码|动态码|代码|(?<![密号编扫])码/u;
const mail = '(?:e-?mails?|mails?|messages?|sms|text messages?|letters?|anything|it|one)';
const notThere = new RegExp(
  [
    `\\b(?:did ?n[o']?t|have ?n[o']?t|has ?n[o']?t|not|never|do ?n[o']?t|dont|didnt|havent|hasnt)(?: yet| even| ever)? (?:get|got|gotten|receive|received|see|seen|arrive|arrived|come|came|been sent)\\b(?: (?:the|an?|any|your|my|that|this))?(?: ${mail})?(?: (?:yet|so far|at all|from you|here|either|still))*$`,
    `\\bno ${mail}(?: (?:has|have))? ?(?:yet|came|come|arrived|arrives|received|so far|at all|there|here|in (?:my|the) .{1,14})?(?: yet)?$`,
    '^(?:still |but |and )*nothing ?(?:(?:has )?(?:yet|came|come|comes|arrived|arrives|received|there|here|so far|in (?:my|the) .{1,14})(?: yet| in)?)*$',
    `\\b(?:the|your) ${mail} (?:(?:is|has|did|does|was) ?n[o']?t|never|still not)(?: \\w+){0,3}$`,
    `\\bwhere (?:is|'s) (?:the|your|my) ${mail}$`,
    `\\b(?:re-?send|send)(?: me)?(?: (?:it|again|an?other|the|an?|new))+(?: ${mail})?(?: again)?(?: please)?$`,
    '\\bnem (?:jott|jon|kaptam|kapom|kaptuk|erkezett|erkezik|latom|talalom)(?: meg)?(?: (?:meg|mar|a|az|semmi|semmit|semmilyen|level|levelet|levelem|e-?mail|e-?mailt|uzenet|uzenetet|sms))*$',
    '^(?:meg |de |es )*(?:semmi|semmit|level|e-?mail|uzenet|az? (?:level|e-?mail|uzenet))(?: (?:meg|mindig|sem|se))* (?:nem |sem )?(?:jott|kaptam|erkezett|jon|erkezik)(?: meg)?(?: semmi)?$',
    '^hol (?:van )?az? (?:level|e-?mail)(?:em)?$',
    '^(?:我|我们|我这边|但|可是|还是|一直|到现在)*(?:都|也|还|仍)?(?:没有?|未)(?:有)?(?:收到|接到|看到|来)(?:你们的?|任何|那封|这封|什么)?(?:邮件|短信|信|消息|东西)?(?:啊|呢|呀|了)?$',
    '^(?:邮件|短信)(?:还|一直|怎么|也|都)*(?:没有?|未)(?:到|来|收到|发来)(?:啊|呢|呀)?$',
  ].join('|'),
  'u',
);

/** Whether somebody who was asked to sign in speaks of the code that is mailed: none came, it is refused, where is it. */
export function asksAboutMailedCode(text: string): boolean {
  const said = fold(text.trim()).replace(/[.!?。！？…\s]+$/gu, '');
  const han = countHan(said);
  if (han > longest.han || said.length - han > longest.letters || another.test(said)) return false;
  return code.test(said) || said.split(/[,.;!?\n，。；！？]+\s*/u).some((part) => notThere.test(part.trim()));
}
