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
    const goesOn = /^[@]|^[,.](?=\p{L}{2,4}(?:\s|$))|^\.\./u.test(text.slice(match.index + typed.length));
    if (touching || goesOn || typed.includes('..')) continue;
    found.push({ address: typed, start: match.index, end: match.index + typed.length });
  }
  return found;
}

/** A test for addresses that were spelled out (`anna at contoso dot example`) or broken (`anna@contoso`). */
export function createSpokenAddress({ spokenAt, spokenDot }: ContactWords): (text: string) => boolean {
  const either = (list: string) =>
    list
      .split(',')
      .map((it) => it.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  const name = '[\\p{Script=Latin}\\p{N}_-]{1,40}';
  const at = `(?:\\s*[([{<]\\s*(?:${either(spokenAt)}|at|@)\\s*[)\\]}>]\\s*|\\s+(?:${either(spokenAt)})\\s+|\\s*(?:小老鼠|艾特|圈a)\\s*)`;
  const dot = `(?:\\s*[([{<]\\s*(?:${either(spokenDot)}|dot|\\.)\\s*[)\\]}>]\\s*|\\s+(?:${either(spokenDot)})\\s+|\\s*点\\s*)`;
  const spoken = new RegExp(`${name}${at}${name}(?:${dot}|\\.)${name}`, 'iu');
  const bracketed = /[\p{Script=Latin}\p{N}]\s*[([{]\s*(?:at|kukac|@)\s*[)\]}]/iu;
  const sure = new RegExp(`${name}${at}${name}${dot}${name}`, 'iu');
  const broken =
    /[\p{Script=Latin}\p{N}._-]\s*@\s*[\p{Script=Latin}\p{N}-]|[\p{Script=Latin}\p{N}]@(?:\s|$)/u;
  return (text) => {
    if (bracketed.test(text) || sure.test(text) || broken.test(text)) return true;
    return spoken.test(text) && !/\bat\s+\S+\.\S+/i.test(text);
  };
}
