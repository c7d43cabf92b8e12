import { fold } from '../knowledge/text/fold.ts';
import { contactFromText } from './contactFromText.ts';
import { describesProblem } from './problemDialog.ts';
import type { TalkTurn } from './talkTurn.ts';

const longest = 160;
const address = /[^\s@,，;；：:（）()]+@[^\s@,，;；（）()]+/gu;
const contactWords =
  /\b(?:please|call|phone|ring|reach|contact|write|mail|e-?mail|address|number|telephone|mobile|cell|my|me|us|our|is|on|at|to|or|and|the|name|i am|i'm|you can|can be reached|under|by|via|thanks?|hivj(?:on|anak)|telefon(?:szam(?:om)?)?|szam(?:om)?|mobil(?:om)?|cim(?:em)?|elerheto(?:seg(?:em)?)?|vagyok|nevem|ezen|a|az|es|vagy|itt|keressenek|irjanak|kerem|koszonom)\b|请|我的?|叫|是|电话|手机号?|号码|邮箱|邮件|邮址|地址|联系人?|方式|姓名|名字|打|发|给|到|或者?|和|谢谢|可以|拨打/gu;

/** Keeps a number or address that was typed instead of a problem, for the contact; false when a text says more or neither. */
export function keepsContact(talk: TalkTurn, text: string): boolean {
  if (text.length > longest || !/[@\d]/u.test(text)) return false;
  const names = fold(talk.person?.name ?? '').split(/\s+/u);
  const words = fold(text)
    .replace(address, ' ')
    .replace(contactWords, ' ')
    .split(/[\s,;:]+/u);
  const rest = words.filter((word) => !names.includes(word)).join(' ');
  if (describesProblem(rest)) return false;
  const { phone, email } = contactFromText(talk, text);
  if (!phone && !email) return false;
  talk.redraft({ callWish: [talk.draft.callWish, `call me ${text}`].filter(Boolean).join('\n') });
  return true;
}
