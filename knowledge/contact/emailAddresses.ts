import type { ContactWords } from './contactWords.ts';
import type { Stretch } from './preferred.ts';

/** An address as it was typed. */
export interface EmailFound extends Stretch {
  readonly address: string;
}

const address =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}._%+'-]{0,62}[\p{Script=Latin}\p{N}_+-])?@(?:[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}-]{0,61}[\p{Script=Latin}\p{N}])?\.){1,6}[\p{Script=Latin}]{2,24}/gu;

/** The e-mail addresses of a text, each once. */
export function findEmails(text: string): readonly EmailFound[] {
  const found: EmailFound[] = [];
  for (const match of text.matchAll(address)) {
    const [typed] = match;
    const touching =
      /[@\p{L}\p{N}]/u.test(text[match.index - 1] ?? '') &&
      !/\p{Script=Han}/u.test(text[match.index - 1] ?? '');
    const goesOn = /^[@]|^[,.](?=\p{Script=Latin}{2,4}(?:\s|$))|^\.\./u.test(
      text.slice(match.index + typed.length),
    );
    if (touching || goesOn || typed.includes('..')) continue;
    found.push({ address: typed, start: match.index, end: match.index + typed.length });
  }
  return found;
}

const broken =
  /@@|[\p{Script=Latin}\p{N}._-]\s*@\s*[\p{Script=Latin}\p{N}-]|[\p{Script=Latin}\p{N}]@(?:\s|$)/u;

/** A test for addresses that were spelled out (`anna at contoso dot example`) or broken (`anna@contoso`). */
export function createSpokenAddress({
  spokenAt,
  spokenDot,
  spokenDash,
}: ContactWords): (text: string) => boolean {
  const one = '[\\p{Script=Latin}\\p{N}_-]{1,40}';
  const name = `${one}(?:\\s+(?:${oneOf(spokenDash)})\\s+${one}){0,2}`;
  const at = said(spokenAt, '@');
  const dot = said(spokenDot, '\\.');
  const whole = new RegExp(`${name}${at}${name}${dot}${name}`, 'iu');
  const bracketed = new RegExp(`${name}\\s*[([{<]\\s*(?:${oneOf(spokenAt)}|@)\\s*[)\\]}>]`, 'iu');
  const clear = new RegExp(`${one}\\s*(?:${oneOf(unmistakable(spokenAt))})\\s*${one}`, 'iu');
  return (text) => [whole, bracketed, clear, broken].some((it) => it.test(text));
}

/** The words for the sign that mean nothing else. */
function unmistakable(list: string): string {
  return list
    .split(',')
    .filter((it) => it.trim().length > 2 || /\p{Script=Han}/u.test(it))
    .join(',');
}

/** A sign that is said: between spaces, in brackets, or in Chinese simply between the letters. */
function said(list: string, sign: string): string {
  const han = list
    .split(',')
    .filter((it) => /\p{Script=Han}/u.test(it))
    .join(',');
  const forms = [`\\s*[([{<]\\s*(?:${oneOf(list)}|${sign})\\s*[)\\]}>]\\s*`, `\\s+(?:${oneOf(list)})\\s+`];
  if (han !== '') forms.push(`\\s*(?:${oneOf(han)})\\s*`);
  return `(?:${forms.join('|')})`;
}

function oneOf(list: string): string {
  return list
    .split(',')
    .map((it) => it.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
