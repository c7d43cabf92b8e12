import { type Country, countryOf } from './countries/countryRow.ts';
import { directory } from './countries/directory.ts';
import { findPlaces } from './countries/findPlaces.ts';
import type { Language } from './language.ts';

export type { Country, Doubt, SupportHours, SupportNumber } from './countries/countryRow.ts';
export { namesUnknownPlace } from './countries/unknownPlace.ts';

/** Which entries a text names. */
export interface CountryMatch {
  /** `ambiguous`: ask which; `not-listed`: a country, but not in the source's list (R030); `none`: no country. */
  readonly match: 'one' | 'ambiguous' | 'not-listed' | 'none';
  /** Keys of entries; the most likely first. */
  readonly keys: readonly string[];
  /** ISO codes of places that are meant, or may be, but are not in the list. */
  readonly unlisted: readonly string[];
}

/** Microsoft's own list of numbers, to be shown with each of them since they changed in December 2024. R042. */
export const globalPhoneList = {
  url: 'https://support.microsoft.com/topic/customer-service-phone-numbers-c0389ade-5640-e588-8b0e-28de8afeb3f2',
  changed: '2024-12-12',
} as const;

/** All 246 entries of the source's list, in its order. R027. */
export const countries: readonly Country[] = directory.map(countryOf);

const byKey = new Map(countries.map((country) => [country.key, country]));

/** The entry of a key such as `HU` or `BQ-SA`. */
export function countryByKey(key: string): Country | null {
  return byKey.get(key) ?? null;
}

/**
 * The country or region a person names, alone or inside a sentence: in English, Hungarian or Chinese, inflected,
 * abbreviated, by an old name, or misspelt. Names that fit several entries are ambiguous. R027–R030.
 */
export function findCountry(input: string, language: Language): CountryMatch {
  const { keys, unlisted } = findPlaces(input, language);
  if (keys.length === 0) return { match: unlisted.length > 0 ? 'not-listed' : 'none', keys, unlisted };
  return { match: keys.length + unlisted.length > 1 ? 'ambiguous' : 'one', keys, unlisted };
}
