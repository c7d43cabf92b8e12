import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { later } from '../later.ts';
import type { Log } from '../log.ts';
import { createSecret, hashSecret } from '../secret.ts';
import type { ConversationStore } from '../store/conversationStore.ts';
import type { Database, Queryable } from '../store/database.ts';
import type { Signals } from '../store/signals.ts';
import type { SignInStore } from '../store/signInStore.ts';
import { createCode, type HashedCode, isCode } from './code.ts';
import { createCodeSender } from './codeSender.ts';
import { countCode } from './countCode.ts';
import type { Directory } from './directory.ts';
import type { Mailer } from './mailer.ts';
import type { CodeAnswer, CodeRequest, Link, SignInFlow, TryAnswer } from './signInFlow.ts';
import { type Attempt, nextTryAt, type Purpose, secondsUntil, signInRules, stageOf } from './signInRules.ts';

/** What the flow is built from. */
export interface SignInFlowOptions {
  readonly db: Database;
  readonly store: SignInStore;
  readonly conversations: Pick<ConversationStore, 'lock' | 'update' | 'addEvent'>;
  readonly directory: (db: Queryable) => Pick<Directory, 'personByEmail'>;
  /** The id of the agent with an address, or null. */
  readonly findAgent: (db: Queryable, email: string) => Promise<string | null>;
  readonly mailer: Mailer;
  readonly signals: Pick<Signals, 'publish'>;
  readonly clock: Clock;
  readonly deskName: string;
  readonly log: Log;
}

