import { z } from 'zod';
import { cleanText } from './cleanText.ts';
import type { Access } from './gate.ts';
import { refusals } from './refusals.ts';

/** The id of a user, as a client or the holder of the secret names it. */
export const userIdSchema = z.string().min(1).max(200);
/** The name of a user, made fit for the database. */
export const nameSchema = z.string().max(200).transform(cleanText);

/** A language tag such as `hu` or `zh-Hans-CN`; anything else counts as not said. */
export const localeSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i)
  .nullish()
  .catch(null);

/** Who writes in a conversation. */
export interface DirectLineUser {
  readonly id: string;
  readonly name?: string;
}

/**
 * Who writes: the user bound to the token whatever the client says, otherwise whom the client names.
 *
 * Null when nobody is named. Throws HttpError 400 for the bot's id, and for the id of a bound user (`dl_…`) unless
 * the holder of the secret speaks.
 */
export function resolveUser(
  access: Access,
  claimed: { readonly id?: string | null; readonly name?: string | null } | null | undefined,
  botId: string,
): DirectLineUser | null {
  const { user } = access.grant;
  if (user) return user;
  const id = cleanText(claimed?.id ?? '');
  if (id === '') return null;
  if (id === botId) throw refusals.badArgument('This user id is taken.');
  if (id.startsWith('dl_') && !access.bySecret) {
    throw refusals.badArgument('A user id that begins with dl_ must be bound to the token.');
  }
  return { id, ...(claimed?.name && { name: claimed.name }) };
}
