import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { signInRules } from './signInRules.ts';

/** A code as it is stored. */
export interface HashedCode {
  readonly hash: Buffer;
  readonly salt: Buffer;
}

const hashBytes = 32;
/** About 50 ms and 16 MB a guess: a stolen table does not give up a code within the minutes it is valid. */
const cost = { N: 2 ** 14, r: 8, p: 1 };

/** A random code, every one as likely as any other, and its hash. */
export async function createCode(): Promise<{ readonly code: string } & HashedCode> {
  const { codeDigits } = signInRules;
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
  const salt = randomBytes(16);
  return { code, salt, hash: await hashCode(code, salt) };
}

/** Compares in constant time. */
export async function isCode(code: string, { hash, salt }: HashedCode): Promise<boolean> {
  return timingSafeEqual(await hashCode(code, salt), hash);
}

function hashCode(code: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, hashBytes, cost, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
}
