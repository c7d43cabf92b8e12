const mark = '•••';

/** Hosts that say which service is meant; what stands before them names the organization. */
const ofTenants = [
  'onmicrosoft.com',
  'onmschina.cn',
  'sharepoint.com',
  'sharepoint.cn',
  'mail.protection.outlook.com',
  'dynamics.com',
];
/** Hosts that are the same for everybody. */
const ofEverybody =
  /(?:^|\.)(?:microsoft\.com|office\.com|office365\.(?:com|cn|us)|outlook\.com|hotmail\.com|live\.com|microsoftonline\.(?:com|cn)|office\.net|windows\.net|azure\.(?:com|cn)|gmail\.com|google\.com|yahoo\.com|icloud\.com|qq\.com|163\.com|126\.com|freemail\.hu|citromail\.hu|bing\.com|linkedin\.com)$/i;

const latin = '[\\p{Script=Latin}\\p{N}]';
const email = new RegExp(
  `(?:mailto:)?${latin}(?:[\\p{Script=Latin}\\p{N}._%+'-]{0,80})\\s?[@＠]\\s?${latin}[\\p{Script=Latin}\\p{N}-]{0,80}(?:\\.[\\p{Script=Latin}\\p{N}-]{1,80}){0,6}`,
  'gu',
);
const spoken = [
  /[\p{Script=Latin}\p{N}._-]{1,60}(?:\s+(?:dot|pont)\s+[\p{L}\p{N}_-]{1,60}){0,3}\s+(?:at|kukac)\s+[\p{L}\p{N}_-]{1,60}(?:\s+(?:dot|pont)\s+[\p{L}\p{N}_-]{1,60}){1,3}/giu,
  /[\p{Script=Latin}\p{N}._-]{1,60}\s?[([{]\s?(?:at|kukac)\s?[)\]}]\s?[\p{L}\p{N}.-]{1,60}/giu,
  /[\p{Script=Latin}\p{N}._-]{1,60}\s?(?:艾特|小老鼠)\s?[\p{Script=Latin}\p{N}]{1,60}(?:\s?[点.]\s?[\p{Script=Latin}]{2,20}){1,3}/giu,
];
const mention = /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}._-]{2,40}/gu;
const url =
  /(?:https?|ftps?|sips?|callto|tel):\/{0,2}[^\s"'<>，。；）]+|(?<![\p{L}\p{N}])www\.[^\s"'<>，。；）]+/giu;
const domain =
  /(?<![\p{Script=Latin}\p{N}._-])(?:[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}-]{0,61})\.){1,6}(?:com|net|org|info|biz|eu|hu|cn|uk|de|sk|ro|ch|cz|pl|nl|fr|hk|tw|jp|ie|au|ca|example|io|cloud|local|lan|corp|edu|gov|test)(?![\p{Script=Latin}\p{N}-])/giu;
const document =
  /[\p{L}\p{N}_()-]{1,80}(?=\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|zip|jpe?g|png)(?![\p{L}\p{N}]))/giu;
const profileFolder = /(\b[a-z]:\\users\\)[^\\\s"']+/giu;
const share = /\\\\[^\s"']+/gu;
const account = /(?<![\p{L}\p{N}:\\])[\p{Script=Latin}\p{N}-]{2,30}\\[\p{Script=Latin}\p{N}._-]{2,40}/gu;

/** The text without e-mail addresses, and of web and network addresses only what is the same for everybody. */
export function removeAddresses(text: string): string {
  const plain = [email, ...spoken, mention].reduce((rest, pattern) => rest.replace(pattern, mark), text);
  return plain
    .replace(url, (found) => keep(hostOf(found)))
    .replace(domain, keep)
    .replace(profileFolder, `$1${mark}`)
    .replace(share, mark)
    .replace(account, mark)
    .replace(document, mark);
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/{0,2}/i, '').split(/[/?#:]/)[0] ?? '';
}

function keep(host: string): string {
  const lower = host.toLowerCase();
  const tenants = ofTenants.find((suffix) => lower.endsWith(`.${suffix}`));
  if (tenants) return `${mark}.${tenants}`;
  return ofEverybody.test(lower) ? host : mark;
}
