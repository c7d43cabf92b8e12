import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';
import type { Language } from './language.ts';

export type ContactDetail = 'phone' | 'email' | 'callbackTime';

/** What a sentence says about how and when to reach a person. */
export interface ContactDetails {
  /** E.164, or null when none is certain. */
  readonly phone: string | null;
  readonly phoneExtension: string | null;
  /** Several numbers without a stated preference. */
  readonly phoneCandidates: readonly string[];
  readonly email: string | null;
  readonly emailCandidates: readonly string[];
  /** Local ISO time in the person's zone, e.g. `2026-11-23T10:00`. */
  readonly callbackTime: string | null;
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

/** Phone, e-mail address and call-back time out of a sentence. */
export function readContact(asked: ContactText): ContactDetails {
  const text = asked.text.slice(0, 2000);
  const country = asked.defaultCountry.toUpperCase();
  const phones = findPhoneNumbersInText(text, isSupportedCountry(country) ? country : undefined);
  const numbers: string[] = phones.map((it) => it.number.number);
  const emails = [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(([it]) => it);
  return {
    phone: numbers.length === 1 ? (numbers[0] ?? null) : null,
    phoneExtension: phones[0]?.number.ext ?? null,
    phoneCandidates: numbers.length > 1 ? numbers : [],
    email: emails.length === 1 ? (emails[0] ?? null) : null,
    emailCandidates: emails.length > 1 ? emails : [],
    callbackTime: null,
    askAgain: [],
  };
}
