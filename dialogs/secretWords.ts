/** What stands in the text where a secret was. */
export const removedMark = '•••';

/** Words beside which digits are a code: for regular expressions without letter case. */
export const codeWords =
  'code|codes|pin|pins|otp|passcode|kód|kod|kódja|kodja|kódom|kodom|kódot|kodot|kóddal|koddal|pinem|pinje|' +
  'pin-kód|pin-kod|pinkód|pinkod';
export const hanCodeWords = '验证码|驗證碼|校验码|动态码|安全码|pin码';

/** Before a code these say that it is no secret: error 53003 must stay, it finds the article. */
export const otherCodes =
  'error|errors|status|event|exit|stop|zip|postal|area|ndr|smtp|bounce|country|product|response|http|result|' +
  'return|failure|hiba|eredmény|錯誤|错误|故障|状态|邮政|国家';

export const passwordWords =
  'passwords?|passwds?|pwd|pw|pass(?=\\s?[:=]|\\s(?:is|was)\\s)|passphrase|passwort|jelsz(?:ó|o|av)\\p{L}{0,12}';
export const hanPasswordWords = '密码|密碼|口令';

export const keyWords =
  '(?:api|access|secret|account|storage|license)[ -]?keys?|(?:client |app )?secrets?|(?:access |bearer )?tokens?|' +
  'api[ -]?kulcs|(?:ügyfél|kliens|ugyfel)?tit(?:ok|ka|kot|kos kulcs)';
export const hanKeyWords = '密钥|密鑰|秘钥|令牌|客户端机密';

/** What follows "the password is" without being one. */
export const noPassword =
  /^(?:(?:not|wrong|expired?|incorrect|invalid|correct|required|never|always|reset|too|being|set|off|on|old|new|same|gone|lost|missing|known|unknown|rejected|refused|asked|needed|blank|empty|right|fine|ok|okay|still|the|their|sent|kept|shown|longer|shorter|nem|hib[áa]s|rossz|lej[áa]rt|helytelen|j[óo]|el|meg|mind\p{L}*|oldal\p{L}*)(?!\p{L})|\p{Ll}{3,20}(?:ed|ing|ly)(?![\p{L}\d]))/iu;

/** Products and error codes, which help to find the article. */
const publicToken =
  /^(?:(?:office|microsoft|windows|win|exchange|outlook|sharepoint|server|iphone|ipad|ios|macos|android|word|excel|powerpoint|access|visio|project|teams|galaxy|m|o|aadsts|caa|kb)-?\d+|21[ -]?vianet\p{Ll}{0,4}|(?:office|microsoft|m|o)365-?\p{Ll}{1,12}|0x[\da-f]+|v?\d+(?:\.\d+)+|\d+%\S{0,8}|\/\/\S+)\p{P}*$/iu;

/** Whether a token is the code of an error, even where a password is expected. */
export function isErrorCode(token: string): boolean {
  return /^[*_("']{0,3}(?:(?:aadsts|caa)-?\d+|0x[\da-f]+)\p{P}*$/iu.test(token);
}

/** Whether a token with digits in it is known to everybody. */
export function isPublic(token: string): boolean {
  return publicToken.test(token);
}

/** Whether a token only names a role, with a number at most: admin2, user01. */
export function isNameOfRole(token: string): boolean {
  return /^(?:(?:global)?admin(?:istrator)?|user|test|guest|root|student|teacher|employee|room|mailbox|felhaszn[aá]l[oó]|rendszergazda|di[aá]k|tan[aá]r|vend[eé]g)s?[-_.]?\d{1,3}\p{P}*$/iu.test(
    token,
  );
}

/** Whether a token may be a sign-in name: small letters and digits, no year at its end, no sign that names do not have. */
export function isPlainName(token: string): boolean {
  return /^(?!.*(?:19|20)\d\d\p{P}*$)[\p{Ll}\d][\p{Ll}\d._-]*[?!.]?$/u.test(token);
}

/** Whether a token looks like a password by itself: letters and digits with a sign among them, no address and no page. */
export function looksLikePassword(token: string): boolean {
  const bare = token.replace(/^[*_`([{]+|[*_`.,;:!?)\]}]+$/gu, '');
  if (
    bare.length < 6 ||
    isPublic(bare) ||
    /@[\w-]+\.|^\p{L}[\w.-]{2,}@\p{L}[\w-]{3,}$|:\/\/|www\.|[\\/]/u.test(bare)
  )
    return false;
  const isMixed = /\d/u.test(bare) && /\p{L}/u.test(bare);
  if (isMixed && /[!#$^&*~?=+@%]/u.test(bare)) return true;
  return /[!?]$/u.test(token) && /\d/u.test(bare) && /\p{Ll}/u.test(bare) && /\p{Lu}/u.test(bare);
}
