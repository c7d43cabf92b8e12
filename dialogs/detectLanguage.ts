import type { Language } from '../knowledge/language.ts';
import { fold } from '../knowledge/text/fold.ts';
import { isOtherLanguage } from './otherLanguage.ts';

const words: Readonly<Record<'en' | 'hu', ReadonlySet<string>>> = {
  en: new Set(
    (
      'the and are is was were i my me we our you your it its they how what why when where which who do does did ' +
      'can cannot could would should have has had not no to for with of on from this that there please after ' +
      "can't don't doesn't isn't won't i'm it's get gets want need any anyone nobody all hello hi thanks"
    ).split(' '),
  ),
  hu: new Set(
    (
      'nem hogy az egy es nincs kell kellene kerem kerek szeretnem szeretnek hogyan hogy miert mit mikor hol mi ki ' +
      'mukodik tudok tudunk tudom tudja tud lehet csak mar vagy mert aki ami ez azt ezt nekem nekunk segitseg ' +
      'segitsen koszonom igen jo napot szia udv fel le vissza uj mindenki senki egyik nalunk valaki jelszo ' +
      'felhasznalo elfelejtettem megy volt vannak lett lesz itt ott minden'
    ).split(' '),
  ),
};

/** Letters that hardly any other language than Hungarian has. */
const doubleAcute = /[őű]/i;
const accented = /[áéíóöúü]/i;
const han = /\p{Script=Han}/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The language a message is written in, as far as its own words tell; null when they do not.
 *
 * `isSure` is false for short texts such as two accented words: good enough for a first message, too little to
 * turn a running talk into another language. Product names, numbers and addresses count for nothing.
 */
export function detectLanguage(
  text: string,
): { readonly language: Language; readonly isSure: boolean } | null {
  const sample = text.slice(0, 2_000);
  if (isOtherLanguage(sample)) return null;
  const hanCount = sample.match(han)?.length ?? 0;
  if (hanCount > 0 && !kana.test(sample)) {
    const latinWords = sample.match(/\p{Script=Latin}+/gu)?.length ?? 0;
    return { language: 'zh', isSure: hanCount >= 2 && hanCount * 3 >= latinWords };
  }
  const found = sample
    .replace(/\S*[@/\\\d]\S*/g, ' ')
    .replace(/[’‘ʼ`´]/g, "'")
    .match(/[\p{L}']+/gu);
  let english = 0;
  let hungarian = 0;
  let plain = 0;
  for (const word of found ?? []) {
    const folded = fold(word);
    if (words.en.has(folded) && !accented.test(word)) english += 1;
    if (doubleAcute.test(word)) hungarian += 2;
    else if (words.hu.has(folded)) {
      hungarian += 1;
      plain += 1;
    } else if (accented.test(word)) hungarian += 1;
    if (doubleAcute.test(word)) plain += 1;
  }
  if (hungarian > english && hungarian > 0) {
    return { language: 'hu', isSure: hungarian >= 2 && plain > 0 };
  }
  if (english > hungarian) return { language: 'en', isSure: english >= 2 };
  return null;
}
