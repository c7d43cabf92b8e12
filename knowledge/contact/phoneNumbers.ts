import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Stretch } from './preferred.ts';

/** A stretch of digits that is meant as a phone number. */
export interface PhoneFound extends Stretch {
  /** E.164, or null when no such number can exist. */
  readonly number: string | null;
  readonly extension: string | null;
  /** What the numbering plan says it is. */
  readonly type: 'mobile' | 'landline' | null;
}

const digits =
  /(?:\+|\(\+|(?<![\p{Script=Latin}\p{N}]))\(?\d[\d\s().\-–/]{4,24}\d(?![\p{Script=Latin}\d:])/gu;
const mostStretches = 12;
const dates = /^(?:\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4})\b/;
/** Ranges that regulators keep free for examples: no metadata knows them, so they can be told from mistakes only here. */
const reserved = /^\+447700900\d{3}$|^\+3363998\d{4}$/;
const extension = /^\s*[,;(]?\s*(?:ext(?:ension|n)?\.?|x|#|-?\s*mell[ée]k\w*|分机号?|转)\s*:?\s*(\d{1,6})/iu;
const extensionAfter = /^\s*[,;(]?\s*(?:a\s+)?(\d{1,6})[-\s]*(?:e|a|o|ö)s\s+mell[ée]k/iu;

/** The phone numbers of a text, national ones read as those of a country (ISO code). */
export function findPhones(text: string, country: string): readonly PhoneFound[] {
  const region = country.toUpperCase();
  const home: CountryCode | undefined = isSupportedCountry(region) ? region : undefined;
  const found: PhoneFound[] = [];
  for (const match of [...text.matchAll(digits)].slice(0, mostStretches))
    for (const piece of pieces(match[0], match.index, home)) {
      const after = text.slice(piece.end, piece.end + 30);
      const said = extension.exec(after) ?? extensionAfter.exec(after);
      found.push({
        ...piece,
        end: piece.end + (said?.[0].length ?? 0),
        extension: said?.[1] ?? null,
        type: typeOf(piece.number),
      });
    }
  return found;
}

/** One number, or two that stand side by side with only a space or slash between them. */
function pieces(
  typed: string,
  start: number,
  home: CountryCode | undefined,
): readonly Omit<PhoneFound, 'extension' | 'type'>[] {
  const whole = typed.trimEnd();
  if (dates.test(whole)) return [];
  const one = numberOf(whole, home);
  if (one) return [{ start, end: start + whole.length, number: one }];
  for (const gap of whole.matchAll(/\s*\/\s*|\s{1,3}(?=\+|\(?0)/g)) {
    const [first, second] = [whole.slice(0, gap.index), whole.slice(gap.index + gap[0].length)];
    if (digitsIn(first) < 6 || digitsIn(second) < 6) continue;
    const [a, b] = [numberOf(first, home), numberOf(second, home)];
    if (a && b)
      return [
        { start, end: start + gap.index, number: a },
        { start: start + whole.length - second.length, end: start + whole.length, number: b },
      ];
  }
  const count = digitsIn(whole);
  return count >= 6 && count <= 20 ? [{ start, end: start + whole.length, number: null }] : [];
}

function numberOf(typed: string, home: CountryCode | undefined): string | null {
  const international = typed
    .replace(/^\(?\+?\s*/, (it) => (it.includes('+') ? '+' : it))
    .replace(/^00(?=[1-9])/, '+');
  const read = parsePhoneNumberFromString(international, home) ?? parsePhoneNumberFromString(typed, home);
  if (read && (read.isValid() || reserved.test(read.number))) return read.number;
  const local = home ? parsePhoneNumberFromString(typed, home) : undefined;
  return local?.isValid() ? local.number : null;
}

function typeOf(number: string | null): PhoneFound['type'] {
  const type = number ? parsePhoneNumberFromString(number)?.getType() : undefined;
  return type === 'MOBILE' ? 'mobile' : type === 'FIXED_LINE' ? 'landline' : null;
}

function digitsIn(typed: string): number {
  return typed.replace(/\D/g, '').length;
}
