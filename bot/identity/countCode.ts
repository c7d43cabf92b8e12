import { createHash } from 'node:crypto';
import type { Queryable } from '../store/database.ts';
import type { SignInStore } from '../store/signInStore.ts';
import { secondsUntil, signInRules } from './signInRules.ts';

const hour = 60 * 60;
const day = 24 * hour;

/**
 * Counts one more code for an address and a client, in the database that all processes share, and gives the seconds
 * until another one may be asked for: 0 when this one may.
 *
 * Known and unknown addresses count alike. Keys are hashes, so that the table holds no addresses.
 */
export async function countCode(
  tx: Queryable,
  store: Pick<SignInStore, 'count'>,
  {
    email,
    clientAddress: client,
    now,
  }: { readonly email: string; readonly clientAddress: string; readonly now: Date },
): Promise<number> {
  const { codesPerHour, codesPerDay } = signInRules;
  for (const [key, most, window] of [
    // Always in this order, so that transactions wait for each other and never block each other.
    [`client ${client}`, codesPerHour.client, hour],
    [`client, day ${client}`, codesPerDay.client, day],
    [`address and client ${email} ${client}`, codesPerHour.addressAndClient, hour],
    [`address ${email}`, codesPerHour.address, hour],
    [`address, day ${email}`, codesPerDay.address, day],
  ] as const) {
    const { count, endsAt } = await store.count(tx, createHash('sha256').update(key).digest(), window, now);
    // What was refused for one reason does not use up the others.
    if (count > most) return secondsUntil(endsAt, now);
  }
  return 0;
}
