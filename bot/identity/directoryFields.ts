import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { clouds } from '../../knowledge/cloud.ts';
import { type Language, languageOf } from '../../knowledge/language.ts';
import { findRole } from '../../knowledge/roles.ts';

const yes = new Set(['yes', 'true', '1', 'igen', 'igaz', '是']);
const no = new Set(['no', 'false', '0', 'nem', 'hamis', '否']);

const noLanguage = 'is no language the desk speaks';
const writeLanguage = 'Write en, hu or zh, or leave it empty.';
const notAnEmail = 'is no e-mail address';
const writeAnEmail = 'Write one address, e.g. anna@contoso.example.';

/** The fields of an organization in a directory file; what is wrong is said with how to mend it. */
export const organizationFields = z.strictObject({
  id: field(
    (text) => (/^[a-z0-9][a-z0-9-]{0,59}$/.test(text.toLowerCase()) ? text.toLowerCase() : null),
    'is not a short key',
    'Write letters, digits and hyphens, e.g. contoso; it never changes.',
  ),
  name: field(
    plainText(120),
    'is too long or holds control characters',
    'Write the name, at most 120 characters.',
  ),
  cloud: field(
    (text) => clouds.find((cloud) => cloud === text.toLowerCase()) ?? null,
    'is no cloud',
    'Write worldwide or 21vianet.',
  ),
  country: field(country, 'is no country code', 'Write two letters, e.g. HU, CN or US.'),
  timeZone: field(timeZone, 'is no time zone', 'Write one such as Europe/Budapest or Asia/Shanghai.'),
  languages: list(field<Language>(languageOf, noLanguage, writeLanguage)),
  hasAdvancedAgreement: field<boolean>(
    (text) => (yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : null),
    'is neither yes nor no',
    'Write yes or no; empty means no.',
    false,
  ),
  tenantId: guidField('the tenant id'),
});

/** The fields of the partner an organization bought from; numbers without a country code belong to `region`. */
export function partnerFields(region: string | null) {
  return z.strictObject({
    name: field(plainText(120), 'is too long or holds control characters', 'Write the name of the partner.'),
    phone: phoneField(region),
    email: field<string | null>(email, notAnEmail, writeAnEmail, null),
    website: field<string | null>(website, 'is no web address', 'Write one that starts with https://.', null),
  });
}

/** The fields of a person in a directory file; numbers without a country code belong to `region`. */
export function personFields(region: string | null) {
  return z.strictObject({
    name: field(
      plainText(120),
      'is too long or holds control characters',
      'Write the name, at most 120 characters.',
    ),
    email: field(email, notAnEmail, writeAnEmail),
    phone: phoneField(region),
    roles: list(
      field(
        role,
        'is no Entra role',
        'Write the role as Entra names it in English, e.g. Service Support Administrator, or its template id.',
      ),
    ),
    language: field<Language | null>(languageOf, noLanguage, writeLanguage, null),
    entraObjectId: guidField('the object id'),
  });
}

/**
 * One value of the file: trimmed, read by `read`, and refused in words when that gives null.
 * `whenEmpty` is what an empty or missing value means; without it the value is required.
 */
function field<Value>(read: (text: string) => Value | null, what: string, mend: string, whenEmpty?: Value) {
  const check = (input: unknown, context: z.RefinementCtx): Value => {
    const isWord = ['string', 'number', 'boolean'].includes(typeof input);
    const text = isWord ? String(input).normalize('NFC').trim() : '';
    const isEmpty = text === '' && (isWord || input === undefined || input === null);
    if (isEmpty && whenEmpty !== undefined) return whenEmpty;
    const value = isEmpty || !isWord ? null : read(text);
    if (value !== null) return value;
    const shown = JSON.stringify(isWord ? text : (input ?? null)).slice(0, 80);
    context.addIssue({
      code: 'custom',
      message: isEmpty ? `is missing. ${mend}` : `${shown} ${what}. ${mend}`,
    });
    return z.NEVER;
  };
  return z.any().transform(check).prefault('');
}

/** Several values, each once: a list, or one text with commas, semicolons or line ends between them. */
function list<Item>(item: z.ZodType<Item>) {
  const split = (input: unknown): unknown =>
    typeof input === 'string' ? input.split(/[,;|\r\n]/).filter((part) => part.trim() !== '') : (input ?? []);
  return z
    .preprocess(split, z.array(item, { error: 'is no list. Write [] or ["…", "…"].' }))
    .transform((items) => [...new Set(items)])
    .prefault([]);
}

function guidField(what: string) {
  return field<string | null>(
    (text) => (isGuid(text) ? text.toLowerCase() : null),
    'is not a GUID',
    `Copy ${what} from the Entra admin center, e.g. 00000000-0000-0000-0000-000000000000, or leave it empty.`,
    null,
  );
}

function phoneField(region: string | null) {
  return field<string | null>(
    (text) => phone(text, region),
    'is no phone number',
    'Write it with its country code and without an extension, e.g. +36 1 234 5678; in a spreadsheet format the column as text.',
    null,
  );
}

/** The number as E.164, or null; an extension cannot be kept in E.164, so it is refused rather than lost. */
function phone(text: string, region: string | null): string | null {
  const isDialled = /^[+\d０-９][\d０-９\s().\-/]*$/.test(text);
  const defaultCountry = region && isSupportedCountry(region) ? region : undefined;
  const number = isDialled ? parsePhoneNumberFromString(text, { defaultCountry, extract: false }) : undefined;
  return number?.isValid() && !number.ext ? number.number : null;
}

/** A template id; ids that are not built in are kept too: they may be newer than our list, and they grant nothing. */
function role(text: string): string | null {
  return findRole(text)?.id ?? (isGuid(text) ? text.toLowerCase() : null);
}

function email(text: string): string | null {
  return z.email().max(254).safeParse(text).success ? text.toLowerCase() : null;
}

function plainText(most: number): (text: string) => string | null {
  return (text) => (text.length <= most && !/\p{Cc}/u.test(text) ? text : null);
}

function country(text: string): string | null {
  const code = text.toUpperCase();
  return isSupportedCountry(code) ? code : null;
}

function timeZone(text: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function website(text: string): string | null {
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
  return url && !url.username && !url.password ? url.href : null;
}

function isGuid(text: string): boolean {
  return z.guid().safeParse(text).success;
}
