import { redactKeys } from './redactKeys.ts';
import {
  codeWords,
  hanCodeWords,
  hanPasswordWords,
  isPublic,
  looksLikePassword,
  noPassword,
  otherCodes,
  passwordWords,
} from './secretWords.ts';

/** What stands in the text where a secret was. */
export const removedMark = '•••';

const gap = '\\s{0,3}';
const isWords = `(?:${gap}(?:is|was|are|to|az|a|ez|now|my|the|new|új|uj|from you|我的|是|为|為|[:=–-]|：|＝))`;
const digits = '\\d(?:[ -]?\\d){3,7}';
const noCodeBefore = `(?<!(?:${otherCodes})[\\s-]{0,3})`;

const codeThenDigits = new RegExp(
  `${noCodeBefore}(?<![\\p{L}\\d])(${codeWords})(${isWords}{0,3}${gap}["'“„(]?)(${digits})(?!\\.?\\d)`,
  'giu',
);
const codeBeforeSix = new RegExp(
  `${noCodeBefore}(?<![\\p{L}\\d])(${codeWords})(?![\\p{L}\\d])([^\\d\\n]{0,25}[ ,:(])(\\d{3}[ -]?\\d{3})(?!\\d)`,
  'giu',
);
const hanCodeThenDigits = new RegExp(
  `${noCodeBefore}(${hanCodeWords})(${isWords}{0,3}${gap}["“「(]?)(${digits})(?!\\d)`,
  'giu',
);
const digitsThenCode = new RegExp(
  `(?<![\\d+.,/-])(${digits})(?!\\d)(${gap}(?:is|was|a|az|是)?${gap}(?:my|the|your|az|a|我的|这是)?${gap})` +
    `((?:${codeWords})(?![\\p{L}])|${hanCodeWords})`,
  'giu',
);

const passwordWord = `((?<!\\p{L})(?:${passwordWords})(?![\\p{L}\\d])|${hanPasswordWords})`;
/** Characters of a secret: none that end a sentence part, and no Chinese ones. */
const inSecret = '[^\\s"\'“”„「」，。,；、（）\\p{Script=Han}]';
/** Letters and digits together are no part of a sentence. */
const secretLike = `(?=${inSecret}{0,63}\\d)(?=(?:(?!\\d)${inSecret}){0,63}\\p{L}|\\d{1,63}\\p{L})${inSecret}{6,64}`;

const statedPassword = new RegExp(
  `${passwordWord}(${gap}(?:(?:is|was|are|were)(?!\\p{L})|[:=]|是|为|為|：|＝)${gap}[:：=]?${gap}["'“„]?)(${inSecret}{4,64})`,
  'giu',
);
const quotedPhrase = new RegExp(
  `${passwordWord}(${gap}(?:is|was|[:=]|是|为|：)${gap}["“„「])([^"“”„「」\\n]{4,80})(?=["”“」])`,
  'giu',
);
/** "A jelszavam az almafa": a word that ends what is said. */
const lastWord = new RegExp(
  `${passwordWord}(\\s(?:az|ez)\\s["“„]?)(${inSecret}{4,64})(?=["”.!]?\\s{0,3}$)`,
  'giu',
);
const barePassword = new RegExp(`${passwordWord}(${gap}["'“„「(]?)(${secretLike})`, 'giu');
/** "The password for Bob is Xy7!kk2", "a jelszó a fiókhoz „Alma-2024”", "密码改成 Titok123". */
const laterPassword = new RegExp(
  `${passwordWord}((?:[^\\n.!?。！？]{1,40}?(?:\\s(?:is|was|volt|az?|ez)\\s|[:=：＝]\\s?|["“„「])|` +
    `[^\\n.!?。！？]{0,40}?(?:\\s(?:to|lett|lesz)\\s|(?:改|换|设|置|变|定)(?:成|为|到|了){1,2}\\s?))["“„「]?)(${secretLike})`,
  'giu',
);
/** "anna@contoso.example / Winter#2025": a sign-in name and what follows it. */
const afterName = new RegExp(
  `((?:[\\w.+-]{1,64}@[\\w.-]{1,120}|(?<![\\p{L}\\d])(?:user|username|login|account|felhasználó|fiók):?\\s[\\w.+-]{1,40})\\s?[/|:]\\s?)` +
    `(?=\\S{0,63}[^\\p{L}\\d\\s])(${secretLike})`,
  'giu',
);
const secretThenPassword = new RegExp(
  `(["“„])([^\\s"“”„]{4,64})(["”“] (?:is|was|volt|az?)(?: (?:my|the|a|az?))? (?:${passwordWords})(?![\\p{L}\\d]))`,
  'giu',
);
const speaksOfPassword = new RegExp(
  `(?<!\\p{L})(?:${passwordWords}|login|log-in|credentials?|belépési adat\\p{L}*)(?![\\p{L}\\d])|${hanPasswordWords}`,
  'iu',
);
const token = new RegExp(`${inSecret}{6,64}`, 'gu');
/** A sign-in name with what looks like its password right behind it. */
const nameAndPassword = /([\w.+-]{1,64}@[\w.-]{1,120}[\s:|/]{1,3})(\S{6,64})/gu;

