import { decodeProtectedHeader, jwtVerify } from 'jose';
import { bearerToken, type GuardRules, leewaySeconds } from './guard.ts';
import type { SigningKeys } from './signingKeys.ts';

/** A token that passed the guard, and the channel its activity names. */
interface Signed {
  readonly authorization: string | undefined;
  readonly channelId: unknown;
}

/**
 * Null when the service signed the token with a key that is endorsed for the channel, else the reason for the log.
 * A key without endorsements signs for no channel.
 */
export async function checkSignature(
  { authorization, channelId }: Signed,
  { appId: audience, issuer }: Pick<GuardRules, 'appId' | 'issuer'>,
  keys: Pick<SigningKeys, 'find'>,
  now: Date,
): Promise<string | null> {
  const token = bearerToken(authorization) ?? '';
  const keyId = keyIdOf(token);
  const found = keyId === null ? null : await keys.find(keyId);
  if (!found) return 'unknown key';
  if (typeof channelId !== 'string' || !found.endorsements.includes(channelId)) return 'endorsement';
  try {
    await jwtVerify(token, found.key, {
      algorithms: ['RS256'],
      issuer,
      audience,
      requiredClaims: ['exp'],
      clockTolerance: leewaySeconds,
      currentDate: now,
    });
    return null;
  } catch {
    return 'signature';
  }
}

function keyIdOf(token: string): string | null {
  try {
    const { kid } = decodeProtectedHeader(token);
    return typeof kid === 'string' && kid !== '' ? kid : null;
  } catch {
    return null;
  }
}
