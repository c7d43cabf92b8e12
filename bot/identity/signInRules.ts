import { later } from '../later.ts';

/** A sign-in link and how far it has come. */
export interface Attempt {
  readonly id: string;
  readonly purpose: Purpose;
  /** The chat that waits for its person; null for agents. */
  readonly conversationId: string | null;
  /** Locale tag of that chat. */
  readonly language: string | null;
  /** The only browser that may go on, as the hash of its cookie; null until somebody confirms that the chat is theirs. */
  readonly browserHash: Buffer | null;
  readonly email: string | null;
  readonly codeHash: Buffer | null;
  readonly codeSalt: Buffer | null;
  readonly codeExpiresAt: Date | null;
  readonly tries: number;
  /** Before these, another try or another code is refused without counting. */
  readonly nextTryAt: Date | null;
  readonly nextCodeAt: Date | null;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Who signs in: a user in a chat, or an agent at the console. */
export type Purpose = 'user' | 'agent';

/**
 * What the page shows for a link: nothing to be done (`over`), opened in the wrong browser (`foreign`), a question
 * first (`confirm`), the form for the address or for the code, too many wrong codes (`locked`), or `done`.
 */
export type Stage = 'over' | 'foreign' | 'confirm' | 'email' | 'code' | 'locked' | 'done';

/** How long things hold and how often they may happen; lives in one place so that page, mail and checks agree. */
export const signInRules = {
  linkMinutes: 15,
  codeMinutes: 10,
  codeDigits: 6,
  /** Wrong codes a link takes; asking for another code does not give more. */
  mostTries: 5,
  secondsBetweenCodes: 30,
  /** Seconds until the next try, after the first, second … wrong code. */
  secondsAfterTry: [0, 2, 5, 10],
  /**
   * Codes in an hour and a day, for one e-mail address, one network address (client), and both together.
   *
   * Tight for a person: at most 150 guesses a day at a code of a million. Looser for a network address, behind which
   * a whole office may sign in at nine o'clock; over a day it gives no more than 30 codes an hour would.
   */
  codesPerHour: { address: 10, client: 120, addressAndClient: 5 },
  codesPerDay: { address: 30, client: 720 },
} as const;

/** How far a link has come for the browser that asks; null is an unknown link, or a browser without a cookie. */
export function stageOf(attempt: Attempt | null, browserHash: Buffer | null, now: Date): Stage {
  if (!attempt) return 'over';
  const isLinkAlive = now < attempt.expiresAt;
  const isCodeAlive = attempt.codeExpiresAt !== null && now < attempt.codeExpiresAt;
  if (attempt.browserHash && !isSameBrowser(attempt.browserHash, browserHash)) return 'foreign';
  if (attempt.usedAt) return 'done';
  if (attempt.tries >= signInRules.mostTries) return 'locked';
  if (!isLinkAlive && !isCodeAlive) return 'over';
  if (!attempt.browserHash) return 'confirm';
  return attempt.email ? 'code' : 'email';
}

/** Whole seconds to wait until an instant, 0 when it is over or there is none. */
export function secondsUntil(instant: Date | null, now: Date): number {
  return instant ? Math.max(0, Math.ceil((instant.getTime() - now.getTime()) / 1000)) : 0;
}

/** When the next code may be tried after `tries` wrong ones. */
export function nextTryAt(tries: number, now: Date): Date {
  return later(now, signInRules.secondsAfterTry[tries - 1] ?? 0);
}

/** The digits of a code as people type or paste it: with spaces or hyphens, in full-width digits; null when it is no code. */
export function readCode(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

function isSameBrowser(expected: Buffer, given: Buffer | null): boolean {
  // Both are hashes of random secrets: how long a comparison takes tells nothing about the secret.
  return given !== null && expected.equals(given);
}
