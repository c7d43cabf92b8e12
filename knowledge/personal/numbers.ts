const mark = '•••';

const guid = /\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?/giu;
const ipv4 =
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/\d{1,2})?(?![\d.])/g;
const ipv6 = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\p{L}\p{N}:])/giu;
const mac = /(?<![\p{L}\p{N}])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\p{L}\p{N}])/giu;
/** Digits with the signs that people put between them in phone numbers, dates and cards. */
const grouped =
  /(?<![\p{Script=Latin}\p{N}.#])(?:\+|\(\+?)?\d(?:[\s().\-–/]{0,3}\d){4,24}(?![\p{Script=Latin}\p{N}])/gu;
const token =
  /(?<![\p{Script=Latin}\p{N}_-])[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}_-]{3,80})(?![\p{Script=Latin}\p{N}_])/gu;

/** Codes that say what is wrong, and not whose it is. */
const errorCode =
  /^(?:0x[0-9a-f]{4,16}|8[0-9a-f]{7}|aadsts-?\d{4,8}|caa\w{3,8}|kb-?\d{6,7}|(?:ex|mo|tm|sp|od|mc|dz|it)\d{6,7}|err\w*?[-_]?\d{1,6}|\d{1,4}k?)$/i;
const product = /^(?:[\p{Script=Latin}-]{3,20})(?:19|20)\d\d(?:r2)?$|^(?:19|20)\d\d$/iu;
const saysError =
  /(?:errors?|status|event|stop|ndr|smtp|bounce|http|result|return|failure|hiba|hibak[oó]d|k[oó]ddal|eredm[eé]ny|错误|故障|状态|事件|代码|报错)(?:\s*(?:code|id|number|no|nr|k[oó]d|sz[aá]m|代码|码|号))?\s*[:：#=-]?\s*["'“„(]?$/iu;
const hungarianError = /^-?[aáeéo]?s (?:számú )?(?:hib|k[oó]d)/u;
const amount = /^\s?(?:\p{Sc}|usd|eur|huf|rmb|ft|元|gb|mb|tb|kb|users?|people|licen[cs]es|f[oő]|人|用户)/iu;

/** The text without phone numbers, ids, keys, network addresses and other long numbers; codes of errors stay. */
export function removeNumbers(text: string): string {
  return text
    .replace(guid, mark)
    .replace(mac, mark)
    .replace(ipv6, mark)
    .replace(ipv4, mark)
    .replace(grouped, (found, at: number, whole: string) => (isMeant(found, at, whole) ? found : mark))
    .replace(token, (found, at: number, whole: string) =>
      isId(found) && !isMeant(found, at, whole) ? mark : found,
    );
}

/** Something the question is about: an error code, a version, an amount. */
function isMeant(found: string, at: number, whole: string): boolean {
  if (errorCode.test(found) || product.test(found)) return true;
  const after = whole.slice(at + found.length);
  const [, number, ending = ''] = /^(\d{1,8})(-[aáeéo]s)?$/.exec(found) ?? [];
  if (
    number &&
    (saysError.test(whole.slice(Math.max(0, at - 40), at)) || hungarianError.test(ending + after))
  )
    return true;
  if (/^(?:\d{3}[ -])?\d+(?:\.\d+){1,4}$/.test(found)) return true;
  return /^\d{1,3}(?:[ .]\d{3}){1,2}$|^\d{5,6}$/.test(found) && amount.test(after);
}

function isId(found: string): boolean {
  const digits = found.replace(/\D/gu, '').length;
  if (found.length >= 24) return digits >= 2 || /[a-z][A-Z]|[A-Z][a-z][A-Z]/.test(found);
  return digits >= 4 || (digits >= 2 && found.length >= 9 && /\d\p{L}|\p{L}\d/u.test(found));
}