/** The flow over the tables that all processes share; see SignInFlow. */
export function createSignInFlow(options: SignInFlowOptions): SignInFlow {
  const { db, store, conversations, directory, findAgent, signals, clock, log } = options;
  const sender = createCodeSender({
    ...options,
    isKnown: async (...who) => (await findId(db, ...who)) !== null,
  });

  async function findId(on: Queryable, email: string, purpose: Purpose): Promise<string | null> {
    if (purpose === 'agent') return findAgent(on, email);
    return (await directory(on).personByEmail(email))?.id ?? null;
  }

  function mail(attemptId: string, purpose: Purpose, { email, language }: CodeRequest, code: string): void {
    sender.send({ attemptId, purpose, email, code, language });
  }

  const lock = (tx: Queryable, { token, purpose }: Link) => store.lock(tx, hashSecret(token), purpose);

  /** Gives an attempt a code, unless too many were asked for; `add` makes the attempt first where there is none yet. */
  async function giveCode(tx: Queryable, code: NewCode, add?: () => Promise<void>): Promise<CodeAnswer> {
    const { attemptId, request, made, now } = code;
    const seconds = await countCode(tx, store, { ...request, now });
    if (seconds > 0) return { outcome: 'too-many', seconds };
    await add?.();
    await store.saveCode(tx, attemptId, {
      ...made,
      email: request.email,
      expiresAt: later(now, signInRules.codeMinutes * 60),
      nextCodeAt: later(now, signInRules.secondsBetweenCodes),
    });
    return { outcome: 'sent' };
  }

  async function askForCode(link: Link, request: CodeRequest): Promise<CodeAnswer> {
    const now = clock();
    const made = await createCode();
    let attemptId = '';
    const answer = await db.transaction(async (tx): Promise<CodeAnswer> => {
      const attempt = await lock(tx, link);
      const stage = stageOf(attempt, browserHash(link), now);
      if (!attempt || (stage !== 'email' && stage !== 'code') || attempt.expiresAt <= now) {
        return { outcome: 'refused' };
      }
      attemptId = attempt.id;
      // Another address was typed wrong before: its owner waits for nothing. The hourly limits still count it.
      const isSame = attempt.email === request.email;
      const pause = isSame ? secondsUntil(attempt.nextCodeAt, now) : 0;
      return pause > 0
        ? { outcome: 'wait', seconds: pause }
        : giveCode(tx, { attemptId, request, made, now });
    });
    if (answer.outcome === 'sent') mail(attemptId, link.purpose, request, made.code);
    return answer;
  }

  /** Counts one try of a link that waits for a code, and gives the link to compare with. */
  function countTry(link: Link, now: Date): Promise<Attempt | Exclude<TryAnswer, { outcome: 'done' }>> {
    return db.transaction(async (tx) => {
      const attempt = await lock(tx, link);
      if (!attempt || stageOf(attempt, browserHash(link), now) !== 'code') return { outcome: 'refused' };
      if (!attempt.codeExpiresAt || attempt.codeExpiresAt <= now) return { outcome: 'expired' };
      const pause = secondsUntil(attempt.nextTryAt, now);
      if (pause > 0) return { outcome: 'wait', seconds: pause };
      await store.countTry(tx, attempt.id, nextTryAt(attempt.tries + 1, now));
      return attempt;
    });
  }

  /** The conversation is locked before the link, as everywhere. */
  function finish(link: Link, attempt: Attempt, now: Date): Promise<TryAnswer> {
    return db.transaction(async (tx) => {
      const { conversationId, purpose, email } = attempt;
      if (conversationId && !(await conversations.lock(tx, conversationId))) return { outcome: 'refused' };
      const current = await lock(tx, link);
      if (current?.usedAt) return { outcome: 'done', agentId: null };
      const isLatest = attempt.codeHash && current?.codeHash?.equals(attempt.codeHash);
      const id = isLatest && email ? await findId(tx, email, purpose) : null;
      if (!id) return { outcome: 'wrong' };
      await store.markUsed(tx, attempt.id, now);
      if (!conversationId) return { outcome: 'done', agentId: id };
      await conversations.update(tx, conversationId, { personId: id });
      await conversations.addEvent(tx, conversationId, { name: 'desk/signed-in' }, now);
      return { outcome: 'done', agentId: null };
    });
  }

  return {
    async look(link) {
      const now = clock();
      const attempt = await store.find(hashSecret(link.token), link.purpose);
      const stage = stageOf(attempt, browserHash(link), now);
      return {
        stage,
        email: stage === 'code' || stage === 'email' ? (attempt?.email ?? null) : null,
        triesLeft: signInRules.mostTries - (attempt?.tries ?? 0),
        isCodeExpired: Boolean(attempt?.codeExpiresAt && attempt.codeExpiresAt <= now),
        language: attempt?.language ?? null,
      };
    },

    async confirm(link) {
      await db.transaction(async (tx) => {
        const attempt = await lock(tx, link);
        if (!attempt || stageOf(attempt, null, clock()) !== 'confirm') return;
        await store.bindBrowser(tx, attempt.id, hashSecret(link.browserSecret));
      });
    },

    askForCode: (link, request) => askForCode(link, request),

    async beginForAgent(browserSecret, request) {
      const now = clock();
      const made = await createCode();
      const [token, attemptId] = [createSecret(), randomUUID()];
      const added = {
        id: attemptId,
        tokenHash: hashSecret(token),
        createdAt: now,
        expiresAt: later(now, signInRules.linkMinutes * 60),
      };
      const answer = await db.transaction((tx) =>
        giveCode(tx, { attemptId, request, made, now }, () =>
          store.addForAgent(tx, added, hashSecret(browserSecret)),
        ),
      );
      if (answer.outcome === 'sent') mail(attemptId, 'agent', request, made.code);
      return { token, answer };
    },

    async tryCode(link, code) {
      const now = clock();
      const counted = await countTry(link, now);
      if ('outcome' in counted) return counted;
      const { codeHash: hash, codeSalt: salt } = counted;
      const isRight = hash && salt && (await isCode(code, { hash, salt }));
      const answer: TryAnswer = isRight ? await finish(link, counted, now) : { outcome: 'wrong' };
      log.info('sign-in code tried', { attempt: counted.id, outcome: answer.outcome });
      if (answer.outcome === 'done' && counted.conversationId) signals.publish({ kind: 'events' });
      return answer;
    },

    close: () => sender.close(),
  };
}

interface NewCode {
  readonly attemptId: string;
  readonly request: CodeRequest;
  readonly made: { readonly code: string } & HashedCode;
  readonly now: Date;
}

function browserHash({ browserSecret }: Link): Buffer | null {
  return browserSecret ? hashSecret(browserSecret) : null;
}
