import { hanKeyWords, keyWords, removedMark } from './secretWords.ts';

const gap = '\\s{0,3}';
const keyWord = `((?<!\\p{L})(?:${keyWords})(?![\\p{L}\\d])|${hanKeyWords})`;
const keyJoin = `(?:${gap}(?:(?:is|was|are|az|a|to)(?![\\p{L}\\d])|是|为|為|[:=：＝]))`;
const statedKey = new RegExp(
  `${keyWord}(${keyJoin}{0,3}${gap}["'“„(]?)((?=[\\w.~+/=-]{0,99}\\d)[\\w.~+/=-]{12,100})`,
  'giu',
);
/** Forms that are keys whatever is said about them: of payment and AI services, JSON web tokens, Entra client secrets. */
const keyForms =
  /(?<![\w-])(?:[sprk]k[-_](?:live|test|proj)[-_][\w-]{8,120}|eyJ[\w-]{10,2000}\.[\w-]{10,2000}(?:\.[\w-]{0,500})?|(?=[\w.~-]{0,39}~)[\w.-]{3,6}~[\w.~-]{30,36})(?![\w-])/g;
/** Recovery keys of BitLocker, and product keys of Office and Windows. */
const recoveryKey = /(?<![\d-])\d{6}(?:-\d{6}){7}(?![\d-])/g;
const productKey = /(?<![\w-])(?=[A-Z-]{0,28}\d)[A-Z\d]{5}(?:-[A-Z\d]{5}){4}(?![\w-])/gi;
/** As Entra makes them: four times four letters. */
const appPassword =
  /((?:app(?:lication)? passwords?|alkalmazásjelsz\p{L}{1,8}|应用(?:程序)?密码)[^\n.!?。]{0,12}?)((?<!\p{L})(?!with|that|from|when|this|does)[a-z]{4}(?: [a-z]{4}){3})(?!\p{L})/giu;
const cardNumber = /(?<![\d+-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{3,4}(?![\d-])/g;
const cardCheck = /(?<![\p{L}\d])(cv[vc]2?)(\s{0,3}[:=]?\s{0,3}(?:is |code )?)\d{3,4}(?!\d)/giu;

/** The text without keys of services and devices, app passwords and payment cards. */
export function redactKeys(text: string): string {
  return text
    .replace(statedKey, (_all, word, join) => `${word}${join}${removedMark}`)
    .replace(keyForms, removedMark)
    .replace(recoveryKey, removedMark)
    .replace(productKey, removedMark)
    .replace(appPassword, (_all, before) => `${before}${removedMark}`)
    .replace(cardNumber, (number) => (passesLuhn(number) ? removedMark : number))
    .replace(cardCheck, (_all, word, join) => `${word}${join}${removedMark}`);
}

/** The check digit of payment cards. */
function passesLuhn(number: string): boolean {
  const sum = [...number.replace(/\D/g, '')].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
