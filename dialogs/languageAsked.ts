import { type Language, languages } from '../knowledge/language.ts';
import { fold } from '../knowledge/text/fold.ts';

const names: Readonly<Record<Language, RegExp>> = {
  en: /\benglish\b|\bangol(?:ul|ra|t)?\b|英(?:文|语|語)/gu,
  hu: /\bhungarian\b|\bmagyar(?:ul|ra|t)?\b|匈牙利(?:文|语|語)|匈文/gu,
  zh: /\b(?:chinese|mandarin)\b|\bkinai(?:ul|ra|t)?\b|中文|汉语|漢語|普通话|国语/gu,
};

/** What a wish for a language is made of beside its name. */
const wish =
  /\b(?:i|we|you|can|could|would|may|shall|will|let'?s|let us|like|'d|want|wish|prefer|need|to|please|switch|change|speak|talk|write|chat|use|go on|go|continue|answer|reply|in|into|with|me|us|the|language|do|instead|now|if possible|is it possible|possible|rather|from now on|set|it|this|over|hi|hello|sorry|but)\b|\b(?:kerem|kernem|kerek|szeretnem|szeretnek|szeretnenk|legyen szives|legyszives|legyen|beszeljunk|beszeljen|beszelhetunk|beszelhetnenk|beszelgessunk|beszelne|beszelni|beszel|valtsunk|valtson|valtani|valtas|at|irjon|irjunk|irni|folytassuk|folytathatjuk|folytatni|lehetne|lehet|tudna|tudnank|tudunk|tud|inkabb|a|az|nyelv(?:re|en|et)?|is|most|ha|kapcsoljon|kommunikaljunk|valaszoljon|mostantol|szoval|csak)\b|请问?|咱们|我们?|[您你]们?|想|要|能不能|可不可以|可以|能|用|使用|说|讲|换成?|切换|改|成|到|为|回答|回复|交流|沟通|聊|对话|吗|吧|呢|会|转|语言|好|一下|来|跟|和|支持/gu;
const longest = 70;

/** The language somebody asks to go on in, when a message asks for nothing else; null otherwise. R134. */
export function languageAsked(text: string): Language | null {
  if (text.length > longest) return null;
  const said = fold(text).replace(/[’‘]/g, "'");
  const named = languages.filter((language) => said.search(names[language]) >= 0);
  const [language] = named;
  if (!language || named.length > 1) return null;
  const rest = said.replace(names[language], ' ').replace(wish, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? null : language;
}
