/** What stands in the text where a secret was. */
export const removedMark = '•••';

const codeWords =
  'code|codes|pin|pins|otp|passcode|kód|kod|kódja|kodja|kódom|kodom|kódot|kodot|kóddal|koddal|pinem|pinje|' +
  'pin-kód|pin-kod|pinkód|pinkod';
const hanCodeWords = '验证码|驗證碼|校验码|动态码|安全码|pin码|代码';
/** Codes that are no secrets: error 53003 must stay, it finds the article. */
const otherCodes =
  'error|errors|status|event|exit|stop|zip|postal|area|ndr|smtp|bounce|country|product|response|http|result|' +
  'return|failure|hiba|eredmény|錯誤|错误|故障|状态|邮政|国家';
const passwordWords =
  'password|passwords|passwd|pwd|pw|pass|passphrase|jelszó|jelszo|jelszava|jelszavam|jelszavát|jelszavamat|' +
  'jelszót|jelszot';
const hanPasswordWords = '密码|密碼|口令';
const keyWords =
  '(?:api|access|secret|account|storage|license)[ -]?keys?|(?:client |app )?secrets?|(?:access |bearer )?tokens?|' +
  'api[ -]?kulcs|(?:ügyfél|kliens|ugyfel)?tit(?:ok|ka|kot|kos kulcs)';
const hanKeyWords = '密钥|密鑰|秘钥|令牌|客户端机密';

const gap = '\\s{0,3}';
const isWords = `(?:${gap}(?:is|was|are|to|az|a|ez|now|my|the|new|új|uj|from you|我的|是|为|為|[:=–-]|：|＝))`;
const digits = '\\d(?:[ -]?\\d){3,7}';
const noCodeBefore = `(?<!(?:${otherCodes})[\\s-]{0,3})`;