/** As Office and Windows write results; a code by mail has six digits. */
const resultCode = /^80\d{6}$/;
const alone = /^\s{0,9}\d(?:[ -]?\d){3,7}[.!]?\s{0,9}$/;
const sixAlone = /^\s{0,9}\d{3}[ -]?\d{3}[.!]?\s{0,9}$/;

/**
 * The text with sign-in codes, PINs and passwords taken out, to be used before a message is stored anywhere.
 *
 * Removed are 4 to 8 digits next to a word for a code, what is stated as a password or key, whatever looks like a
 * password in a message that speaks of one, payment cards, and six digits alone; with `isSigningIn`, any 4 to 8 digits
 * alone. Error codes, phone numbers and years in a sentence stay. R026, R036.
 */
export function redactSecrets(text: string, context: { readonly isSigningIn?: boolean } = {}): string {
  if (sixAlone.test(text) || (context.isSigningIn && alone.test(text))) return removedMark;
  return redactPasswords(redactKeys(redactCodes(text), removedMark));
}

function redactCodes(text: string): string {
  return text
    .replace(codeThenDigits, (all, word, join, code: string) =>
      resultCode.test(code) ? all : `${word}${join}${removedMark}`,
    )
    .replace(codeBeforeSix, (_all, word, join) => `${word}${join}${removedMark}`)
    .replace(hanCodeThenDigits, (_all, word, join) => `${word}${join}${removedMark}`)
    .replace(digitsThenCode, (_all, _digits, join, word) => `${removedMark}${join}${word}`);
}

function redactPasswords(text: string): string {
  const unless = (isHarmless: (secret: string) => boolean) => {
    return (all: string, before: string, join: string, secret: string) =>
      secret === removedMark || isHarmless(secret) ? all : `${before}${join}${removedMark}`;
  };
  const isWord = (secret: string) => noPassword.test(secret);
  const stated = text
    .replace(quotedPhrase, unless(isWord))
    .replace(statedPassword, unless(isWord))
    .replace(lastWord, unless(isWord))
    .replace(secretThenPassword, (_all, before, _secret, after) => `${before}${removedMark}${after}`)
    .replace(barePassword, unless(isPublic))
    .replace(laterPassword, unless(isPublic))
    .replace(afterName, (all, name, secret: string) => (isPublic(secret) ? all : `${name}${removedMark}`))
    .replace(nameAndPassword, (all, name, secret: string) =>
      looksLikePassword(secret) ? `${name}${removedMark}` : all,
    );
  if (!speaksOfPassword.test(stated)) return stated;
  return stated.replace(token, (all) => (looksLikePassword(all) ? removedMark : all));
}
