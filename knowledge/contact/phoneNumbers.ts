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
const near = 45;
/** Places tried to part two numbers that stand side by side. */
const mostGaps = 2;
const dates = /^(?:\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4})\b/;
/** Ranges that regulators keep free for examples: no metadata knows them, so they can be told from mistakes only here. */
const reserved = /^\+447700900\d{3}$|^\+3363998\d{4}$/;
/** The number of a programme: `16.0.14332`. */
const version = /^[1-9]\d?\.(?:\d\.|\d{1,2}\.\d{4,})/;
const extension =
  /^\s*[,;(]?\s*(?:(?:and\s+)?then\s+|majd\s+|再|然后)?(?:ext(?:ension|n)?\.?|int(?:ern(?:al)?)?\.?|x|#|-?\s*mell(?:[ée]k\w*|\.)|分机号?|转接?|按|内线)\s*:?\s*(\d{1,6})/iu;
const extensionAfter = /^\s*[,;(/]?\s*(?:a\s+)?(\d{1,6})[-.\s]*(?:(?:e|a|o|ö)s\s+)?mell[ée]k/iu;
/** An extension that is named a few words after the number. */
const extensionNear =
  /(?<!\p{L})(?:ext(?:ension|n)?\.?|option|press|durchwahl|m\s?:|mell(?:[ée]k\w*|\.)|分机号?|转接?|按|内线)\s*[:：]?\s*(\d{1,6})(?![\d:])|(\d{1,6})[-\s]*(?:e|a|o|ö)s\s+mell[ée]k/iu;
/** What may hang on a number: the hour after a dash, or an extension. */
const hanging = /\s+[-–]\s+\d{1,2}$/;
const hangingExtension = /\s*[-–/]\s*(\d{1,5})$/;

/** The phone numbers of a text, national ones read as those of a country (ISO code). */
export function findPhones(text: string, country: string): readonly PhoneFound[] {
  const region = country.toUpperCase();
  const home: CountryCode | undefined = isSupportedCountry(region) ? region : undefined;
  const found: PhoneFound[] = [];
  for (const match of [...text.matchAll(digits)].slice(0, mostStretches))
    for (const piece of pieces(match[0], match.index, home)) {
      const after = text.slice(piece.end, piece.end + 30);
      const said = extension.exec(after) ?? extensionAfter.exec(after);
      const named = said
        ? null
        : extensionNear.exec(text.slice(piece.end, piece.end + near).split(/[.\n。]\s/)[0] ?? '');
      found.push({
        ...piece,
        end: piece.end + (said?.[0].length ?? 0),
        extension: said?.[1] ?? piece.extension ?? named?.[1] ?? named?.[2] ?? null,
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
): readonly Omit<PhoneFound, 'type'>[] {
  const uncut = typed.trimEnd();
  const cut = uncut.replace(hanging, '');
  const whole = digitsIn(cut) > 6 ? cut : uncut;
  if (dates.test(whole) || version.test(whole)) return [];
  const one = numberOf(whole, home);
  if (one) return [{ start, end: start + whole.length, number: one, extension: null }];
  const hung = hangingExtension.exec(whole);
  const carrier = hung ? numberOf(whole.slice(0, hung.index), home) : null;
  if (hung && carrier)
    return [{ start, end: start + whole.length, number: carrier, extension: hung[1] ?? null }];
  const gaps = [...whole.matchAll(/\s*\/\s*|\s{1,3}(?=\+|\(?0)/g)].filter(
    ({ 0: sign, index }) =>
      digitsIn(whole.slice(0, index)) >= 6 && digitsIn(whole.slice(index + sign.length)) >= 6,
  );
  for (const gap of gaps.slice(0, mostGaps)) {
    const [first, second] = [whole.slice(0, gap.index), whole.slice(gap.index + gap[0].length)];
    const [a, b] = [numberOf(first, home), numberOf(second, home)];
    if (a && b)
      return [
        { start, end: start + gap.index, number: a, extension: null },
        {
          start: start + whole.length - second.length,
          end: start + whole.length,
          number: b,
          extension: null,
        },
      ];
  }
  const count = digitsIn(whole);
  return count >= 6 && count <= 20
    ? [{ start, end: start + whole.length, number: null, extension: null }]
    : [];
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
