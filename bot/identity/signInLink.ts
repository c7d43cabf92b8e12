import { randomUUID } from 'node:crypto';
import type { SignIn } from '../../dialogs/ports.ts';
import { later } from '../later.ts';
import { createSecret, hashSecret } from '../secret.ts';
import type { Queryable } from '../store/database.ts';
import type { SignInStore } from '../store/signInStore.ts';
import { signInRules } from './signInRules.ts';

interface SignInOptions {
  readonly store: SignInStore;
  /** The transaction of the turn: a link exists only if the card that carries it was said. */
  readonly tx: Queryable;
  readonly conversationId: string;
  /** True where the channel itself vouches for the person, as Teams does. */
  readonly isKnownByChannel: boolean;
  readonly publicUrl: string;
  readonly now: Date;
}

/** Sign-in for one turn: links to our own page, 192 random bits each, stored as a hash, valid for 15 minutes and once. */
export function createSignIn(options: SignInOptions): SignIn {
  const { store, tx, conversationId, isKnownByChannel, publicUrl, now } = options;
  return {
    async createLink() {
      if (isKnownByChannel) return null;
      const token = createSecret();
      const attempt = {
        id: randomUUID(),
        tokenHash: hashSecret(token),
        createdAt: now,
        expiresAt: later(now, signInRules.linkMinutes * 60),
      };
      await store.addForConversation(tx, attempt, conversationId);
      return `${publicUrl}/sign-in?t=${token}`;
    },
  };
}
