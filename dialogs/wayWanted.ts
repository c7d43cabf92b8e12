import { fold } from '../knowledge/text/fold.ts';
import type { ContactWay } from './ports.ts';

const phone =
  '(?:(?:tele)?phone(?: calls?)?|calls?|calling|telefon(?:on|alas|hivas|szam)?|telefonalj(?:on|anak)|hiv(?:jon|janak|as|ast)(?: fel)?|打?电话|致电|来电)';
const email =
  '(?:e-?mail(?:ben|en|eket|es|t|s)?|\\bmails?\\b|\\blevel(?:et|ben)?\\b|(?:发|写|用)?(?:电子)?邮[件箱]|发信|写信)';
const chat = '(?:chat(?:en|ben)?|(?:itt )?a csevegesben|cseveges(?:ben)?|聊天|在线)';
const names: Readonly<Record<ContactWay, RegExp>> = {
  phone: new RegExp(phone, 'gu'),
  email: new RegExp(email, 'gu'),
  chat: new RegExp(chat, 'gu'),
};
const any = `(?:${phone}|${email}|${chat})`;
/** A way that is not wanted: "not by phone", "instead of a call", "ne telefonon", "不要打电话". */
const refused = new RegExp(
  `(?:\\b(?:not|no|don'?t|never|instead of|rather than|without)(?: (?:by|via|a|an|the|me|us|call|please|use|in|over|any|more))*|\\b(?:megse(?:m)?|ne|nem)(?: (?:a|az|kerek|kell))*)[ ]?${any}(?: (?:me|us|helyett))?|${any} helyett|(?:不要|不用|别|不想|不必|请勿)(?:再|给我|用)*${any}(?:了)?(?:给我|联系我?)?`,
  'gu',
);
const wish =
  /\b(?:please|pls|do|i|we|us|me|my|you|would|'d|could|can|should|want|like|prefer|to|be|reached|contacted|get|have|reach|contact|write|answer|reply|send|call|use|by|via|with|on|in|over|the|an?|but|and|rather|instead|better|now|it|then|if possible|again|make|change|switch|that|so|ok|actually|sorry|just|only|is|are|here|kerek|kerem|inkabb|hanem|megis|megse|megsem|legyen|irjanak|irjon|keressenek|keressen|erjenek|el|meg|fel|most|jobb|csak|nekem|valaszoljanak|kuldjenek|szeretnem|szeretnek|a|az|egy|es|de|akkor|itt)\b|请|还是|改[为成用]?|换成?|用|发|给我|联系我?|我|吧|可以|最好|希望|想|通过|以|方式|就|好了?|回复|而是|是|现在|马上|的|了|来|要/gu;
const longest = 90;

/** The way to be reached that a text asks for, and nothing else: "not by phone but by e-mail", "inkább e-mailben". */
export function wayWanted(text: string): ContactWay | null {
  const said = fold(text.trim());
  if (said.length > longest || /[?？@\d]/u.test(said)) return null;
  const left = said.replace(refused, ' ');
  const wanted = (['phone', 'email', 'chat'] as const).filter((way) => left.search(names[way]) >= 0);
  const [way] = wanted;
  if (!way || wanted.length > 1) return null;
  const rest = left.replace(names[way], ' ').replace(wish, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? null : way;
}
