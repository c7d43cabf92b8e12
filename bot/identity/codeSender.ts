import type { Language } from '../../knowledge/language.ts';
import type { Log } from '../log.ts';
import { codeMail } from './codeMail.ts';
import type { Mailer } from './mailer.ts';
import type { Purpose } from './signInRules.ts';

/** A code on its way to an address that may belong to nobody. */
interface CodeToSend {
  readonly attemptId: string;
  readonly purpose: Purpose;
  readonly email: string;
  readonly code: string;
  readonly language: Language;
}

interface CodeSenderOptions {
  readonly mailer: Mailer;
  /** Whether somebody with this address may sign in. */
  readonly isKnown: (email: string, purpose: Purpose) => Promise<boolean>;
  readonly deskName: string;
  readonly log: Log;
}

/** Mails codes in the background, so that whoever asked for one cannot tell from the answer whether an address is known. */
interface CodeSender {
  /** Returns at once; what goes wrong is logged, and the person asks for another code. */
  send(code: CodeToSend): void;
  /** Resolves when everything under way is through. */
  close(): Promise<void>;
}

const atOnce = 4;
const mostWaiting = 1000;

/** A sender that mails four codes at a time and lets a thousand wait. */
export function createCodeSender({ mailer, isKnown, deskName, log }: CodeSenderOptions): CodeSender {
  const waiting: CodeToSend[] = [];
  const working = new Set<Promise<void>>();

  async function mail({ attemptId, purpose, email, code, language }: CodeToSend): Promise<void> {
    try {
      if (!(await isKnown(email, purpose))) return log.info('sign-in code not sent', { attempt: attemptId });
      await mailer.send({ to: email, ...codeMail({ code, deskName, language }) });
      log.info('sign-in code sent', { attempt: attemptId });
    } catch (error) {
      // Mail servers quote addresses in their answers; the code of the error says enough.
      log.error('sign-in code could not be sent', new Error(reasonOf(error)), { attempt: attemptId });
    }
  }

  function workOn(): void {
    while (working.size < atOnce) {
      const next = waiting.shift();
      if (!next) return;
      const work = mail(next).finally(() => {
        working.delete(work);
        workOn();
      });
      working.add(work);
    }
  }

  return {
    send(code) {
      if (waiting.length >= mostWaiting)
        return log.warn('too many sign-in codes wait', { attempt: code.attemptId });
      waiting.push(code);
      setImmediate(workOn);
    },
    async close() {
      workOn();
      while (working.size > 0) {
        await Promise.all(working);
        workOn();
      }
    },
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : error.name;
}