const codeThenDigits = new RegExp(
  `${noCodeBefore}(?<![\\p{L}\\d])(${codeWords})(${isWords}{0,3}${gap}["'“„(]?)(${digits})(?!\\d)`,
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
const keyWord = `((?<!\\p{L})(?:${keyWords})(?![\\p{L}\\d])|${hanKeyWords})`;
const statedPassword = new RegExp(
  `${passwordWord}(${gap}(?:is|was|:|=|az|ez|是|为|為|：|＝)${gap}[:：=]?${gap}["'“„]?)` +
    `([^\\s"'“”„，。,]{4,64})`,
  'giu',
);
/** Letters and digits together are no part of a sentence. */
const secretLike = `(?=[^\\s"'“”„，。,]{0,63}\\d)(?=[^\\s"'“”„，。,\\d]{0,63}\\p{L}|\\d{1,63}\\p{L})[^\\s"'“”„，。,]{6,64}`;
const barePassword = new RegExp(
  `${passwordWord}(${gap}["'“„(]?)((?=[^\\s"'“”„，。,]{0,63}\\d)(?=[^\\s"'“”„，。,\\d]{0,63}\\p{L}|\\d{1,63}\\p{L})[^\\s"'“”„，。,]{6,64})`,
  'giu',
);
/** "The password for Bob is Xy7!kk2", "a jelszó a fiókhoz „Alma-2024”". */
const laterPassword = new RegExp(
  `${passwordWord}([^\\n.!?。！？]{1,40}?(?:\\s(?:is|was|volt|az?|ez)\\s|[:=：＝]\\s?|["“„「])["“„「]?)(${secretLike})`,
  'giu',
);
/** "anna@contoso.example / Winter#2025": a sign-in name and what follows it. */
const afterName = new RegExp(
  `((?:[\\w.+-]{1,64}@[\\w.-]{1,120}|(?<![\\p{L}\\d])(?:user|username|login|account|felhasználó|fiók) [\\w.+-]{1,40})\\s?[/|]\\s?)(?=\\S{0,63}[^\\p{L}\\d\\s])(${secretLike})`,
  'giu',
);
/** Products and error codes, which help to find the article. */
const noSecret =
  /^(?:(?:office|microsoft|windows|win|exchange|outlook|sharepoint|server|iphone|android|m|o|aadsts|caa|kb)-?\d+|0x[\da-f]+|v?\d+(?:\.\d+)+)\p{P}*$/iu;
/** As Office and Windows write results; a code by mail has six digits. */
const resultCode = /^80\d{6}$/;
const secretThenPassword = new RegExp(
  `(["“„])([^\\s"“”„]{4,64})(["”“] (?:is|was|volt|az?)(?: (?:my|the|a|az?))? (?:${passwordWords})(?![\\p{L}\\d]))`,
  'giu',
);
const codeBeforeSix = new RegExp(
  `${noCodeBefore}(?<![\\p{L}\\d])(${codeWords})(?![\\p{L}\\d])([^\\d\\n]{0,25}[ ,:(])(\\d{3}[ -]?\\d{3})(?!\\d)`,
  'giu',
);
const keyJoin = `(?:${gap}(?:(?:is|was|are|az|a|to)(?![\\p{L}\\d])|是|为|為|[:=：＝]))`;
const statedKey = new RegExp(
  `${keyWord}(${keyJoin}{0,3}${gap}["'“„(]?)((?=[\\w.~+/=-]{0,99}\\d)[\\w.~+/=-]{12,100})`,
  'giu',
);
/** Forms that are keys whatever is said about them: of payment and AI services, JSON web tokens, Entra client secrets. */
const keyForms =
  /(?<![\w-])(?:[sprk]k[-_](?:live|test|proj)[-_][\w-]{8,120}|eyJ[\w-]{10,2000}\.[\w-]{10,2000}(?:\.[\w-]{0,500})?|(?=[\w.~-]{0,39}~)[\w.-]{3,6}~[\w.~-]{30,36})(?![\w-])/g;
const cardNumber = /(?<![\d+-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{3,4}(?![\d-])/g;
const cardCheck = /(?<![\p{L}\d])(cv[vc]2?)(\s{0,3}[:=]?\s{0,3}(?:is |code )?)\d{3,4}(?!\d)/giu;
const alone = /^\s{0,9}\d(?:[ -]?\d){3,7}[.!]?\s{0,9}$/;
const sixAlone = /^\s{0,9}\d{3}[ -]?\d{3}[.!]?\s{0,9}$/;

/** What follows "the password is" without being one. */
const noPassword =
  /^(?:not|wrong|expired?|incorrect|invalid|correct|required|never|always|reset|too|being|set|rejected|refused|asked|needed|nem|hib[áa]s|rossz|lej[áa]rt|helytelen|j[óo]$|什么|错|不|过期|对|正确)/iu;

/**
 * The text with sign-in codes, PINs and passwords taken out, to be used before a message is stored anywhere.
 *
 * Removed are 4 to 8 digits next to a word for a code, what is stated as a password or key, payment cards, and six
 * digits alone; with `isSigningIn`, any 4 to 8 digits alone. Error codes, phone numbers and years in a sentence stay.
 * R026, R036.
 */
export function redactSecrets(text: string, context: { readonly isSigningIn?: boolean } = {}): string {
  if (sixAlone.test(text) || (context.isSigningIn && alone.test(text))) return removedMark;
  return text
    .replace(codeThenDigits, (all, word, join, code: string) =>
      resultCode.test(code) ? all : `${word}${join}${removedMark}`,
    )
    .replace(codeBeforeSix, (_all, word, join) => `${word}${join}${removedMark}`)
    .replace(hanCodeThenDigits, (_all, word, join) => `${word}${join}${removedMark}`)
    .replace(digitsThenCode, (_all, _digits, join, word) => `${removedMark}${join}${word}`)
    .replace(statedPassword, (all, word, join, secret: string) =>
      noPassword.test(secret) ? all : `${word}${join}${removedMark}`,
    )
    .replace(secretThenPassword, (_all, before, _secret, after) => `${before}${removedMark}${after}`)
    .replace(barePassword, (all, word, join, secret: string) =>
      noSecret.test(secret) ? all : `${word}${join}${removedMark}`,
    )
    .replace(laterPassword, (all, word, between, secret: string) =>
      noSecret.test(secret) ? all : `${word}${between}${removedMark}`,
    )
    .replace(afterName, (_all, name) => `${name}${removedMark}`)
    .replace(statedKey, (_all, word, join) => `${word}${join}${removedMark}`)
    .replace(keyForms, removedMark)
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
