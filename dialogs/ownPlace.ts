import { z } from 'zod';
import type { TalkTurn } from './talkTurn.ts';

type Whose = Pick<TalkTurn, 'person' | 'profile'>;

/** ISO 3166-1 alpha-2 of a person's organization, or of where somebody unknown says they are; null when not known. */
export function ownCountry({ person, profile }: Whose): string | null {
  return person?.organization.country ?? profile.country;
}

/** The time zone (IANA) of a person's organization, or the only one of the country they named; null when not known. */
export function ownZone({ person, profile }: Whose): string | null {
  return person?.organization.timeZone ?? (profile.country ? onlyZone(profile.country) : null);
}

const zones = z.array(z.string()).nonempty();

/** All of China goes by Beijing time; elsewhere a country of several zones tells none. */
function onlyZone(country: string): string | null {
  const locale = new Intl.Locale(`und-${country}`);
  const method = 'getTimeZones' in locale ? locale.getTimeZones : null;
  const listed =
    typeof method === 'function' ? method.call(locale) : 'timeZones' in locale && locale.timeZones;
  const { data } = zones.safeParse(listed);
  return data && (data.length === 1 || country === 'CN') ? (data[0] ?? null) : null;
}
