import { createCallbackReader } from './contact/callbackTime.ts';
import { createSpokenAddress, findEmails } from './contact/emailAddresses.ts';
import { findPhones } from './contact/phoneNumbers.ts';
import { createPhraseReader } from './contact/phrasesIn.ts';
import { blank, preferredOf } from './contact/preferred.ts';
import { createSpokenNumber } from './contact/spokenNumber.ts';
import type { Language } from './language.ts';
import { contactEn } from './vocabulary/contact.en.ts';
import { contactHu } from './vocabulary/contact.hu.ts';
import { contactZh } from './vocabulary/contact.zh.ts';

export type ContactDetail = 'phone' | 'email' | 'callbackTime';

/** What a sentence says about how and when to reach a person. */
export interface ContactDetails {
  /** E.164, or null when none is certain. */
  readonly phone: string | null;
  readonly phoneExtension: string | null;
  /** Several numbers without a stated preference, E.164. */
  readonly phoneCandidates: readonly string[];
  readonly email: string | null;
  readonly emailCandidates: readonly string[];
  /** Local ISO time in the person's zone, e.g. `2026-11-23T10:00`. */
  readonly callbackTime: string | null;
  /** The end of a range, in the same form. */
  readonly callbackUntil: string | null;
  /** What was meant but cannot be relied on: ask again, never guess. */
  readonly askAgain: readonly ContactDetail[];
}

export interface ContactText {
  readonly text: string;
  readonly language: Language;
  /** ISO 3166-1 alpha-2: how national numbers are read. */
  readonly defaultCountry: string;
  readonly now: Date;
  /** IANA name. */
  readonly timeZone: string;
}

const longest = 2000;
/** A few digits and nothing else, or behind a plus sign or a label: meant as a number, and none. */
const tooShort =
  /^\W*\+?\d[\d\s()/-]{1,5}\W*$|\+\d[\d\s]{0,5}(?![\d\s]*\d)|(?<!\p{L})tel\w{0,5}\.?\s*:\s*[\d\s()/-]{3,10}$/iu;
/** Nobody gives more numbers or addresses than this: the rest is not looked at. */
const mostOfEach = 10;
const readers = { en: readersOf(contactEn), hu: readersOf(contactHu), zh: readersOf(contactZh) };

function isTooShort(text: string): boolean {
  return tooShort.test(text.trim());
}

function readersOf(words: typeof contactEn) {
  return {
    phrases: createPhraseReader(words),
    callback: createCallbackReader(words),
    isSpokenAddress: createSpokenAddress(words),
    isSpokenNumber: createSpokenNumber(words),
  };
}

/**
 * Phone, e-mail address and call-back time out of a sentence. R022, R099.
 *
 * A stated preference decides between several; without one they are candidates. Addresses that are spelled out,
 * numbers that cannot exist, and times that are vague or over are asked again.
 */
export function readContact(asked: ContactText): ContactDetails {
  const { phrases, callback, isSpokenAddress, isSpokenNumber } = readers[asked.language];
  const text = asked.text.slice(0, longest).normalize('NFKC');
  const emails = findEmails(text).slice(0, mostOfEach);
  const withoutEmails = blank(text, emails);
  const phones = findPhones(withoutEmails, asked.defaultCountry).slice(0, mostOfEach);
  const real = phones.filter((it) => it.number !== null);
  const rest = blank(
    withoutEmails,
    phones.filter((it) => it.number !== null || isMeantAsPhone(it.start, it.end)),
  );

  const numbers = [...new Set(real.map((it) => it.number ?? ''))];
  const addresses = [...new Map(emails.map((it) => [it.address.toLowerCase(), it.address])).values()];
  const phone = numbers.length > 1 ? real[preferredOf(withoutEmails, real, phrases) ?? -1] : real[0];
  const email =
    addresses.length > 1 ? emails[preferredOf(text, emails, phrases) ?? -1]?.address : addresses[0];
  const time = callback({ text: rest, now: asked.now, timeZone: asked.timeZone });

  const askAgain: ContactDetail[] = [];
  const impossible = phones.some((it) => it.number === null && isMeantAsPhone(it.start, it.end));
  if (
    numbers.length === 0 &&
    (impossible || isTooShort(rest) || isSpokenNumber(rest) || hasOnlyExtension(rest))
  )
    askAgain.push('phone');
  if (addresses.length === 0 && (isSpokenAddress(text) || isDescribed(text))) askAgain.push('email');
  if (time.unclear) askAgain.push('callbackTime');
  return {
    phone: phone?.number ?? null,
    phoneExtension: phone?.extension ?? null,
    phoneCandidates: phone ? [] : numbers,
    email: email ?? null,
    emailCandidates: email ? [] : addresses,
    callbackTime: time.time,
    callbackUntil: time.until,
    askAgain,
  };

  /** Digits with a plus, with a word for phones near them, or nearly alone in the text. */
  function isMeantAsPhone(start: number, end: number): boolean {
    if (text[start] === '+' || text.length - (end - start) < 12) return true;
    const around = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 30)];
    return around.some((it) => phrases(it).phrases.some(({ cue }) => cue === 'phone'));
  }

  function hasOnlyExtension(part: string): boolean {
    return phrases(part).phrases.some(
      (it) => it.cue === 'extension' && !/^x/i.test(it.typed) && (it.numbers[0] ?? 0) < 1_000_000,
    );
  }

  /** The way to an address instead of the address: `first name at our domain`. */
  function isDescribed(part: string): boolean {
    const cues = phrases(part).phrases.map((it) => it.cue);
    return cues.includes('email') && cues.includes('described');
  }
}
