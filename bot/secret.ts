import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 192 random bits as 32 characters, safe in URLs and cookies. */
export function createSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** What is stored instead of a random secret, so that a stolen table opens nothing. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Compares in a time that tells nothing about the secret. */
export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(hashSecret(given), hashSecret(secret));
}
